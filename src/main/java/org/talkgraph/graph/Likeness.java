package org.talkgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * How alike claims are that share something, by {@code likeness.properties}. People who
 * speak one after the other in a talk answer the same question: what they share counts
 * for more there, the more the nearer, as evidence that comes again.
 *
 * @param few claims that may have a key by which others are found
 * @param least from this on claims are related
 * @param turns so many turns apart in a talk nearness ends
 * @param times how much more often the same evidence counts right beside each other
 */
record Likeness(int few, double least, int turns, double times) {

	static final Likeness SHIPPED = read("likeness.properties");

	private static Likeness read(String file) {
		Properties numbers = new Properties();
		try (InputStream in = Objects.requireNonNull(Likeness.class.getResourceAsStream(file), file)) {
			numbers.load(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + file, ex);
		}
		return new Likeness(Integer.parseInt(numbers.getProperty("few")),
				Double.parseDouble(numbers.getProperty("least")), Integer.parseInt(numbers.getProperty("turns")),
				Double.parseDouble(numbers.getProperty("times")));
	}

	/** Whether something said so many turns apart in a talk is said beside each other. */
	boolean isBeside(int turnsApart) {
		return turnsApart < this.turns;
	}

	/**
	 * How alike claims are.
	 * @param shared from 0 to 1
	 * @param turnsApart in one talk; {@link Integer#MAX_VALUE} in two
	 * @return from 0 to 1, never less than what is shared
	 */
	double of(double shared, int turnsApart) {
		double nearness = isBeside(turnsApart) ? 1 - (double) turnsApart / this.turns : 0;
		return 1 - Math.pow(1 - Math.min(shared, 1), 1 + this.times * nearness);
	}

}
