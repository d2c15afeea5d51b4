package org.talkgraph.linking;

import java.util.Optional;
import java.util.regex.Pattern;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.mention.Alike;
import org.talkgraph.sound.EnglishWords;
import org.talkgraph.source.DataFile;

/**
 * Tells of a common English word that stands alone and only sounds like a name, and of a
 * short abbreviation that is another one's but for a letter. Whoever says a name that a
 * recogniser does not know says it more than once: where the talk hardly speaks of it,
 * the word is that word, and AMC not AMD.
 */
final class LoneWords {

	private static final int SHORT = DataFile.beside(LoneWords.class, "heard.txt").count("few letters");

	private static final Pattern BETWEEN = Pattern.compile("[ -]");

	private LoneWords() {
	}

	/**
	 * The feature that tells of it.
	 * @param needed whether the talk is about the name, or speaks of it often
	 */
	static Optional<String> feature(Alike alike, String surface, boolean needed) {
		if (needed || alike.versioned() || !surface.chars().allMatch(Character::isLetter)) {
			return Optional.empty();
		}
		return switch (alike.kind()) {
			case WORDS -> EnglishWords.isCommon(surface)
					? Optional.of("a common English word, and the talk hardly speaks of the name") : Optional.empty();
			case LETTERS -> isAnother(alike, surface)
					? Optional.of("another short abbreviation, and the talk hardly speaks of the name")
					: Optional.empty();
			case SYLLABLES, ACROSS_SCRIPTS, MIXED -> Optional.empty();
		};
	}

	/** Recognisers know the abbreviations of companies, and not yet those of models. */
	private static boolean isAnother(Alike alike, String surface) {
		EntityType type = alike.name().entity().type();
		return (type == EntityType.ORGANIZATION || type == EntityType.TECHNOLOGY) && surface.length() <= SHORT
				&& !surface.equalsIgnoreCase(alike.name().form());
	}

	/** Whether a common word is one of a name's: "tools" of OR-Tools. */
	static boolean isWordOf(String surface, String form) {
		return EnglishWords.isCommon(surface)
				&& BETWEEN.splitAsStream(form).anyMatch((word) -> word.equalsIgnoreCase(surface));
	}

}
