package org.talkgraph.mention;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.talkgraph.source.DataFile;

/**
 * Words behind a number that make it a measure or a count, and no version: sections of
 * {@code versions.txt}, by their first character.
 */
final class Measures {

	private static final DataFile FILE = DataFile.beside(Measures.class, "versions.txt");

	/** Behind any number. */
	static final Measures UNITS = new Measures("measure");

	/** Behind a number in Chinese numerals. */
	static final Measures AFTER_NUMERALS = new Measures("measure after a numeral");

	/** What only counts something. */
	static final Measures COUNTED = new Measures("counted");

	private final Map<Character, List<String>> words;

	/**
	 * @param section of the file
	 */
	Measures(String section) {
		this.words = FILE.words(section).stream().collect(Collectors.groupingBy((word) -> word.charAt(0)));
	}

	/** Whether one stands after a number, with at most a space between. */
	boolean follow(String text, int end) {
		int next = behindSpace(text, end);
		return next < text.length() && this.words.getOrDefault(text.charAt(next), List.of())
			.stream()
			.anyMatch((word) -> text.startsWith(word, next) && Latin.endsWord(text, next + word.length()));
	}

	/** The index, or the one behind it where a space stands there. */
	static int behindSpace(String text, int index) {
		return (index < text.length() && text.charAt(index) == ' ') ? index + 1 : index;
	}

}
