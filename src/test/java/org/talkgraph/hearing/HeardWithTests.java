package org.talkgraph.hearing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

class HeardWithTests {

	private static final Path DATA = Path.of("src/main/resources/org/talkgraph");

	private static final List<String> OTHER_ROWS = List.of("cypher", "graph", "importer", "query", "export", "web",
			"cli", "knowledge", "hearing", "training");

	@Test
	void everyDataFileOfHearingIsPartOfIt() throws IOException {
		try (Stream<Path> files = Files.walk(DATA)) {
			List<String> expected = files.filter(Files::isRegularFile)
				.map((file) -> DATA.relativize(file).toString())
				.filter((file) -> !OTHER_ROWS.contains(file.substring(0, file.indexOf('/'))))
				.toList();
			assertThat(DataFile.beside(HeardWith.class, "files.txt").words("")).hasSizeGreaterThan(5)
				.containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	@Test
	void anotherKnowledgeBaseIsAnotherHash() {
		KnowledgeBase one = KnowledgeBase.of(List.of(DataFile.parse("a.txt", "[Model]\nNimbus")));
		KnowledgeBase other = KnowledgeBase.of(List.of(DataFile.parse("a.txt", "[Model]\nNimbus | alias: Cloud")));
		LearntWeights weights = LearntWeights.shipped();
		assertThat(HeardWith.hash(one, weights)).matches("[0-9a-f]{16}").isNotEqualTo(HeardWith.hash(other, weights));
		assertThat(HeardWith.hash(one, weights)).isEqualTo(new Hearing(one).heardWith());
	}

}
