package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Small numbers without any unit, which are figures only where they stand in a row with
 * one that has a unit: "from 60 to 85 percent", "2 and 15 trillion tokens".
 */
final class BareNumbers {

	private static final Pattern JOINED = Pattern
		.compile(String.join("|", DataFile.beside(BareNumbers.class, "figures.txt").words("bare in list")));

	private static final int TWO_DIGITS = 10;

	private final String said;

	private final String folded;

	/** The last of them, as far as they stand in a row. */
	private final List<Span> row = new ArrayList<>();

	/**
	 * @param folded what is said in lower case and simplified script
	 */
	BareNumbers(String said, String folded) {
		this.said = said;
		this.folded = folded;
	}

	/** Adds one, behind all others. */
	void add(int start, String written) {
		keepWhatJoins(start);
		if (Numerals.value(written) > 1) {
			this.row.add(new Span(start, start + written.length()));
		}
	}

	/**
	 * Those in a row with a figure, which are forgotten.
	 * @param written the number of the figure
	 */
	List<Figures.Found> joined(Figure figure, int start, String written) {
		keepWhatJoins(start);
		double scale = Numerals.scale(written);
		List<Figures.Found> joined = new ArrayList<>();
		for (Span number : this.row) {
			double value = Numerals.value(number.of(this.folded));
			// 三到五百 is from three or from three hundred
			if (figure.unit() != null && (scale > 0 || value >= TWO_DIGITS)) {
				boolean shared = scale > 1 && value < figure.value() / scale;
				joined.add(new Figures.Found(
						new Figure(number.of(this.said), shared ? value * scale : value, figure.unit(), figure.of()),
						number));
			}
		}
		this.row.clear();
		return joined;
	}

	private void keepWhatJoins(int start) {
		if (!this.row.isEmpty() && !JOINED.matcher(this.folded).region(this.row.getLast().end(), start).matches()) {
			this.row.clear();
		}
	}

}
