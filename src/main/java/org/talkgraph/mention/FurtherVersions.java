package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.source.DataFile;

/**
 * Finds versions of which only the number is said, the family having been named before:
 * "GPT 3.5 and 4". Only versions that are known count: other numbers count something.
 */
final class FurtherVersions {

	/** The rule by which these mentions are found. */
	static final String RULE = "further version";

	private static final DataFile FILE = DataFile.beside(FurtherVersions.class, "versions.txt");

	/** Words between two versions of a family. */
	private static final List<String> JOINTS = FILE.words("further");

	/** The longest of them has a mark before it and a space on each side. */
	private static final int LONGEST_JOINT = 8;

	/**
	 * So many characters behind its family's name any version that is told apart is
	 * meant.
	 */
	private static final int REACH = FILE.count("reach");

	private static final Set<EntityType> HAVE_VERSIONS = EnumSet.of(EntityType.MODEL, EntityType.TECHNOLOGY);

	private final KnowledgeBase knowledge;

	private final SpokenVersion versions;

	FurtherVersions(KnowledgeBase knowledge, SpokenVersion versions) {
		this.knowledge = knowledge;
		this.versions = versions;
	}

	/** The mentions with those that follow from them, in order. */
	List<Mention> with(List<Mention> mentions, String text) {
		List<Mention> all = new ArrayList<>();
		NamedFamilies named = new NamedFamilies();
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = mentions.get(i);
			all.add(mention);
			Entity family = family(mention);
			if (family != null) {
				named.add(family, mention.span().end());
			}
			boolean version = family != null && !family.key().equals(entity(mention).key());
			int limit = (i + 1 < mentions.size()) ? mentions.get(i + 1).span().start() : text.length();
			all.addAll(between(text, mention.span().end(), limit, version ? family : null, named));
		}
		return List.copyOf(all);
	}

	/**
	 * The further versions between two mentions.
	 * @param version the family of the version right before, or null where there is none
	 */
	private List<Mention> between(String text, int from, int limit, @Nullable Entity version, NamedFamilies named) {
		List<Mention> found = new ArrayList<>();
		int reach = Math.min(limit, named.reach());
		Entity joinable = version;
		int end = from;
		int i = from;
		while (i < reach) {
			Entity joined = (joinable != null && isJoint(text, end, i)) ? joinable : null;
			Optional<Mention> further = mayBegin(text, i, joined != null)
					? further(text, i, joined, named).filter((mention) -> mention.span().end() <= limit)
					: Optional.empty();
			if (further.isPresent()) {
				found.add(further.get());
				end = further.get().span().end();
				joinable = family(further.get());
			}
			i = further.isPresent() ? end : i + 1;
		}
		return found;
	}

	/**
	 * A version of the family that was named last of those that have it.
	 * @param joined the family of the version to which it is joined, or null
	 */
	private Optional<Mention> further(String text, int at, @Nullable Entity joined, NamedFamilies named) {
		if (joined != null) {
			return named.before(at)
				.filter((family) -> joined.equals(family.family()))
				.findFirst()
				.flatMap((family) -> this.versions.further(text, at, joined, false));
		}
		if (MeasuredThings.areBefore(text, at)) {
			return Optional.empty();
		}
		return named.before(at)
			// every technology has versions, those of most are unknown
			.filter((family) -> family.family().type() == EntityType.MODEL || named.isLast(family.family()))
			.map((family) -> this.versions.further(text, at, family.family(), true)
				.filter((mention) -> at - family.end() <= REACH || isTelling(mention, text)))
			.flatMap(Optional::stream)
			.findFirst();
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

	/** Whether a number that may be a version begins at an index. */
	private static boolean mayBegin(String text, int i, boolean joined) {
		return (joined && Digits.isNumeral(text.charAt(i))) || (Digits.isDigit(text.charAt(i))
				&& (i == 0 || !(Digits.isDigit(text.charAt(i - 1)) || isPart(text.charAt(i - 1)))));
	}

	/** Whether a number after this is an amount or a part of a word. */
	private static boolean isPart(char before) {
		return Latin.is(before) || ".$\u00a5\u20ac\u00a3%-:/\u3002".indexOf(before) >= 0;
	}

	/** Whether what stands between joins versions, perhaps behind a comma. */
	private static boolean isJoint(String text, int from, int to) {
		if (to - from > LONGEST_JOINT) {
			return false;
		}
		String said = text.substring(from, to).strip();
		return JOINTS.contains(said) || (said.length() > 1 && !Character.isLetterOrDigit(said.charAt(0))
				&& JOINTS.contains(said.substring(1).strip()));
	}

	private static Entity entity(Mention mention) {
		return mention.names().getFirst().entity();
	}

	/** The family of a mention that means one model or technology, or null. */
	private @Nullable Entity family(Mention mention) {
		Name name = mention.names().getFirst();
		Entity entity = name.entity();
		if (mention.names().size() > 1 || name.weak() || !HAVE_VERSIONS.contains(entity.type())) {
			return null;
		}
		return (entity.family() == null) ? entity : this.knowledge.entity(entity.family()).orElse(null);
	}

}
