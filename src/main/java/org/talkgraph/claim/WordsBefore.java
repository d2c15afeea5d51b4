package org.talkgraph.claim;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that tell something of what stands right behind them, with a space between or
 * none.
 */
final class WordsBefore {

	private final Pattern words;

	private final int longest;

	/**
	 * @param words regular expressions
	 * @param longest how many characters before a place are looked at
	 */
	WordsBefore(List<String> words, int longest) {
		this.words = Pattern.compile("(?:" + String.join("|", words) + ")\\s?$");
		this.longest = longest;
	}

	/** Whether one of them ends at a place of a text. */
	boolean at(String text, int place) {
		return this.words.matcher(text)
			.region(Math.max(0, place - this.longest), place)
			.useTransparentBounds(true)
			.find();
	}

}
