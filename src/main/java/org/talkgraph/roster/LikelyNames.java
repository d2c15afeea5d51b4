package org.talkgraph.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.talkgraph.mention.FullNames;
import org.talkgraph.source.DataFile;

/**
 * Tells capitalised words that are likely somebody's name from those that may be anything
 * else, where nothing but the words is known.
 */
final class LikelyNames {

	private static final DataFile FILE = DataFile.beside(LikelyNames.class, "no-names.txt");

	private static final Set<String> WORK = words(FILE, "work");

	/** Words one of which alone is nobody who is introduced. */
	private static final Set<String> NO_NAMES = FILE.sections()
		.keySet()
		.stream()
		.flatMap((section) -> words(FILE, section).stream())
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> GIVEN = words(DataFile.beside(LikelyNames.class, "first-names.txt"), "given");

	private LikelyNames() {
	}

	private static Set<String> words(DataFile file, String section) {
		return file.words(section)
			.stream()
			.flatMap((line) -> Arrays.stream(line.split(" ")))
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Whether somebody is likely to be called so: by a known given name; or by several
	 * words none of which is known to be something else.
	 */
	static boolean isLikely(String name) {
		List<String> words = List.of(name.split("\\s+"));
		if (isGiven(words.getFirst())) {
			return words.size() == 1 || !WORK.contains(words.getLast().toLowerCase(Locale.ROOT));
		}
		return words.size() > 1 && words.stream().noneMatch(LikelyNames::isOther);
	}

	/** Whether all the words of a name are known to be something else than one. */
	static boolean isThing(String name) {
		return Arrays.stream(name.split("\\s+")).allMatch(LikelyNames::isOther);
	}

	static boolean isGiven(String word) {
		return FullNames.isGivenName(word) || GIVEN.contains(word) || Nicknames.isKnown(word)
				|| FormsOfAddress.isNameAndWord(word);
	}

	private static boolean isOther(String word) {
		String small = word.toLowerCase(Locale.ROOT);
		return !isGiven(word) && Character.isUpperCase(word.charAt(0))
				&& (NO_NAMES.contains(small) || PlainWords.isListed(small));
	}

}
