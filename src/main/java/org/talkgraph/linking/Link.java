package org.talkgraph.linking;

import java.util.List;
import java.util.stream.Stream;

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
	 * @param evidence at least one
	 * @param reservations what makes it more or less sure, though it means nothing else
	 */
	record Linked(Mention mention, Entity entity, double confidence, List<Evidence> evidence,
			List<Evidence> reservations) implements Link {

		/** The evidence, then the reservations. */
		public List<Evidence> reasons() {
			return Stream.concat(this.evidence.stream(), this.reservations.stream()).toList();
		}

		/**
		 * In what sense the surface form names the entity: the first line of the
		 * evidence.
		 */
		public String method() {
			return this.evidence.getFirst().feature();
		}

	}

	/**
	 * The mention means none that is known.
	 *
	 * @param candidates those that did not reach the threshold, best first
	 */
	record Nil(Mention mention, List<Candidate> candidates) implements Link {
	}

}
