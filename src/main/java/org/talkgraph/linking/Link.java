package org.talkgraph.linking;

import java.util.List;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.Evidence;

/** What a mention means. */
public sealed interface Link {

	Mention mention();

	/**
	 * The mention means this entity.
	 *
	 * @param confidence from 0.01 to 0.99
	 */
	record Linked(Mention mention, Entity entity, double confidence, List<Evidence> evidence) implements Link {
	}

	/**
	 * The mention means none that is known.
	 *
	 * @param candidates those that did not reach the threshold, best first
	 */
	record Nil(Mention mention, List<Candidate> candidates) implements Link {
	}

}
