package org.talkgraph.mention;

import java.util.Comparator;
import java.util.List;

import org.talkgraph.knowledge.Name;
import org.talkgraph.source.Span;

/**
 * An occurrence of a name, before it is decided what it means. Ordered by place.
 *
 * @param span in the reading, not empty
 * @param surface its characters in the reading
 * @param detector name of the rule that found it
 * @param names what it may be a name of, at least one
 */
public record Mention(Span span, String surface, String detector, List<Name> names) implements Comparable<Mention> {

	private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::span)
		.thenComparing(Mention::detector);

	/** The same in a text that has so many characters more before it. */
	Mention shifted(int by) {
		return (by == 0) ? this : new Mention(new Span(this.span.start() + by, this.span.end() + by), this.surface,
				this.detector, this.names);
	}

	@Override
	public int compareTo(Mention other) {
		return ORDER.compare(this, other);
	}

}
