package org.talkgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * How likely two claims speak of the same matter, by {@code likeness.properties}: by how
 * much of what they name, and of what they say, they share, and by how near they are in a
 * talk. The file is no data file of {@code source}, which this row may not see.
 *
 * @param few claims that may have a key by which others are found
 * @param least from this on claims are related
 * @param base what tells against two claims that share nothing
 * @param names what it tells to share all names and topics
 * @param words what it tells to share all words
 * @param besides so much more of each kind is taken to be there, since little proves
 * little
 * @param near what it tells to be in one turn
 * @param turns so many turns apart it tells half
 */
record Likeness(int few, double least, double base, double names, double words, double besides, double near,
		double turns) {

	static final Likeness SHIPPED = read("likeness.properties");

	private static Likeness read(String file) {
		Properties lines = new Properties();
		try (InputStream in = Objects.requireNonNull(Likeness.class.getResourceAsStream(file), file)) {
			lines.load(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + file, ex);
		}
		return new Likeness((int) number(lines, "few"), number(lines, "least"), number(lines, "base"),
				number(lines, "names"), number(lines, "words"), number(lines, "besides"), number(lines, "near"),
				number(lines, "turns"));
	}

	private static double number(Properties lines, String name) {
		String number = lines.getProperty(name);
		if (number == null || !number.matches("-?[0-9]+(\\.[0-9]+)?")) {
			throw new IllegalArgumentException(
					"likeness.properties: '%s': expected a line '%s = number'".formatted(number, name));
		}
		return Double.parseDouble(number);
	}

	/**
	 * How likely two claims speak of the same matter.
	 * @param turnsApart in one talk; {@link Integer#MAX_VALUE} in two
	 * @return from 0 to 1; 0 where they share only names, or only words, and nothing else
	 * tells that they belong together, since they are of two talks
	 */
	double of(Overlap sharedNames, Overlap sharedWords, int turnsApart) {
		boolean isOfTwoTalks = turnsApart == Integer.MAX_VALUE;
		if (isOfTwoTalks && (sharedNames.isEmpty() || sharedWords.isEmpty())) {
			return 0;
		}
		double nearness = isOfTwoTalks ? 0 : 1 / (1 + turnsApart / this.turns);
		double evidence = this.base + this.names * sharedNames.share(this.besides)
				+ this.words * sharedWords.share(this.besides) + this.near * nearness;
		return 1 / (1 + Math.exp(-evidence));
	}

}
