package org.talkgraph.training;

import org.talkgraph.source.Span;

/**
 * A place where a careful reader sees a name.
 *
 * @param span in the source
 * @param entity canonical name
 * @param type label of the entity's type
 */
record GoldMention(Span span, String surface, String entity, String type) {
}
