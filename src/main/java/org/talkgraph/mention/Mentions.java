package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.talkgraph.source.Places;
import org.talkgraph.transcript.Stretch;
import org.talkgraph.transcript.Talk;

/** Mentions of several detectors over one reading. */
public final class Mentions {

	private Mentions() {
	}

	/**
	 * The mentions in a talk's reading, in order; none reaches from what one label says
	 * into what the next one says.
	 * @param detector finds them in what one speaker says
	 */
	static List<Mention> byStretch(Talk talk, Function<String, List<Mention>> detector) {
		List<Mention> mentions = new ArrayList<>();
		for (Stretch stretch : talk.stretches()) {
			int start = stretch.span().start();
			for (Mention mention : detector.apply(talk.reading().text(stretch.span()))) {
				mentions.add(mention.shifted(start));
			}
		}
		return List.copyOf(mentions);
	}

	/**
	 * All mentions that do not overlap a longer one, in order.
	 * @param lists the earlier list wins where two are of the same length
	 */
	public static List<Mention> merge(List<List<Mention>> lists) {
		List<Mention> byWorth = new ArrayList<>();
		lists.forEach(byWorth::addAll);
		// the sort is stable: of equally long ones the earlier list's comes first
		byWorth.sort(Comparator.comparingInt((Mention mention) -> -mention.span().length()));
		Places<Mention> kept = new Places<>(Mention::span);
		byWorth.forEach(kept::addIfFree);
		return List.copyOf(kept.all());
	}

}
