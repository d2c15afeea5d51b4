package org.talkgraph.speaker;

import java.util.stream.IntStream;

import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;

/**
 * What each feature weighs in deciding who holds the floor where others than the
 * participants may ask: {@code questions.txt}.
 */
final class QuestionWeights {

	private static final DataFile FILE = DataFile.beside(QuestionWeights.class, "questions.txt");

	private static final double OF_PANELS = FILE.number("of what panels weigh");

	private static final double[] OWN = own();

	/** Those of them about phrases that are heard only where the audience asks. */
	private static final double[] OF_AUDIENCE = IntStream.range(0, OWN.length)
		.mapToDouble((feature) -> Features.isOfAudience(feature) ? OWN[feature] : 0)
		.toArray();

	private QuestionWeights() {
	}

	private static double[] own() {
		double[] own = new double[Features.count()];
		FILE.section("weight").forEach((entry) -> own[TurnWeights.feature(entry)] = TurnWeights.number(entry));
		return own;
	}

	/**
	 * The weights for a panel in which the audience may ask: what is heard only there
	 * counts too.
	 */
	static double[] ofPanel(TurnWeights panels, Language language) {
		double[] weights = panels.of(language);
		for (int i = 0; i < weights.length; i++) {
			weights[i] += OF_AUDIENCE[i];
		}
		return weights;
	}

	/** The weights for a language, where a talk of one is over. */
	static double[] of(TurnWeights panels, Language language) {
		double[] weights = panels.of(language);
		for (int i = 0; i < weights.length; i++) {
			weights[i] = OF_PANELS * weights[i] + OWN[i];
		}
		return weights;
	}

}
