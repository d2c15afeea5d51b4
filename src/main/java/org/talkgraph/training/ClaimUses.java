package org.talkgraph.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.talkgraph.claim.ClauseRole;
import org.talkgraph.claim.WordUses;
import org.talkgraph.transcript.Language;

/**
 * What the words of clauses weigh by their use: not each word by itself, but each of the
 * numbers that tell how words of a language are used. Words that no annotated talk has
 * get their weight from those that are used like them.
 */
final class ClaimUses {

	private static final int ROLES = ClauseRole.values().length;

	private static final int BLOCK = WordUses.NUMBERS * ROLES;

	private final UsedWords words;

	private final List<ClaimExample> examples;

	private final List<double[][]> sums = new ArrayList<>();

	private final int from;

	/**
	 * @param from where these weights begin among the numbers that are learnt
	 */
	ClaimUses(List<ClaimExample> examples, UsedWords words, int from) {
		this.examples = examples;
		this.words = words;
		this.from = from;
		for (ClaimExample example : examples) {
			this.sums.add(example.features()
				.stream()
				.map((clause) -> words.sum(example.talk().language(), clause))
				.toArray(double[][]::new));
		}
	}

	/** How many numbers are learnt. */
	int size() {
		return BLOCK * Language.values().length;
	}

	private int at(Language language) {
		return this.from + BLOCK * language.ordinal();
	}

	private int at(int example) {
		return at(this.examples.get(example).talk().language());
	}

	/** Adds what the words of each clause of an example weigh in each role. */
	void addTo(double[][] roles, int example, double[] place) {
		double[][] sums = this.sums.get(example);
		for (int clause = 0; clause < roles.length; clause++) {
			UsedWords.add(roles[clause], sums[clause], place, at(example));
		}
	}

	/** Adds how the value changes with each number. */
	void addSlopes(double[][] slopes, int example, double[] gradient) {
		double[][] sums = this.sums.get(example);
		int at = at(example);
		for (int clause = 0; clause < slopes.length; clause++) {
			UsedWords.addSlopes(gradient, sums[clause], slopes[clause], at);
		}
	}

	void addBends(double[] bends) {
		for (int example = 0; example < this.sums.size(); example++) {
			int at = at(example);
			for (double[] sum : this.sums.get(example)) {
				UsedWords.addBends(bends, sum, at, ROLES);
			}
		}
	}

	/** What each word weighs in each role. */
	Map<String, double[]> rows(Language language, double[] learnt) {
		return this.words.rows(language, learnt, at(language), ROLES);
	}

}
