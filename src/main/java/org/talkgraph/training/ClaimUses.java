package org.talkgraph.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.claim.ClauseRole;
import org.talkgraph.claim.Feature;
import org.talkgraph.claim.FeatureKind;
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

	/** How much one more clause bends the whole, as a rule. */
	private static final double BEND = 0.05;

	private final Map<Language, Map<String, double[]>> numbers = new EnumMap<>(Language.class);

	private final List<ClaimExample> examples;

	private final List<double[][]> sums = new ArrayList<>();

	private final int from;

	/**
	 * @param from where these weights begin among the numbers that are learnt
	 */
	ClaimUses(List<ClaimExample> examples, int from) {
		this.examples = examples;
		this.from = from;
		for (Language language : Language.values()) {
			this.numbers.put(language, WordUses.of(language).numbers());
		}
		for (ClaimExample example : examples) {
			Map<String, double[]> known = known(example.talk().language());
			this.sums.add(example.features().stream().map((clause) -> sum(clause, known)).toArray(double[][]::new));
		}
	}

	private Map<String, double[]> known(Language language) {
		return this.numbers.getOrDefault(language, Map.of());
	}

	private static double[] sum(List<Feature> clause, Map<String, double[]> known) {
		double[] sum = new double[WordUses.NUMBERS];
		for (Feature feature : clause) {
			double[] numbers = (feature.kind() == FeatureKind.WORD) ? known.get(feature.text()) : null;
			for (int i = 0; numbers != null && i < sum.length; i++) {
				sum[i] += numbers[i];
			}
		}
		return sum;
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
			add(roles[clause], sums[clause], place, at(example));
		}
	}

	private static void add(double[] roles, double[] sum, double[] place, int at) {
		for (int i = 0; i < sum.length; i++) {
			for (int role = 0; role < ROLES; role++) {
				roles[role] += sum[i] * place[at + i * ROLES + role];
			}
		}
	}

	/** Adds how the value changes with each number. */
	void addSlopes(double[][] slopes, int example, double[] gradient) {
		double[][] sums = this.sums.get(example);
		int at = at(example);
		for (int clause = 0; clause < slopes.length; clause++) {
			for (int i = 0; i < WordUses.NUMBERS; i++) {
				for (int role = 0; role < ROLES; role++) {
					gradient[at + i * ROLES + role] += sums[clause][i] * slopes[clause][role];
				}
			}
		}
	}

	void addBends(double[] bends) {
		for (int example = 0; example < this.sums.size(); example++) {
			int at = at(example);
			for (double[] sum : this.sums.get(example)) {
				for (int i = 0; i < BLOCK; i++) {
					bends[at + i] += BEND * sum[i / ROLES] * sum[i / ROLES];
				}
			}
		}
	}

	/** What each word weighs in each role. */
	Map<String, double[]> rows(Language language, double[] learnt) {
		Map<String, double[]> rows = new HashMap<>();
		known(language).forEach((word, numbers) -> {
			double[] row = new double[ROLES];
			add(row, numbers, learnt, at(language));
			rows.put(new Feature(FeatureKind.WORD, word).name(), row);
		});
		return rows;
	}

}
