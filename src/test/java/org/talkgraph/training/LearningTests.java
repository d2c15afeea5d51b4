package org.talkgraph.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.talkgraph.linking.Weights;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

class LearningTests {

	private static final String START = """
			# why it is so

			[threshold]
			0.5

			[weight]
			# what the form is
			canonical name = 0.90
			by sound = 0.90
			never seen = -0.30
			""";

	private final Weights start = Weights.parse(DataFile.parse("start.txt", START));

	@Test
	void whatIsOftenWrongLosesWeightAndWhatIsRightKeepsIt() {
		Map<String, Double> learnt = new Learner(this.start).learn(examples());
		assertThat(learnt.get("by sound")).isLessThan(0.7);
		assertThat(learnt.get("canonical name")).isGreaterThan(0.85);
	}

	@Test
	void whatNoTalkShowsStaysAsItWas() {
		assertThat(new Learner(this.start).learn(examples())).containsEntry("never seen", -0.3);
	}

	@Test
	void theSameExamplesGiveTheSameWeights() {
		assertThat(new Learner(this.start).learn(examples())).isEqualTo(new Learner(this.start).learn(examples()));
	}

	@Test
	void aFewExamplesMoveAWeightLittle() {
		List<Example> few = List.of(new Example(Set.of("by sound"), Set.of(), false));
		assertThat(new Learner(this.start).learn(few).get("by sound")).isBetween(0.6, 0.89);
	}

	@Test
	void reservationsAreLearntFromWhatIsLinkedAndDecideNothing() {
		Weights reserved = Weights
			.parse(DataFile.parse("start.txt", START + "\n[reservation]\nlonely = -0.05\nplural = -0.05\n"));
		List<Example> seen = new ArrayList<>(examples());
		for (int i = 0; i < 200; i++) {
			seen.add(new Example(Set.of("canonical name"), Set.of("lonely"), i % 2 == 0));
			seen.add(new Example(Set.of("never seen"), Set.of("plural"), false));
		}
		Map<String, Double> learnt = new Learner(reserved).learn(seen);
		assertThat(learnt.get("lonely")).isLessThan(-0.08);
		assertThat(learnt).containsEntry("plural", -0.05);
		List<Example> withoutReservations = seen.stream()
			.map((example) -> new Example(example.features(), Set.of(), example.right()))
			.toList();
		assertThat(new Learner(reserved).learn(withoutReservations)).containsEntry("canonical name",
				learnt.get("canonical name"));
		Example lonely = new Example(Set.of("canonical name"), Set.of("lonely"), true);
		assertThat(lonely.sureness(learnt)).isLessThan(lonely.sum(learnt));
	}

	@Test
	void theConfidenceOfASumIsHowOftenItIsRight() {
		List<Calibration.Sum> sums = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			sums.add(new Calibration.Sum(0.6, i % 10 < 7));
			sums.add(new Calibration.Sum(0.9, i % 10 < 9));
		}
		Weights weights = new Weights(0.5, Map.of(), new Calibration(0.5).learn(sums));
		assertThat(weights.confidence(0.6)).isBetween(0.69, 0.71);
		assertThat(weights.confidence(0.75)).isBetween(0.75, 0.85);
		assertThat(weights.confidence(0.9)).isBetween(0.89, 0.91);
	}

	@Test
	void aLargerSumIsNeverLessSure() {
		List<Calibration.Sum> sums = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			sums.add(new Calibration.Sum(0.5 + i / 1000.0, (i * 7919) % 13 < 9));
		}
		List<Weights.Point> points = new Calibration(0.5).learn(sums);
		assertThat(points).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> Double.compare(a.sum(), b.sum()));
		assertThat(points).extracting(Weights.Point::confidence).isSorted();
	}

	@Test
	void theFileKeepsItsCommentsAndIsReadBackTheSame() {
		Weights learnt = new Weights(0.5, new Learner(this.start).learn(examples()),
				List.of(new Weights.Point(0.5, 0.6), new Weights.Point(0.9, 0.95)));
		String text = WeightsText.of(START, learnt);
		assertThat(text).contains("# why it is so").contains("# what the form is");
		assertThat(Weights.parse(DataFile.parse("weights.txt", text))).isEqualTo(learnt);
	}

	@Test
	void learningBeginsWithEveryFeatureThatIsWeighed() {
		Weights begin = Weights.parse(DataFile.beside(Trainer.class, "start.txt"));
		assertThat(begin.weights().keySet())
			.as("features of linking/weights.txt and training/start.txt: a new one stands in both")
			.containsExactlyElementsOf(Weights.shipped().weights().keySet());
	}

	private static List<Example> examples() {
		List<Example> examples = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			examples.add(new Example(Set.of("canonical name"), Set.of(), i % 50 != 0));
			examples.add(new Example(Set.of("by sound"), Set.of(), i % 2 == 0));
		}
		return examples;
	}

}
