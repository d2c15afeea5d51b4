package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.roster.Phrases;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Details;

/** When predictions come due, by {@code due.txt}. */
final class DueYears {

	private static final DataFile DATA = DataFile.beside(DueYears.class, "due.txt");

	private static final List<Pattern> YEARS = DATA.words("years").stream().map(Pattern::compile).toList();

	private static final List<Pattern> YEARS_AHEAD = ahead("years ahead");

	private static final List<Pattern> MONTHS_AHEAD = ahead("months ahead");

	/** Those of years, then those of months. */
	private static final List<Pattern> AHEAD = Stream.concat(YEARS_AHEAD.stream(), MONTHS_AHEAD.stream()).toList();

	private static final List<YearsAhead> WORDS_AHEAD = wordsAhead();

	/** The numbers and then the words ahead: most of what is claimed has none of them. */
	private static final Phrases PHRASES = new Phrases(
			Stream.concat(AHEAD.stream(), WORDS_AHEAD.stream().map(YearsAhead::words)).toList());

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

	/** More years ahead are no time by which anybody would look again. */
	private static final int MOST = 100;

	private static final int CENTURY = 100;

	private static final int MONTHS = 12;

	private static final Phrases PREDICTS = new Phrases(DATA.words("predicts").stream().map(Pattern::compile).toList());

	private DueYears() {
	}

	/** Words such as "next year", and how many years from the talk's that is. */
	private record YearsAhead(Pattern words, int years) {
	}

	/**
	 * The year of a talk: of its date, or else of its event; null where neither is known.
	 */
	static @Nullable Integer year(Details details) {
		Matcher year = YEAR.matcher((details.date() != null) ? details.date() : "");
		return year.lookingAt() ? Integer.valueOf(year.group()) : details.year();
	}

	/**
	 * When a claim comes due: a prediction, or a figure or a comparison of what is to
	 * come.
	 */
	static @Nullable Due of(ClaimType type, String said, @Nullable Integer talk) {
		boolean mayPredict = type == ClaimType.PREDICTION || ((type == ClaimType.FIGURE || type == ClaimType.COMPARISON)
				&& PREDICTS.in(SimplifiedScript.lower(said)) != 0);
		return mayPredict ? of(said, talk) : null;
	}

	/**
	 * When what is said comes due: from the first of the years that it names to the last.
	 * @param talk the year in which it is said; null where that is not known
	 * @return null where it does not say, or where it counts from a year that is not
	 * known
	 */
	static @Nullable Due of(String said, @Nullable Integer talk) {
		String folded = SimplifiedScript.lower(said);
		IntSummaryStatistics years = YEARS.stream()
			.flatMap((pattern) -> pattern.matcher(folded).results())
			.mapToInt((year) -> century((int) Numerals.year(year.group(1))))
			.filter((year) -> talk == null || year >= talk)
			.summaryStatistics();
		if (years.getCount() > 0) {
			return new Due(years.getMin(), years.getMax());
		}
		return (talk != null) ? ahead(folded, talk) : null;
	}

	private static int century(int year) {
		return (year < CENTURY) ? 20 * CENTURY + year : year;
	}

	private static @Nullable Due ahead(String folded, int talk) {
		long said = PHRASES.in(folded);
		for (int i = 0; i < AHEAD.size(); i++) {
			Matcher matcher = AHEAD.get(i).matcher(folded);
			if ((said >> i & 1) == 1 && matcher.find()) {
				String last = matcher.group("last");
				return ahead(talk, matcher.group("first"), (last != null) ? last : matcher.group("first"),
						(i < YEARS_AHEAD.size()) ? 1 : MONTHS);
			}
		}
		long words = said >> AHEAD.size();
		if (words == 0) {
			return null;
		}
		int year = talk + WORDS_AHEAD.get(Long.numberOfTrailingZeros(words)).years();
		return new Due(year, year);
	}

	/**
	 * From one number to another one ahead.
	 * @param inYear how many of what is counted are a year; one that has begun counts
	 */
	private static @Nullable Due ahead(int talk, String first, String last, int inYear) {
		boolean two = first.equals(last) && first.length() == 2 && Numerals.areDigits(first);
		double from = years(two ? first.substring(0, 1) : first, inYear);
		double to = years(two ? first.substring(1) : last, inYear);
		if (to < from || to > MOST) {
			return null;
		}
		return new Due(talk + (int) from, talk + (int) to);
	}

	private static double years(String number, int inYear) {
		double value = Numerals.value(number);
		return (inYear == 1) ? value : Math.ceil(value / inYear);
	}

	private static List<Pattern> ahead(String section) {
		String number = Numerals.NUMBER;
		String joined = "(?<first>" + number + ")(?:\\s?(?:" + String.join("|", DATA.words("to")) + ")\\s?(?<last>"
				+ number + "))?\\s?";
		return DATA.words(section)
			.stream()
			.map((line) -> Pattern.compile(line.replace("<n>", joined).replace("\\s? ", "\\s?")))
			.toList();
	}

	private static List<YearsAhead> wordsAhead() {
		List<YearsAhead> words = new ArrayList<>();
		for (DataFile.Pair pair : DATA.pairs("words ahead", "words = years from the talk's")) {
			if (!pair.right().matches("[0-9]{1,2}")) {
				throw pair.wrong();
			}
			words.add(new YearsAhead(Pattern.compile(pair.left()), Integer.parseInt(pair.right())));
		}
		return List.copyOf(words);
	}

}
