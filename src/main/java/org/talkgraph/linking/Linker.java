package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.knowledge.Name;
import org.talkgraph.mention.Mention;
import org.talkgraph.roster.Roster;
import org.talkgraph.source.Evidence;

/**
 * Decides what mentions mean: the features of each {@link Meaning} are looked up in a
 * table of weights, and the greatest of their sums is compared with a threshold.
 */
public final class Linker {

	private final Weights weights;

	private final Terms terms;

	/** With the weights that are part of talkgraph. */
	public Linker() {
		this(Weights.shipped());
	}

	public Linker(Weights weights) {
		this(weights, List.of());
	}

	/**
	 * @param nothing forms that mean nothing of ours though a name stands inside of them
	 */
	public Linker(Weights weights, Collection<String> nothing) {
		this.weights = weights;
		this.terms = new Terms(nothing);
	}

	/**
	 * A link for each mention, in the same order.
	 * @param mentions of one reading, in order
	 * @param roster of the same talk
	 * @param text of the reading
	 */
	public List<Link> link(List<Mention> mentions, Roster roster, String text) {
		SaidTalk talk = SaidTalk.of(text, mentions, roster, this.terms);
		return mentions.stream().map((mention) -> link(mention, talk)).toList();
	}

	private Link link(Mention mention, SaidTalk talk) {
		boolean several = mayMeanSeveral(mention);
		Map<String, Candidate> best = new LinkedHashMap<>();
		for (Name name : mention.namesAsWritten()) {
			Candidate candidate = candidate(new Meaning(mention, name, several, talk));
			best.merge(name.entity().key(), candidate, (a, b) -> (a.compareTo(b) <= 0) ? a : b);
		}
		List<Candidate> candidates = best.values().stream().sorted().toList();
		Candidate first = candidates.getFirst();
		return (first.score() >= this.weights.threshold()) ? new Link.Linked(mention, first.entity(),
				this.weights.confidence(first.score()), first.evidence(), List.of())
				: new Link.Nil(mention, candidates);
	}

	private static boolean mayMeanSeveral(Mention mention) {
		return mention.names().stream().map((name) -> name.entity().key()).distinct().count() > 1;
	}

	private Candidate candidate(Meaning meaning) {
		List<Evidence> evidence = new ArrayList<>();
		for (String feature : meaning.features()) {
			Evidence line = this.weights.evidence(feature);
			// what weighs nothing explains nothing, but for the form
			if (evidence.isEmpty() || line.score() != 0) {
				evidence.add(line);
			}
		}
		return new Candidate(meaning.entity(), List.copyOf(evidence));
	}

}
