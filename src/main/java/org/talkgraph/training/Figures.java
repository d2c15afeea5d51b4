package org.talkgraph.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The measures of hearing over annotated talks. What each means is said in
 * {@code docs/figures.md}; names and numbers are those that annotators of such talks use.
 */
final class Figures {

	private Figures() {
	}

	/**
	 * The figures by name, in a fixed order; null where nothing is there to be measured.
	 */
	static Map<String, @Nullable Object> of(List<HeardGold> talks) {
		MentionFigures mentions = new MentionFigures();
		SpeakerFigures speakers = new SpeakerFigures();
		PeopleFigures people = new PeopleFigures();
		ClaimFigures claims = new ClaimFigures();
		for (HeardGold talk : talks) {
			mentions.add(Verdicts.of(talk.gold(), talk.names()));
			speakers.add(talk);
			people.add(talk);
			claims.add(talk);
		}
		Map<String, @Nullable Object> figures = new LinkedHashMap<>(mentions.figures());
		figures.putAll(speakers.figures());
		figures.putAll(people.figures());
		figures.putAll(claims.figures());
		return figures;
	}

}
