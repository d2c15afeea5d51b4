package org.talkgraph.training;

import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.source.Span;

/**
 * A place where hearing saw a name.
 *
 * @param span in the source
 * @param entity what it is taken for
 */
record HeardName(Span span, Entity entity, Link link) {

	static HeardName of(HeardTalk talk, Link link, Entity entity) {
		return new HeardName(talk.place(link.mention().span()), entity, link);
	}

	String type() {
		return this.entity.type().label();
	}

}
