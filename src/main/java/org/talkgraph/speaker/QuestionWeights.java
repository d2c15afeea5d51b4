package org.talkgraph.speaker;

import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;

/**
 * What each feature weighs in deciding who holds the floor where a talk of one is over:
 * {@code questions.txt}.
 */
final class QuestionWeights {

	private static final DataFile FILE = DataFile.beside(QuestionWeights.class, "questions.txt");

	private static final double OF_PANELS = FILE.number("of what panels weigh");

	private static final double[] OWN = own();

	private QuestionWeights() {
	}

	private static double[] own() {
		double[] own = new double[Features.count()];
		FILE.section("weight").forEach((entry) -> own[TurnWeights.feature(entry)] = TurnWeights.number(entry));
		return own;
	}

	/** The weights for a language. */
	static double[] of(TurnWeights panels, Language language) {
		double[] weights = panels.of(language);
		for (int i = 0; i < weights.length; i++) {
			weights[i] = OF_PANELS * weights[i] + OWN[i];
		}
		return weights;
	}

}
