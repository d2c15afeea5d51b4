package org.talkgraph.mention;

/**
 * Tells a version that is known from a number that counts what stands behind it: "Gemini
 * 2 people". A version is more than likely where one is known, so that only words count
 * that hardly ever follow one.
 */
final class CountedThings {

	private static final Measures COUNTS = new Measures("counts");

	private static final Measures SCALES = new Measures("scales");

	private static final Measures OTHER_WORDS = new Measures("counts nothing");

	private CountedThings() {
	}

	/**
	 * Whether the last word of a form is a single number of what follows it, or what a
	 * scale follows: "Gemini 1.5 billion users".
	 */
	static boolean follow(String text, int start, int end) {
		int last = end - 1;
		if (!Digits.isDigit(text.charAt(last)) || OTHER_WORDS.follow(text, end)) {
			return false;
		}
		boolean scaled = SCALES.follow(text, end);
		int number = scaled ? beginning(text, start, last) : last;
		return number > start && isParted(text, number) && (scaled || COUNTS.follow(text, end));
	}

	/** Where the number begins of which a digit is the last. */
	private static int beginning(String text, int start, int last) {
		int number = last;
		while (number - 1 > start && (Digits.isDigit(text.charAt(number - 1)) || isPoint(text, number - 1))) {
			number--;
		}
		return number;
	}

	private static boolean isPoint(String text, int index) {
		return text.charAt(index) == '.' && Digits.isDigit(text.charAt(index - 1));
	}

	/** Among Chinese, numbers are written without a space. */
	private static boolean isParted(String text, int number) {
		char before = text.charAt(number - 1);
		return before == ' ' || Character.isIdeographic(before);
	}

}
