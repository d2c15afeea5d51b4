package org.talkgraph.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

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

	/** A family, and where in the text it or a version of it was named last. */
	private record Named(Entity family, int end) {
	}

	/** The mentions with those that follow from them, in order. */
	List<Mention> with(List<Mention> mentions, String text) {
		List<Mention> all = new ArrayList<>();
		Deque<Named> named = new ArrayDeque<>();
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = mentions.get(i);
			all.add(mention);
			Entity family = family(mention);
			if (family != null) {
				named.removeIf((other) -> other.family().equals(family));
				named.push(new Named(family, mention.span().end()));
			}
			if (!named.isEmpty()) {
				int limit = (i + 1 < mentions.size()) ? mentions.get(i + 1).span().start() : text.length();
				follow(text, new Span(mention.span().end(), limit), family != null, named, all);
			}
		}
		return List.copyOf(all);
	}

	/**
	 * @param gap between two mentions
	 * @param behind whether the last family was named right before it
	 */
	private void follow(String text, Span gap, boolean behind, Deque<Named> named, List<Mention> all) {
		int reach = Math.min(gap.end(), named.getFirst().end() + REACH);
		int end = gap.start();
		boolean chained = behind
				&& !all.getLast().names().getFirst().entity().key().equals(named.getFirst().family().key());
		int i = gap.start();
		while (i < reach) {
			Optional<Mention> further = Optional.empty();
			if (isDigit(text, i) && (i == 0 || (!isDigit(text, i - 1) && !isPart(text.charAt(i - 1))))) {
				boolean joined = chained && isJoint(text.substring(end, i));
				further = further(text, i, joined, named).filter((mention) -> mention.span().end() <= gap.end());
			}
			if (further.isPresent()) {
				all.add(further.get());
				end = further.get().span().end();
				chained = true;
			}
			i = further.isPresent() ? end : i + 1;
		}
	}

	/** A version of the family that was named last of those that have it. */
	private Optional<Mention> further(String text, int at, boolean joined, Deque<Named> named) {
		return named.stream()
			.filter((family) -> at - family.end() <= REACH)
			.map((family) -> this.versions.further(text, at, family.family(), !joined))
			.flatMap(Optional::stream)
			.findFirst();
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
