package org.talkgraph.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

	private static final DataFile FILE = DataFile.beside(FurtherVersions.class, "versions.txt");

	private static final List<String> BETWEEN = FILE.words("further");

	/** What numbers without a unit are said of: an interest rate is 3.5. */
	private static final Pattern MEASURED = Pattern.compile(FILE.words("measured")
		.stream()
		.map((said) -> "(?<![a-z])" + Pattern.quote(said) + "(?![a-z])")
		.collect(Collectors.joining("|")));

	/** A number right behind one of these is of what is compared. */
	private static final List<String> COMPARES = FILE.words("compares");

	private static final Set<EntityType> HAVE_VERSIONS = EnumSet.of(EntityType.MODEL, EntityType.TECHNOLOGY);

	private static final int LONGEST_JOINT = 8;

	/** So many characters after its name a family may be meant by a version alone. */
	private static final int REACH = FILE.count("reach");

	/** The same by a version with a point, which is seldom said of anything else. */
	private static final int FAR = FILE.count("reach of a version with a point");

	/** No clause between what is measured and its number is longer. */
	private static final int CLAUSE = FILE.count("reach of what is measured");

	private static final Pattern MARK = Pattern.compile("[,;!?\\n\\uFF0C\\u3002\\uFF1B\\uFF01\\uFF1F]|\\. ");

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
		int reach = Math.min(gap.end(), named.getFirst().end() + FAR);
		int end = gap.start();
		boolean chained = behind
				&& !all.getLast().names().getFirst().entity().key().equals(named.getFirst().family().key());
		int i = gap.start();
		while (i < reach) {
			Optional<Mention> further = Optional.empty();
			boolean joined = chained && i - end <= LONGEST_JOINT && isJoint(text.substring(end, i));
			if ((joined && VersionNumbers.isNumeral(text, i)) || beginsNumber(text, i)) {
				further = further(text, i, joined ? family(all.getLast()) : null, named)
					.filter((mention) -> mention.span().end() <= gap.end());
			}
			if (further.isPresent()) {
				all.add(further.get());
				end = further.get().span().end();
				chained = true;
			}
			i = further.isPresent() ? end : i + 1;
		}
	}

	/**
	 * A version of the family that was named last of those that have it.
	 * @param joined the family of the version to which it is joined, or null
	 */
	private Optional<Mention> further(String text, int at, @Nullable Entity joined, Deque<Named> named) {
		if (joined == null && isAmount(text, at)) {
			return Optional.empty();
		}
		return named.stream()
			.filter((family) -> at - family.end() <= FAR && (joined == null || joined.equals(family.family())))
			// every technology has versions, those of most are unknown
			.filter((family) -> family.family().type() == EntityType.MODEL || family == named.getFirst())
			.map((family) -> this.versions.further(text, at, family.family(), joined == null)
				.filter((mention) -> joined != null || at - family.end() <= REACH || isTelling(mention, text)))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** Whether the clause before a number speaks of something that is measured. */
	private static boolean isAmount(String text, int at) {
		String[] clauses = MARK.split(text.substring(Math.max(0, at - CLAUSE), at).toLowerCase(Locale.ROOT), -1);
		String clause = clauses[clauses.length - 1];
		return COMPARES.stream().noneMatch(clause.stripTrailing()::endsWith) && MEASURED.matcher(clause).find();
	}

	/**
	 * Whether a number is seldom anything but a version: of many things there is a 2.0,
	 * and what follows a name is that one's.
	 */
	private static boolean isTelling(Mention mention, String text) {
		int space = mention.span().start() - 1;
		int start = space;
		while (start > 0 && Latin.is(text.charAt(start - 1))) {
			start--;
		}
		return !mention.surface().endsWith("0") && (start == space || !Character.isUpperCase(text.charAt(start)));
	}

	private static boolean beginsNumber(String text, int i) {
		return isDigit(text, i) && (i == 0 || (!isDigit(text, i - 1) && !isPart(text.charAt(i - 1))));
	}

	private static boolean isDigit(String text, int index) {
		return text.charAt(index) >= '0' && text.charAt(index) <= '9';
	}

	/** Whether a number after this is an amount or a part of a word. */
	private static boolean isPart(char before) {
		return Latin.is(before) || ".$\u00a5\u20ac\u00a3%-:/\u3002".indexOf(before) >= 0;
	}

	private static boolean isJoint(String between) {
		String said = between.strip();
		return BETWEEN.contains(said) || (said.length() > 1 && !Character.isLetterOrDigit(said.charAt(0))
				&& BETWEEN.contains(said.substring(1).strip()));
	}

	/** The family of a mention that means one model or technology, or null. */
	private @Nullable Entity family(Mention mention) {
		Entity entity = mention.names().getFirst().entity();
		boolean one = mention.names().size() == 1 && HAVE_VERSIONS.contains(entity.type())
				&& !mention.names().getFirst().weak();
		if (!one) {
			return null;
		}
		return (entity.family() == null) ? entity : this.knowledge.entity(entity.family()).orElse(null);
	}

}
