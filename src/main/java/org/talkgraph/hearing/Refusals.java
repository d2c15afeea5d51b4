package org.talkgraph.hearing;

import java.util.List;
import java.util.stream.Stream;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.linking.Link;
import org.talkgraph.mention.Mention;

/** What a user has refused means nothing, whatever rule found it. */
record Refusals(KnowledgeBase knowledge) {

	/**
	 * The mentions with the meanings that are left to them; those without any are gone.
	 */
	List<Mention> mentions(List<Mention> mentions) {
		return mentions.stream().flatMap((mention) -> {
			List<Name> left = mention.names()
				.stream()
				.filter((name) -> !this.knowledge.isRefused(mention.surface(), name.entity()))
				.toList();
			return left.isEmpty() ? Stream.empty()
					: Stream.of(new Mention(mention.span(), mention.surface(), mention.detector(), left));
		}).toList();
	}

	/** The links that are not refused, for rules that link by themselves. */
	List<Link> links(List<Link> links) {
		return links.stream()
			.filter((link) -> !(link instanceof Link.Linked linked
					&& this.knowledge.isRefused(linked.mention().surface(), linked.entity())))
			.toList();
	}

}
