package org.talkgraph.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read (mode 600 where the file system has modes). */
final class PrivateFile {

	private PrivateFile() {
	}

	/** Writes whole or not at all: nobody sees a half-written or a readable file. */
	static void write(Path file, String content) throws IOException {
		Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".tmp",
				ownerOnly());
		try {
			Files.writeString(fresh, content, StandardCharsets.UTF_8);
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(fresh);
		}
	}

	private static FileAttribute<?>[] ownerOnly() {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}

}
