package org.talkgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of a data folder's database, in the file {@code password}, mode 600. */
public final class Password {

	/** The user to whom it belongs. */
	public static final String USER = "neo4j";

	private static final int RANDOM_BYTES = 24;

	private Password() {
	}

	/**
	 * The stored password.
	 * @throws DatabaseUnavailable where it is missing or unreadable
	 */
	public static String read(Path dataDir) {
		Path file = new DataFolder(dataDir).password();
		try {
			String password = Files.readString(file).strip();
			if (password.isEmpty()) {
				throw new DatabaseUnavailable(missing(file, "is empty"));
			}
			return password;
		}
		catch (IOException ex) {
			throw new DatabaseUnavailable(missing(file, Files.exists(file) ? "cannot be read" : "is missing"), ex);
		}
	}

	/** The stored password, or a new one for a folder that has no database yet. */
	static String readOrMake(DataFolder folder) {
		if (folder.hasStore() || Files.exists(folder.password())) {
			return read(folder.dir());
		}
		byte[] random = new byte[RANDOM_BYTES];
		new SecureRandom().nextBytes(random);
		String password = HexFormat.of().formatHex(random);
		try {
			PrivateFile.write(folder.password(), password + "\n");
		}
		catch (IOException ex) {
			throw new DatabaseUnavailable(
					"%s: the password of the new database cannot be written; change the folder's permissions or choose another with --data"
						.formatted(folder.password()),
					ex);
		}
		return password;
	}

	private static String missing(Path file, String what) {
		return "%s %s, and without it nobody gets into the database beside it: put the file back, or delete the folder %s and import again"
			.formatted(file, what, file.getParent());
	}

}
