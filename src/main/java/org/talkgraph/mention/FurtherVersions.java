package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;

/**
 * Finds versions of which only the number is said, the family having been named before:
 * "GPT 3.5 and 4". Only versions that are known count: other numbers count something.
 */
final class FurtherVersions {

	/** The rule by which these mentions are found. */
	static final String RULE = "further version";

	private static final List<String> BETWEEN = DataFile.beside(FurtherVersions.class, "versions.txt").words("further");

	/** So many characters after its name a family may be meant by a version alone. */
	private static final int REACH = 250;

	private final KnowledgeBase knowledge;

	private final SpokenVersion versions;

	FurtherVersions(KnowledgeBase knowledge, SpokenVersion versions) {
		this.knowledge = knowledge;
		this.versions = versions;
	}

	/** The mentions with those that follow from them, in order. */
	List<Mention> with(List<Mention> mentions, String text) {
		List<Mention> all = new ArrayList<>();
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = mentions.get(i);
			all.add(mention);
			Entity family = family(mention);
			if (family != null) {
				int limit = (i + 1 < mentions.size()) ? mentions.get(i + 1).span().start() : text.length();
				follow(text, mention.span().end(), limit, family, all);
			}
		}
		return List.copyOf(all);
	}

	private void follow(String text, int from, int limit, Entity family, List<Mention> all) {
		int reach = Math.min(limit, from + REACH);
		int end = from;
		boolean chained = !all.getLast().names().getFirst().entity().key().equals(family.key());
		int i = from;
		while (i < reach) {
			Optional<Mention> further = Optional.empty();
			if (isDigit(text, i) && (i == 0 || (!isDigit(text, i - 1) && !isPart(text.charAt(i - 1))))) {
				boolean joined = chained && isJoint(text.substring(end, i));
				further = this.versions.further(text, i, family, !joined)
					.filter((mention) -> mention.span().end() <= limit);
			}
			if (further.isPresent()) {
				all.add(further.get());
				end = further.get().span().end();
				chained = true;
			}
			i = further.isPresent() ? end : i + 1;
		}
	}

	private static boolean isDigit(String text, int index) {
		return text.charAt(index) >= '0' && text.charAt(index) <= '9';
	}

	/** Whether a number after this is an amount or a part of a word. */
	private static boolean isPart(char before) {
		return Latin.is(before) || ".$\u00a5\u20ac\u00a3%-:/\u3002".indexOf(before) >= 0;
	}

	private static boolean isJoint(String between) {
		return BETWEEN.contains(between.strip());
	}

	/** The family of a mention that means one model, or null. */
	private @Nullable Entity family(Mention mention) {
		Entity entity = mention.names().getFirst().entity();
		boolean one = mention.names().size() == 1 && entity.type() == EntityType.MODEL
				&& !mention.names().getFirst().weak();
		if (!one) {
			return null;
		}
		return (entity.family() == null) ? entity : this.knowledge.entity(entity.family()).orElse(null);
	}

}
