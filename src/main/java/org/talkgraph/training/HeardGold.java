package org.talkgraph.training;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.linking.Link;

/** A talk's gold beside what was heard of the same source. */
record HeardGold(GoldTalk gold, List<HeardTalk> heard) {

	/** The names inside the annotated lines, as far as they were linked. */
	List<HeardName> names() {
		return this.heard.stream()
			.flatMap((talk) -> talk.linked().stream().map((link) -> HeardName.of(talk, link, link.entity())))
			.filter(this::isInside)
			.toList();
	}

	/**
	 * The best meaning of each mention that was not linked, inside the annotated lines.
	 */
	List<HeardName> refused() {
		return this.heard.stream()
			.flatMap((talk) -> talk.links()
				.stream()
				.filter(Link.Nil.class::isInstance)
				.map(Link.Nil.class::cast)
				.filter((nil) -> !nil.candidates().isEmpty())
				.map((nil) -> HeardName.of(talk, nil, nil.candidates().getFirst().entity())))
			.filter(this::isInside)
			.toList();
	}

	/** The heard talk that is the gold's, by its overlap; null where there is none. */
	@Nullable HeardTalk main() {
		return this.heard.stream()
			.max(Comparator.comparingInt((talk) -> Overlaps.shared(talk.talk().span(), this.gold.range())))
			.orElse(null);
	}

	private boolean isInside(HeardName name) {
		return this.gold.range().contains(name.span().start());
	}

}
