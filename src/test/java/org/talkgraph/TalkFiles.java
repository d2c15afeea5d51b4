package org.talkgraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.SourceFinder;
import org.talkgraph.source.SourceReader;

/** Whole transcripts to test with: the bundled samples, and real talks where they are. */
public final class TalkFiles {

	private static final Path SAMPLES = Path.of("src/main/resources/samples");

	/** Beside the clone, or where {@code -Dtalkgraph.shared} says. */
	private static final Path SHARED = Path.of(System.getProperty("talkgraph.shared", "../shared"));

	private TalkFiles() {
	}

	public static Stream<SourceFile> samples() {
		return read(SAMPLES);
	}

	/**
	 * The real talks in the given folders. Where they are not, the test that asks is
	 * reported as skipped.
	 */
	public static Stream<SourceFile> shared(String... folders) {
		List<Path> missing = Stream.of(folders)
			.map(SHARED::resolve)
			.filter((path) -> !Files.isDirectory(path))
			.toList();
		Assumptions.assumeTrue(missing.isEmpty(),
				() -> "SKIPPED: real talks are not in " + missing + "; -Dtalkgraph.shared=FOLDER says where they are");
		return Stream.of(folders).map(SHARED::resolve).flatMap(TalkFiles::read);
	}

	/** Every folder with real talks. */
	public static Stream<SourceFile> allShared() {
		return shared("talks", "talks-en", "corpus-zh", "corpus-en");
	}

	private static Stream<SourceFile> read(Path folder) {
		SourceReader reader = new SourceReader(SourceReader.DEFAULT_LIMIT_BYTES);
		return SourceFinder.find(folder.toString())
			.stream()
			.filter((path) -> !path.endsWith("README.md") && !path.endsWith("files.txt"))
			.map(reader::read);
	}

}
