package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.source.DataFile;

/**
 * The weights of {@code naming.txt}: how much it says for or against a speaker's being
 * somebody that the name is said in this way, in natural logarithms of odds.
 *
 * @param threshold confidence from which on a speaker is named
 * @param prior before anything is known
 * @param declared for somebody whom heading or metadata name
 * @param participant for each part in which somebody is spoken to, introduced or thanked
 * @param mostParts of how many such parts at most
 * @param addressed for somebody who is addressed and nothing more
 * @param onlyOne for the only participant without a label and the only label without a
 * name
 */
record NamingWeights(double threshold, double prior, double declared, double participant, int mostParts,
		double addressed, double onlyOne, List<Rule> rules) {

	static final NamingWeights SHIPPED = of(DataFile.beside(NamingWeights.class, "naming.txt"));

	private static final String ANYWHERE = "anywhere";

	/**
	 * One line of the table.
	 *
	 * @param place null for any place
	 * @param most how many times it counts for one speaker and one person
	 */
	record Rule(NameUse use, @org.jspecify.annotations.Nullable Place place, Relation relation, double weight,
			int most) {

		boolean fits(NameUse otherUse, Place otherPlace) {
			return this.use == otherUse && (this.place == null || this.place == otherPlace);
		}

		/** As the data file says it, without the weight. */
		String feature() {
			return this.use.label() + ((this.place != null) ? " (" + this.place.label() + ")" : "") + ": "
					+ this.relation.label();
		}

	}

	static NamingWeights of(DataFile file) {
		List<Rule> rules = new ArrayList<>();
		file.section("rule").forEach((entry) -> rules.add(rule(entry)));
		return new NamingWeights(file.number("threshold"), file.number("prior"), file.number("declared"),
				file.number("participant"), file.count("most parts"), file.number("only addressed"),
				file.number("only one left"), List.copyOf(rules));
	}

	private static double number(DataFile.Entry entry, String value) {
		if (!value.matches("-?\\d+(\\.\\d+)?")) {
			throw entry.wrong(value, "a number");
		}
		return Double.parseDouble(value);
	}

	private static Rule rule(DataFile.Entry entry) {
		String[] cells = entry.text().split("\\s*\\|\\s*");
		if (cells.length != 5) {
			throw entry.wrong(entry.text(), "use | place | speaker | weight | at most");
		}
		NameUse use = NameUse.of(cells[0]).orElseThrow(() -> entry.wrong(cells[0], "a use of names"));
		Place place = cells[1].equals(ANYWHERE) ? null : Place.of(cells[1])
			.orElseThrow(() -> entry.wrong(cells[1], "anywhere, beginning, middle, end or alone"));
		Relation relation = Relation.of(cells[2])
			.orElseThrow(() -> entry.wrong(cells[2], "where a speaker stands to it, such as 'speaks next'"));
		return new Rule(use, place, relation, number(entry, cells[3]), (int) number(entry, cells[4]));
	}

}
