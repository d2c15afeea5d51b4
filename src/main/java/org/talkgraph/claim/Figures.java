package org.talkgraph.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

	private static final Phrases NUMBER = new Phrases(List.of(Pattern.compile("(?<!"
			+ String.join("|", DATA.words("not after")) + ")(?:(?<before>"
			+ String.join("|", BEFORE.stream().map((unit) -> unit.pattern().pattern()).toList()) + ")\\s?)?(?<number>"
			+ Numerals.NUMBER + ")[\\s-]?(?:" + String.join("|", DATA.words("more")) + ")?")));

	private static final Pattern BETWEEN = Pattern.compile(String.join("|", DATA.words("between")));

	/** What may stand apart from its number. */
	private static final List<NamedPattern> APART = UNITS.stream()
		.filter((unit) -> DATA.words("apart").contains(unit.name()))
		.toList();

	private static final Pattern PART = Pattern
		.compile("(?:" + String.join("|", DATA.words("part of")) + ")\\s?(?<part>" + Numerals.NUMBER + ")");

	private static final String SHARE = "%";

	/** A share is no more exact than its numbers. */
	private static final MathContext EXACT = new MathContext(6);

	private static final WordsBefore DENIED = new WordsBefore(DATA.words("denied"), 24);

	private static final Pattern CLASSIFIER = Pattern.compile(String.join("|", DATA.words("behind no year")));

	/** A number of this size without anything else is a year. */
	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2100;

	private final String said;

	private final String folded;

	private final List<Found> found = new ArrayList<>();

	private final BareNumbers bare;

	private @Nullable Measured measured;

	/**
	 * A figure and its place in what is said.
	 *
	 * @param span from its number on, or the unit before it
	 */
	record Found(Figure figure, Span span) {

		/** Whether it has one of some units. */
		boolean isIn(Set<String> units) {
			return this.figure.unit() != null && units.contains(this.figure.unit());
		}

	}

	private Figures(String said, String folded) {
		this.said = said;
		this.folded = Numerals.narrow(folded);
		this.bare = new BareNumbers(said, this.folded);
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
		return figures.found.isEmpty() ? List.of() : ImpliedUnits.of(figures.found, figures.folded, figures.measured());
	}

	private void read(int start, MatchResult number) {
		String written = number.group("number");
		Matcher part = PART.matcher(this.folded).region(number.end("number"), this.folded.length());
		if (part.lookingAt()) {
			readPart(start, Numerals.value(written), part);
			return;
		}
		double value = Numerals.value(written);
		String unit = before(number.group("before"));
		int end = number.end("number");
		boolean counts = unit != null || isExact(written, value);
		Suffix suffix = (unit == null) ? behind(number.end(), counts) : null;
		if (suffix != null) {
			unit = suffix.unit();
			// a unit that is told by the number itself has no words
			end = (suffix.end() > number.end()) ? suffix.end() : end;
		}
		boolean plural = counts || value > 1;
		boolean mayCount = unit != null && plural && !(isYear(written, value) && !isClassified(suffix));
		if (mayCount || (unit == null && Numerals.isScaled(written))) {
			Figure figure = new Figure(this.said.substring(start, end), value, unit, of(start, end, unit));
			this.found.addAll(this.bare.joined(figure, start, written));
			this.found.add(new Found(figure, new Span(start, end)));
		}
		else if (unit == null && !isYear(written, value)) {
			this.bare.add(start, written);
		}
	}

	/** Three parts in four are three quarters. */
	private void readPart(int start, double whole, Matcher part) {
		if (whole > 0) {
			double share = BigDecimal.valueOf(100 * Numerals.value(part.group("part")) / whole)
				.round(EXACT)
				.doubleValue();
			this.found.add(new Found(
					new Figure(this.said.substring(start, part.end()), share, SHARE, of(start, part.end(), SHARE)),
					new Span(start, part.end())));
		}
	}

	/** What is counted measures itself where nothing else is named. */
	private @Nullable String of(int start, int end, @Nullable String unit) {
		String nearest = measured().nearest(start, end);
		return (nearest == null && unit != null && Measured.isNoun(unit)) ? unit : nearest;
	}

	/** The unit that stands behind a number. */
	private @Nullable Suffix behind(int at, boolean counts) {
		Suffix suffix = suffix(UNITS, at);
		if (suffix == null) {
			Matcher between = BETWEEN.matcher(this.folded).region(at, this.folded.length());
			suffix = between.lookingAt() ? suffix(APART, between.end()) : null;
		}
		return (suffix == null && counts) ? suffix(COUNTED, at) : suffix;
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
		return value >= FIRST_YEAR && value <= LAST_YEAR && !Numerals.isScaled(written) && written.indexOf(',') < 0;
	}

	/** Whether a word is behind a number that stands behind none of a year. */
	private static boolean isClassified(@Nullable Suffix suffix) {
		return suffix != null && suffix.classified();
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
				longest = new Suffix(unit.name(), matcher.end(), CLASSIFIER.matcher(matcher.group()).lookingAt());
			}
		}
		return longest;
	}

	/**
	 * @param classified whether it begins with a word that stands behind no year
	 */
	private record Suffix(String unit, int end, boolean classified) {
	}

}
