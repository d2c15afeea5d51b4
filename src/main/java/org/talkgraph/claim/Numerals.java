package org.talkgraph.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.NamedNumbers;

/** Numbers in digits and in words, by {@code numerals.txt}. */
final class Numerals {

	private static final DataFile DATA = DataFile.beside(Numerals.class, "numerals.txt");

	private static final Map<String, Long> DIGITS = numbers("digits");

	private static final Map<String, Long> SMALL = numbers("small scales");

	private static final Map<String, Long> LARGE = numbers("large scales");

	private static final Map<String, Long> WORDS = numbers("words");

	/** So far behind the signs of ASCII stand those of full width. */
	private static final int WIDE = 0xFF00 - ' ';

	private static final String POINT = DATA.words("point").getFirst();

	private static final Pattern WRITTEN_POINT = Pattern
		.compile("[" + DATA.words("points between digits").getFirst() + "]");

	private static final String FRACTION = "(?:" + WRITTEN_POINT + "[0-9]{1,6})?";

	private static final String WRITTEN = "[0-9]{1,3}(?:,[0-9]{3}){1,4}" + FRACTION + "|[0-9]{1,12}" + FRACTION;

	/** Scales that are some only where this is behind them. */
	private static final Map<String, String> ONLY_BEFORE = DATA.pairs("only before", "name = regular expression")
		.stream()
		.collect(Collectors.toUnmodifiableMap(DataFile.Pair::left, DataFile.Pair::right));

	private static final String INSIDE = String.join("|", DATA.words("inside"));

	/** Words that tell how much of a scale is meant. */
	private static final NamedNumbers PARTS = DATA.numbers("parts");

	private static final Set<String> PART_WORDS = DATA.pairs("parts", "name = number")
		.stream()
		.map(DataFile.Pair::left)
		.collect(Collectors.toUnmodifiableSet());

	/** Two digits that are this number or that. */
	private static final Set<String> EITHER = DATA.words("either")
		.stream()
		.map((digits) -> Long.toString(year(digits)))
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> ONE = Set.copyOf(DATA.words("one"));

	/** A number from end to end. */
	static final String NUMBER = number();

	private static final Pattern TOKEN = Pattern.compile(WRITTEN + "|[a-z]+|[^\\s\\-]");

	private Numerals() {
	}

	/**
	 * A text of the same length whose wide digits and signs are as wide as letters: every
	 * figure stays in its place, which it would not in the form in which names compare.
	 */
	static String narrow(String said) {
		if (said.chars().noneMatch(Numerals::isWide)) {
			return said;
		}
		StringBuilder narrow = new StringBuilder(said);
		for (int i = 0; i < narrow.length(); i++) {
			char c = narrow.charAt(i);
			if (isWide(c)) {
				narrow.setCharAt(i, (char) (c - WIDE));
			}
		}
		return narrow.toString();
	}

	/** Commas and stops of Chinese are as wide, and stay. */
	private static boolean isWide(int c) {
		return (c >= '0' + WIDE && c <= '9' + WIDE) || c == '%' + WIDE || c == '$' + WIDE;
	}

	/** What a text that {@link #NUMBER} matches is worth. */
	static double value(String said) {
		int point = said.indexOf(POINT);
		Sum sum = new Sum();
		Matcher tokens = TOKEN.matcher(said);
		while (tokens.find()) {
			String token = tokens.group();
			if (DIGITS.containsKey(token)) {
				sum.digit(DIGITS.getOrDefault(token, 0L), point >= 0 && tokens.start() > point);
			}
			else if (SMALL.containsKey(token)) {
				sum.small(SMALL.getOrDefault(token, 1L));
			}
			else if (LARGE.containsKey(token)) {
				sum.large(LARGE.getOrDefault(token, 1L));
			}
			else if (Character.isDigit(token.charAt(0))) {
				sum.add(Double.parseDouble(WRITTEN_POINT.matcher(token.replace(",", "")).replaceAll(".")));
			}
			else if (PART_WORDS.contains(token)) {
				sum.add(PARTS.number(token));
			}
			else {
				sum.add(WORDS.getOrDefault(token, 0L));
			}
		}
		return sum.value();
	}

	/** What digits are worth, one after the other. */
	static long year(String digits) {
		long year = 0;
		for (int i = 0; i < digits.length(); i++) {
			String digit = digits.substring(i, i + 1);
			year = year * 10 + DIGITS.getOrDefault(digit, (long) Character.digit(digit.charAt(0), 10));
		}
		return year;
	}

	/** Whether a number has nothing but digits that are said. */
	static boolean areDigits(String said) {
		return said.chars().allMatch((each) -> DIGITS.containsKey(Character.toString(each)));
	}

	/** Whether a scale stands in a number behind another number. */
	static boolean isScaled(String said) {
		Matcher tokens = TOKEN.matcher(said);
		boolean scaled = tokens.find() && !isScale(tokens.group()) && !ONE.contains(tokens.group())
				&& !PART_WORDS.contains(tokens.group());
		while (scaled && tokens.find()) {
			if (isScale(tokens.group())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The large scales at the end of a number, multiplied: 1 where there are none, 0
	 * where a small one is there.
	 */
	static double scale(String said) {
		double scale = 1;
		Matcher tokens = TOKEN.matcher(said);
		while (tokens.find()) {
			String token = tokens.group();
			Long large = LARGE.get(token);
			scale = (large != null) ? Math.max(1, scale) * large : (SMALL.containsKey(token) ? 0 : 1);
		}
		return scale;
	}

	private static boolean isScale(String token) {
		return SMALL.containsKey(token) || LARGE.containsKey(token);
	}

	private static String number() {
		String digits = "[" + String.join("", DIGITS.keySet()) + "]";
		String scales = "[" + String.join("", single(SMALL)) + String.join("", single(LARGE)) + "]";
		String spoken = "(?:[" + digits + scales + "]|(?<=[" + digits + scales + "])(?:" + INSIDE + ")){1,14}";
		String scaleWords = words(LARGE.keySet()) + "|" + words(SMALL.keySet());
		String words = words(WORDS.keySet()) + "|" + scaleWords;
		String more = "(?:[ -](?:and )?(?:" + words + ")){0,6}\\b)";
		return "(?:(?:" + WRITTEN + ")(?:" + INSIDE + ")?(?:\\s?(?:(?:" + scaleWords + ")\\b|" + scales + ")|-(?:"
				+ longWords() + ")\\b){0,3}|" + spoken + "(?:" + POINT + digits + "{1,6}" + scales
				+ "{0,3})?|\\b(?:(?:(?:" + String.join("|", DATA.words("before one")) + ") )?(?:"
				+ String.join("|", ONE) + ")(?= (?:" + longWords() + ")\\b)|" + words(WORDS.keySet()) + ")" + more;
	}

	/** Scales that are no letters. */
	private static String longWords() {
		return Stream.concat(LARGE.keySet().stream(), SMALL.keySet().stream())
			.filter((name) -> name.charAt(0) <= 0x7F && name.length() > 1)
			.sorted()
			.collect(Collectors.joining("|"));
	}

	private static Set<String> single(Map<String, Long> numbers) {
		return numbers.keySet().stream().filter((name) -> name.charAt(0) > 0x7F).collect(Collectors.toSet());
	}

	private static String words(Set<String> names) {
		return names.stream()
			.filter((name) -> name.charAt(0) <= 0x7F)
			.sorted()
			.map((name) -> ONLY_BEFORE.containsKey(name) ? name + "(?=" + ONLY_BEFORE.get(name) + ")" : name)
			.collect(Collectors.joining("|"));
	}

	private static Map<String, Long> numbers(String section) {
		Map<String, Long> numbers = new HashMap<>();
		for (DataFile.Pair pair : DATA.pairs(section, "name = whole number")) {
			if (!pair.right().matches("[0-9]{1,15}")) {
				throw pair.wrong();
			}
			numbers.put(pair.left(), Long.parseLong(pair.right()));
		}
		return Map.copyOf(numbers);
	}

	/** What is read so far. */
	private static final class Sum {

		private double done;

		private double section;

		private double last;

		private double place = 1;

		/** Digits one after the other of which nothing has been made. */
		private final StringBuilder run = new StringBuilder();

		void digit(long digit, boolean behindPoint) {
			if (behindPoint) {
				settle();
				this.place /= 10;
				this.last += digit * this.place;
			}
			else {
				this.run.append(digit);
			}
		}

		/**
		 * Two digits of which the second is one more are two numbers, this or that, and
		 * the first is meant at least; all others are one, said digit by digit.
		 */
		private void settle() {
			if (!this.run.isEmpty()) {
				boolean either = this.run.length() == 2
						&& (this.run.charAt(1) == this.run.charAt(0) + 1 || EITHER.contains(this.run.toString()));
				this.last = Double.parseDouble(either ? this.run.substring(0, 1) : this.run.toString());
				this.run.setLength(0);
			}
		}

		void add(double number) {
			settle();
			this.last += number;
		}

		void small(long scale) {
			settle();
			this.section += ((this.last == 0) ? 1 : this.last) * scale;
			clear();
		}

		void large(long scale) {
			settle();
			double before = this.section + this.last;
			if (before == 0 && this.done == 0) {
				before = 1;
			}
			this.done = (this.done < scale) ? (this.done + before) * scale : this.done + before * scale;
			this.section = 0;
			clear();
		}

		private void clear() {
			this.last = 0;
			this.place = 1;
		}

		double value() {
			settle();
			return this.done + this.section + this.last;
		}

	}

}
