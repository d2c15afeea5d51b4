package org.talkgraph.mention;

/**
 * Tells a version that is known from a number that counts what stands behind it: "Gemini
 * 2 people". A version is more than likely where one is known, so that only words count
 * that hardly ever follow one.
 */
final class CountedThings {

	private static final Measures COUNTS = new Measures("counts");

	private static final Measures OTHER_WORDS = new Measures("counts nothing");

	private CountedThings() {
	}

	/** Whether the last word of a form is a single number of what follows it. */
	static boolean follow(String text, int start, int end) {
		int number = end - 1;
		return Digits.isDigit(text.charAt(number)) && number > start && isParted(text, number)
				&& COUNTS.follow(text, end) && !OTHER_WORDS.follow(text, end);
	}

	/** Among Chinese, numbers are written without a space. */
	private static boolean isParted(String text, int number) {
		char before = text.charAt(number - 1);
		return before == ' ' || Character.isIdeographic(before);
	}

}
