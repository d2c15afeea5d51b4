package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.roster.Phrases;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/** The figures of a claim, by {@code figures.txt} and {@code numerals.txt}. */
final class Figures {

	private static final DataFile DATA = DataFile.beside(Figures.class, "figures.txt");

	private static final List<NamedPattern> UNITS = NamedPattern.of(DATA, "units");

	private static final List<NamedPattern> COUNTED = NamedPattern.of(DATA, "counted");

	private static final List<NamedPattern> BEFORE = NamedPattern.of(DATA, "units before");

	private static final Phrases NUMBER = new Phrases(List
		.of(Pattern.compile("(?<!" + String.join("|", DATA.words("not after")) + ")(?:(?<before>"
				+ String.join("|", BEFORE.stream().map((unit) -> unit.pattern().pattern()).toList())
				+ ")\\s?)?(?<number>" + Numerals.NUMBER + ")\\s?(?:" + String.join("|", DATA.words("more")) + ")?")));

	private static final WordsBefore DENIED = new WordsBefore(DATA.words("denied"), 24);

	/** A number of this size without anything else is a year. */
	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2100;

	private final String said;

	private final String folded;

	private final List<Found> found = new ArrayList<>();

	private @Nullable Measured measured;

	/**
	 * A figure and its place in what is said.
	 *
	 * @param span from its number on, or the unit before it
	 */
	record Found(Figure figure, Span span) {
	}

	private Figures(String said, String folded) {
		this.said = said;
		this.folded = Numerals.narrow(folded);
	}

	/**
	 * All of them that are not denied, in order.
	 * @param folded what is said in lower case and simplified script, as long as it is
	 */
	static List<Found> of(String said, String folded) {
		Figures figures = new Figures(said, folded);
		NUMBER.find(figures.folded, (only, start, number) -> {
			if (!DENIED.at(figures.folded, start)) {
				figures.read(start, number);
			}
			return true;
		});
		return List.copyOf(figures.found);
	}

	private void read(int start, MatchResult number) {
		String written = number.group("number");
		double value = Numerals.value(written);
		String unit = before(number.group("before"));
		int end = number.end("number");
		boolean counts = unit != null || isExact(written, value);
		Suffix suffix = (unit == null) ? suffix(UNITS, number.end()) : null;
		if (suffix == null && unit == null && counts) {
			suffix = suffix(COUNTED, number.end());
		}
		if (suffix != null) {
			unit = suffix.unit();
			end = suffix.end();
		}
		boolean plural = counts || value > 1;
		if ((unit != null && plural && !isYear(written, value)) || (unit == null && Numerals.isScaled(written))) {
			this.found
				.add(new Found(new Figure(this.said.substring(start, end), value, unit, measured().nearest(start, end)),
						new Span(start, end)));
		}
	}

	/** Looked for only where there is a figure. */
	private Measured measured() {
		if (this.measured == null) {
			this.measured = new Measured(this.folded);
		}
		return this.measured;
	}

	private static boolean isExact(String written, double value) {
		return value >= 10 || (written.charAt(0) >= '0' && written.charAt(0) <= '9');
	}

	private static boolean isYear(String written, double value) {
		return value >= FIRST_YEAR && value <= LAST_YEAR && !Numerals.isScaled(written);
	}

	private static @Nullable String before(@Nullable String said) {
		if (said == null) {
			return null;
		}
		return BEFORE.stream()
			.filter((unit) -> unit.pattern().matcher(said).matches())
			.map(NamedPattern::name)
			.findFirst()
			.orElse(null);
	}

	/** The longest unit that stands at a place. */
	private @Nullable Suffix suffix(List<NamedPattern> units, int at) {
		Suffix longest = null;
		for (NamedPattern unit : units) {
			Matcher matcher = unit.pattern()
				.matcher(this.folded)
				.region(at, this.folded.length())
				.useTransparentBounds(true);
			if (matcher.lookingAt() && (longest == null || matcher.end() > longest.end())) {
				longest = new Suffix(unit.name(), matcher.end());
			}
		}
		return longest;
	}

	private record Suffix(String unit, int end) {
	}

}
