package org.talkgraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Statements of a test resource, one a line. */
final class StatementFile {

	private StatementFile() {
	}

	static List<String> read(String file) {
		try (InputStream in = Objects.requireNonNull(StatementFile.class.getResourceAsStream(file))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#") && !line.isEmpty())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
