package org.talkgraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceFile;

/** The bundled samples: fictional talks, so that an empty graph has something to show. */
final class Samples {

	private Samples() {
	}

	static List<SourceFile> all() {
		return DataFile.parse("samples/files.txt", text("files.txt")).words("").stream().map(Samples::sample).toList();
	}

	private static SourceFile sample(String name) {
		return SourceFile.of("sample:" + name, name, text(name));
	}

	private static String text(String name) {
		String path = "/samples/" + name;
		try (InputStream in = Samples.class.getResourceAsStream(path)) {
			return new String(Objects.requireNonNull(in, () -> "no resource " + path).readAllBytes(),
					StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + path, ex);
		}
	}

}
