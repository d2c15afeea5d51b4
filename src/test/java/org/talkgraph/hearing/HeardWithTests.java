package org.talkgraph.hearing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.linking.Weights;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;

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

	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 0.001 })
	void anyOtherWeightIsAnotherHash(double change) {
		KnowledgeBase none = KnowledgeBase.of(List.of());
		LearntWeights shipped = LearntWeights.shipped();
		double[] numbers = shipped.turns().of(Language.ENGLISH);
		numbers[0] += change;
		LearntWeights turns = new LearntWeights(shipped.links(), shipped.turns().with(Language.ENGLISH, numbers),
				shipped.claims());
		LearntWeights links = new LearntWeights(new Weights(shipped.links().threshold() + change,
				shipped.links().weights(), shipped.links().calibration()), shipped.turns(), shipped.claims());
		LearntWeights claims = new LearntWeights(shipped.links(), shipped.turns(),
				new ClaimWeights(shipped.claims().least() + change, shipped.claims().tables()));
		assertThat(Stream.of(shipped, turns, links, claims).map((weights) -> HeardWith.hash(none, weights)))
			.doesNotHaveDuplicates();
	}

}
