package org.talkgraph.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by its shape whether a piece of text is a person's name. */
public final class NameShape {

	private static final HeadingWords WORDS = HeadingWords.SHIPPED;

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}[\\p{IsHan} ]{1,4}");

	/**
	 * A capitalised word, dots only inside it, or an initial. Never taken back: a title
	 * has many.
	 */
	private static final String WORD = "(?:(?=[\\p{L}'’.-]*\\p{Ll})\\p{Lu}(?:[\\p{L}'’-]|\\.(?=[\\p{L}'’-]))*+|\\p{Lu}\\.?+)";

	/** Such words, particles between the first two, at the end of a part. */
	private static final Pattern LATIN = Pattern
		.compile(WORD + "(?: (?:" + particles() + ")(?= ))*+(?: " + WORD + ")++$");

	private NameShape() {
	}

	/**
	 * A name that is all of a piece, without inner spaces where it is Chinese; empty
	 * where the piece does not look like one.
	 */
	public static Optional<String> whole(String part) {
		String name = part.strip();
		if (CHINESE.matcher(name).matches()) {
			return chinese(name.replace(" ", ""));
		}
		Matcher latin = LATIN.matcher(name);
		boolean fits = latin.find() && latin.start() == 0 && latin.group().split(" ").length <= 4;
		return (fits && !WORDS.hasPlainWord(name)) ? Optional.of(name) : Optional.empty();
	}

	/**
	 * Words in small letters between given and family name, as alternatives of a pattern.
	 */
	public static String particles() {
		return WORDS.particles().stream().map(Pattern::quote).collect(Collectors.joining("|"));
	}

	/** Whether this is a Chinese family name. */
	public static boolean isFamilyName(String name) {
		return WORDS.surnames().contains(name);
	}

	/** The name at the end of a description, such as "winner of a prize Jane Doe". */
	static Optional<String> last(String part) {
		String rest = part.strip();
		for (String title : WORDS.titlesLongestFirst()) {
			int at = rest.lastIndexOf(title);
			if (at >= 0 && at + title.length() < rest.length()) {
				rest = rest.substring(at + title.length()).strip();
			}
		}
		Optional<String> whole = whole(rest);
		if (whole.isPresent()) {
			return whole;
		}
		Matcher latin = LATIN.matcher(rest);
		return latin.find() ? Optional.of(latin.group()) : Optional.empty();
	}

	/** The name after a title such as "CTO", where there is one. */
	static Optional<String> afterTitle(String part) {
		return WORDS.titlesLongestFirst().stream().anyMatch(part::contains) ? last(part) : Optional.empty();
	}

	/**
	 * How many characters of a Chinese name are the family name: one, or two of a
	 * compound one or of a name of four and more.
	 */
	public static int familyNameLength(String name) {
		boolean compound = name.length() >= 3 && WORDS.surnames().contains(name.substring(0, 2));
		return (compound || name.length() >= 4) ? 2 : 1;
	}

	private static Optional<String> chinese(String name) {
		boolean single = name.length() <= 3 && WORDS.surnames().contains(name.substring(0, 1));
		boolean compound = name.length() >= 3 && name.length() <= 4 && WORDS.surnames().contains(name.substring(0, 2));
		return (name.length() >= 2 && (single || compound)) ? Optional.of(name) : Optional.empty();
	}

}
