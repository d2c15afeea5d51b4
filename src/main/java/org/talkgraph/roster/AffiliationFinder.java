package org.talkgraph.roster;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.DataFile;

/**
 * Finds where people who introduce themselves say that they belong: the organization that
 * is named inside the introduction, or soon after it behind a word such as "from".
 */
final class AffiliationFinder {

	private static final List<String> BELONGING = DataFile.beside(AffiliationFinder.class, "introductions.txt")
		.words("belonging");

	/** In characters after the introduction. */
	private static final int FARTHEST = 40;

	private final String text;

	private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

	AffiliationFinder(String text, List<Mention> mentions) {
		this.text = text;
		mentions.forEach((mention) -> this.mentions.put(mention.span().start(), mention));
	}

	@Nullable Affiliation find(Introduction introduction) {
		int start = introduction.span().start();
		int end = introduction.span().end();
		for (Mention mention : this.mentions.subMap(start, end + FARTHEST).values()) {
			Optional<Entity> organization = organization(mention);
			boolean inside = introduction.span().contains(mention.span());
			if (organization.isPresent() && (inside || (mention.span().start() >= end && belongs(end, mention)))) {
				return new Affiliation(organization.get(), mention.span());
			}
		}
		return null;
	}

	private boolean belongs(int from, Mention mention) {
		String between = this.text.substring(from, mention.span().start()).stripTrailing();
		return BELONGING.stream().anyMatch((word) -> between.endsWith(word) && isWholeWord(between, word));
	}

	private static boolean isWholeWord(String between, String word) {
		int before = between.length() - word.length() - 1;
		return before < 0 || !Character.isLetter(word.charAt(0)) || Character.isIdeographic(word.charAt(0))
				|| !Character.isLetter(between.charAt(before));
	}

	private static Optional<Entity> organization(Mention mention) {
		return mention.names()
			.stream()
			.filter((name) -> !name.weak() && name.entity().type() == EntityType.ORGANIZATION)
			.map(Name::entity)
			.findFirst();
	}

}
