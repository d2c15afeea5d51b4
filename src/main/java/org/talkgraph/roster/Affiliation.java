package org.talkgraph.roster;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.source.Span;

/**
 * A talk says that somebody belongs to an organization.
 *
 * @param name of the organization: its canonical name, or as the talk says it
 * @param organization null where the knowledge base does not know it
 * @param span of the organization's name, in the reading; null where only the heading or
 * a sidecar says it
 */
public record Affiliation(String name, @Nullable Entity organization, @Nullable Span span) {

	/** With an organization that is known. */
	public static Affiliation known(Entity organization, @Nullable Span span) {
		return new Affiliation(organization.name(), organization, span);
	}

	/**
	 * What is known and what the text says too: the first, where they differ, and the
	 * text's place, where the first has none.
	 */
	static @Nullable Affiliation of(@Nullable Affiliation first, @Nullable Affiliation said) {
		if (first == null) {
			return said;
		}
		boolean placed = first.span() == null && said != null && said.name().equals(first.name());
		return placed ? said : first;
	}

}
