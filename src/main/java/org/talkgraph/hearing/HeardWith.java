package org.talkgraph.hearing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceFile;

/** Everything besides the source on which hearing depends, as one hash. */
final class HeardWith {

	/**
	 * To be raised with every change of code that makes the same source sound different.
	 */
	private static final int VERSION = 8;

	private static final String DATA = data();

	private HeardWith() {
	}

	/** 64 bits in lower-case hex. */
	static String hash(KnowledgeBase knowledge, LearntWeights weights) {
		return SourceFile.sha256("talkgraph hearing " + VERSION + "\n" + DATA + knowledge.hash() + "\n" + weights)
			.substring(0, 16);
	}

	private static String data() {
		StringBuilder data = new StringBuilder();
		for (String file : DataFile.beside(HeardWith.class, "files.txt").words("")) {
			data.append(file).append(' ').append(SourceFile.sha256(text("/org/talkgraph/" + file))).append('\n');
		}
		return data.toString();
	}

	private static String text(String path) {
		try (InputStream in = HeardWith.class.getResourceAsStream(path)) {
			return new String(Objects.requireNonNull(in, () -> "no data file " + path).readAllBytes(),
					StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + path, ex);
		}
	}

}
