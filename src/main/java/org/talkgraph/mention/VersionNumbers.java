package org.talkgraph.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.talkgraph.sound.Folded;
import org.talkgraph.source.DataFile;

/**
 * Reads numbers as they are said for versions: in digits, numerals or words, with a point
 * or a mark. A number that counts or measures something is none.
 */
final class VersionNumbers {

	private static final DataFile FILE = DataFile.beside(VersionNumbers.class, "versions.txt");

	private static final Set<String> MARKS = Set.copyOf(FILE.words("mark"));

	private static final Set<String> ORDINALS = Set.copyOf(FILE.words("ordinal"));

	private static final Set<String> EDITIONS = Set.copyOf(FILE.words("mark after an ordinal"));

	private static final Set<String> BARE = Set.copyOf(FILE.words("bare"));

	private static final Set<String> BARE_BEFORE_PAUSE = Set.copyOf(FILE.words("bare before a pause"));

	private static final List<String> KINDS = FILE.words("kind");

	private static final Set<String> GOES_ON = Set.copyOf(FILE.words("goes on"));

	/** With which characters a word for a kind begins. */
	private static final BitSet KINDS_BEGIN = new BitSet();

	static {
		KINDS.forEach((kind) -> KINDS_BEGIN.set(kind.charAt(0)));
	}

	private VersionNumbers() {
	}

	/** Whether a numeral at an index tells the how-manieth something is. */
	static boolean isOrdinal(String text, int index) {
		return index > 0 && Digits.isNumeral(text.charAt(index)) && stands(ORDINALS, text, index - 1);
	}

	/** The version that is said after a name. */
	static Optional<Version> after(String text, int name) {
		int from = behindSeparators(text, name);
		Optional<String> kind = KINDS.stream().filter((word) -> text.startsWith(word, from)).findFirst();
		if (kind.isPresent()) {
			return pointed(text, behindSeparators(text, from + kind.get().length()));
		}
		if (stands(ORDINALS, text, from)) {
			return edition(text, from + 1);
		}
		boolean lettered = from < text.length() && (text.charAt(from) == 'v' || text.charAt(from) == 'V');
		return NumberWords.at(text, from).or(() -> inFigures(text, lettered ? from + 1 : from));
	}

	/** The version that a number by itself may be, behind another version. */
	static Optional<Version> further(String text, int from) {
		if (Digits.isNumeral(text.charAt(from))) {
			return pointed(text, from).or(() -> inFigures(text, from).filter((version) -> goesOn(text, version.end())));
		}
		int end = from + 1;
		boolean oneDigit = Digits.isDigit(text.charAt(from)) && !Measures.UNITS.follow(text, end)
				&& Latin.endsWord(text, end);
		return pointed(text, from)
			.or(() -> oneDigit ? Optional.of(new Version(text.substring(from, end), end)) : Optional.empty());
	}

	/** Whether a single digit stands behind a name that measures or counts nothing. */
	static boolean ofOneDigit(String text, int name) {
		int from = behindSeparators(text, name);
		return from < text.length() && Digits.isDigit(text.charAt(from)) && further(text, from).isPresent();
	}

	/** A version with a point: no size and no part of a word or a longer number. */
	static Optional<Version> pointed(String text, int from) {
		return withPoint(text, Digits.at(text, from))
			.filter((version) -> !Measures.UNITS.follow(text, version.end()) && Latin.endsWord(text, version.end()));
	}

	/** Whether a Chinese numeral, or a word for a kind before a number, begins there. */
	static boolean begins(String text, int index) {
		return Digits.isNumeral(text.charAt(index)) || beginsKind(text, index);
	}

	/** Whether a word for a kind of version begins at an index. */
	static boolean beginsKind(String text, int index) {
		return KINDS_BEGIN.get(text.charAt(index)) && KINDS.stream().anyMatch((kind) -> text.startsWith(kind, index));
	}

	/** A version in digits or numerals, with or without a point and a mark. */
	private static Optional<Version> inFigures(String text, int from) {
		Digits digits = Digits.at(text, from);
		if (!digits.areOfVersion()) {
			return Optional.empty();
		}
		Optional<Version> pointed = withPoint(text, digits);
		Version version = pointed.orElse(new Version(digits.number(), digits.end()));
		int end = version.end();
		if (stands(MARKS, text, end)) {
			return Optional.of(new Version(version.number(), end + 1));
		}
		boolean numeral = Digits.isNumeral(text.charAt(from));
		if (numeral && pointed.isEmpty() && digits.number().length() == 1 && !mayBeBare(text, from)) {
			return Optional.empty();
		}
		boolean measured = Measures.UNITS.follow(text, end) || (numeral && Measures.AFTER_NUMERALS.follow(text, end));
		return (measured || !(Latin.endsWord(text, end) || isPlural(text, end))) ? Optional.empty()
				: Optional.of(version);
	}

	/** The version with a point that digits begin, whatever follows it. */
	private static Optional<Version> withPoint(String text, Digits major) {
		Digits minor = Digits.behindPoint(text, major.end());
		return (major.areOfVersion() && minor.areOfVersion())
				? Optional.of(new Version(major.number() + "." + minor.number(), minor.end())) : Optional.empty();
	}

	/** A version that is counted: the second generation. */
	private static Optional<Version> edition(String text, int from) {
		Digits digits = Digits.at(text, from);
		return (digits.areOfVersion() && stands(EDITIONS, text, digits.end()))
				? Optional.of(new Version(digits.number(), digits.end() + 1)) : Optional.empty();
	}

	/** Whether one numeral alone may be a version. */
	private static boolean mayBeBare(String text, int index) {
		int end = index + 1;
		boolean pause = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
		return stands(BARE, text, index) || (pause && stands(BARE_BEFORE_PAUSE, text, index));
	}

	/**
	 * Whether what stands behind a numeral is no part of a Chinese word that it begins.
	 */
	private static boolean goesOn(String text, int end) {
		int next = Measures.behindSpace(text, end);
		return next >= text.length() || !Character.isIdeographic(text.charAt(next)) || stands(GOES_ON, text, next);
	}

	/** Whether several of a version are spoken of, as in "two Llama 2s". */
	private static boolean isPlural(String text, int end) {
		return end < text.length() && text.charAt(end) == 's' && Latin.endsWord(text, end + 1);
	}

	private static int behindSeparators(String text, int from) {
		int i = from;
		while (i < text.length() && text.charAt(i) != '\n' && Folded.isSeparator(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private static boolean stands(Set<String> characters, String text, int index) {
		return index < text.length() && characters.contains(text.substring(index, index + 1));
	}

}
