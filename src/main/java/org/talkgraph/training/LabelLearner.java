package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.speaker.TurnWeights;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Talk;

/**
 * Learns who holds the floor from labelled talks that nobody annotated: the labels tell
 * who speaks, and what is said without them is what is learnt from. Deterministic.
 */
public final class LabelLearner {

	/** Fewer talks in a language teach nothing of it. */
	public static final int LEAST = TurnTrainer.SETTINGS.count("fewest labelled talks");

	/**
	 * Labelled talks are often of one show: what they teach has to hold in others.
	 */
	private static final double FIRMNESS = TurnTrainer.SETTINGS.number("firmness against labels");

	private final TurnWeights guess = TurnTrainer.guess();

	private LabelLearner() {
	}

	/**
	 * The text of {@code turn-labelled.txt}: weights and temperature of each language of
	 * which there are enough talks; empty where there is none.
	 * @param talks those without labels teach nothing
	 */
	public static String learn(List<Talk> talks, KnowledgeBase knowledge) {
		Hearing hearing = new Hearing(knowledge);
		List<TurnLesson> lessons = talks.stream()
			.map((talk) -> TurnLesson.ofLabels(talk, hearing))
			.flatMap(Optional::stream)
			.toList();
		return new LabelLearner().text(lessons);
	}

	private String text(List<TurnLesson> lessons) {
		TurnWeights learnt = this.guess;
		List<Language> taught = new ArrayList<>();
		for (Language language : Language.values()) {
			List<TurnLesson> here = lessons.stream().filter((lesson) -> lesson.language() == language).toList();
			if (here.size() >= LEAST) {
				taught.add(language);
				learnt = learnt.with(language, weights(here)).withTemperature(language, temperature(here));
			}
		}
		return taught.isEmpty() ? "" : learnt.text(taught);
	}

	private double[] weights(List<TurnLesson> lessons) {
		double[] start = this.guess.of(lessons.getFirst().language());
		return new TurnLearner(lessons.stream().flatMap(TurnLesson::examples).toList(), start, FIRMNESS).learn();
	}

	/** By which the talks of each half surprise least who has learnt from the other. */
	private double temperature(List<TurnLesson> lessons) {
		List<TurnLesson> first = lessons.subList(0, lessons.size() / 2);
		List<TurnLesson> second = lessons.subList(lessons.size() / 2, lessons.size());
		double[] ofSecond = weights(second);
		double[] ofFirst = weights(first);
		double[] sums = new double[Temperatures.ALL.length];
		Stream
			.concat(first.stream().map((lesson) -> surprises(lesson, ofSecond)),
					second.stream().map((lesson) -> surprises(lesson, ofFirst)))
			.forEach((surprises) -> Arrays.setAll(sums, (i) -> sums[i] + surprises[i]));
		return Temperatures.least(sums);
	}

	private static double[] surprises(TurnLesson lesson, double[] weights) {
		return lesson.example().surprises(weights, Temperatures.ALL);
	}

}
