package org.talkgraph.roster;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.source.Span;

/**
 * A talk says that somebody belongs to an organization.
 *
 * @param span of the organization's name, in the reading
 */
public record Affiliation(Entity organization, Span span) {
}
