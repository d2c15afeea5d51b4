package org.talkgraph.roster;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.source.Span;

/**
 * A talk says that somebody belongs to an organization.
 *
 * @param name of the organization: its canonical name, or as the talk says it
 * @param organization null where the knowledge base does not know it
 * @param span of the organization's name, in the reading
 */
public record Affiliation(String name, @Nullable Entity organization, Span span) {

	/** With an organization that is known. */
	public static Affiliation known(Entity organization, Span span) {
		return new Affiliation(organization.name(), organization, span);
	}

}
