package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.claim.Clause;
import org.talkgraph.claim.ClauseRole;
import org.talkgraph.claim.RunChances;
import org.talkgraph.claim.RunLength;
import org.talkgraph.claim.RunScores;
import org.talkgraph.claim.Table;
import org.talkgraph.transcript.Language;

/**
 * How badly weights explain which runs are claims: minus the logarithm of the chance of
 * the gold's, and what large weights cost.
 */
final class ClaimObjective implements Descent.Objective {

	private static final int ROLES = ClauseRole.values().length;

	/** Every run has a length. */
	private static final double BEND_OF_LENGTHS = 30;

	private final List<ClaimExample> examples;

	private final List<int[][][]> blocks = new ArrayList<>();

	private final Map<Language, int[]> lengths;

	private final ClaimUses uses;

	private final double[] costs;

	private final ClaimWeights begin;

	/** What each clause of each example scores where learning begins. */
	private final List<double[][]> begun = new ArrayList<>();

	/**
	 * @param lengths where the weights of the lengths stand
	 * @param uses of the words of the examples
	 * @param costs of the square of each number
	 * @param begin what is added to the numbers
	 */
	ClaimObjective(List<ClaimExample> examples, FeatureIndex index, FeatureIndex.Width width,
			Map<Language, int[]> lengths, ClaimUses uses, double[] costs, ClaimWeights begin) {
		this.examples = examples;
		this.lengths = lengths;
		this.uses = uses;
		this.costs = costs;
		this.begin = begin;
		for (ClaimExample example : examples) {
			Table runs = begin.of(example.talk().language()).runs();
			this.begun
				.add(example.features().stream().map((features) -> runs.sum(features, ROLES)).toArray(double[][]::new));
			this.blocks.add(example.features()
				.stream()
				.map((features) -> index.blocks(example.talk().language(), features, width))
				.toArray(int[][][]::new));
		}
	}

	/** About how much this bends in each number. */
	double[] bends() {
		double[] bends = FeatureIndex.bends(this.costs, this.blocks.stream().flatMap(Arrays::stream));
		this.lengths.values().forEach((all) -> Arrays.stream(all).forEach((at) -> bends[at] += BEND_OF_LENGTHS));
		this.uses.addBends(bends);
		return bends;
	}

	@Override
	public double at(double[] place, double[] gradient) {
		double value = Descent.cost(this.costs, place, gradient);
		for (int i = 0; i < this.examples.size(); i++) {
			value += add(i, place, gradient);
		}
		return value;
	}

	private double add(int which, double[] place, double[] gradient) {
		ClaimExample example = this.examples.get(which);
		int[][][] blocks = this.blocks.get(which);
		double[][] roles = Arrays.stream(this.begun.get(which)).map(double[]::clone).toArray(double[][]::new);
		for (int clause = 0; clause < blocks.length; clause++) {
			for (int[] block : blocks[clause]) {
				for (int role = 0; role < block[1]; role++) {
					roles[clause][role] += place[block[0] + role];
				}
			}
		}
		this.uses.addTo(roles, which, place);
		int[] lengthsAt = Objects.requireNonNull(this.lengths.get(example.talk().language()));
		double[] lengths = RunLength.weights(this.begin.of(example.talk().language()).lengths());
		Arrays.setAll(lengths, (i) -> lengths[i] + place[lengthsAt[i]]);
		RunScores scores = RunScores.of(example.talk(), example.from(), roles, lengths);
		RunChances chances = RunChances.of(scores);
		Slopes slopes = new Slopes(example, blocks.length, lengths.length);
		double value = chances.total();
		for (int first = 0; first < blocks.length; first++) {
			double[] from = chances.from(first);
			for (int more = 0; more < from.length; more++) {
				slopes.add(first, more, from[more]);
			}
		}
		for (ClaimExample.Run run : example.runs()) {
			value -= scores.from(run.first())[run.more()];
			slopes.add(run.first(), run.more(), -1);
		}
		slopes.spread(blocks, lengthsAt, gradient);
		this.uses.addSlopes(slopes.roles, which, gradient);
		return value;
	}

	/** How the value changes with what each clause scores in each role. */
	private static final class Slopes {

		private final ClaimExample example;

		private final double[][] roles;

		private final double[] inside;

		private final double[] lengths;

		Slopes(ClaimExample example, int clauses, int lengths) {
			this.example = example;
			this.roles = new double[clauses][ROLES];
			this.inside = new double[clauses + 1];
			this.lengths = new double[lengths];
		}

		void add(int first, int more, double part) {
			int last = first + more;
			add(first, ClauseRole.BEGIN, part);
			add(last, ClauseRole.END, part);
			if (goesOn(first)) {
				add(first - 1, ClauseRole.BEFORE, part);
			}
			if (goesOn(last + 1)) {
				add(last + 1, ClauseRole.AFTER, part);
			}
			int characters = 0;
			for (int clause = first; clause <= last; clause++) {
				this.inside[clause] += part;
				if (clause > first) {
					add(clause, ClauseRole.JOIN, part);
				}
				characters += clause(clause).span().length();
			}
			this.lengths[RunLength.index(this.example.talk(), characters)] += part;
			this.lengths[this.lengths.length - 1] += part * this.example.talk().size();
		}

		private void add(int clause, ClauseRole role, double part) {
			this.roles[clause][role.ordinal()] += part;
		}

		private boolean goesOn(int clause) {
			return clause > 0 && clause < this.roles.length && clause(clause).goesOn();
		}

		private Clause clause(int clause) {
			return this.example.talk().clauses().get(this.example.from() + clause);
		}

		void spread(int[][][] blocks, int[] lengthsAt, double[] gradient) {
			for (int clause = 0; clause < blocks.length; clause++) {
				double[] slopes = this.roles[clause];
				slopes[ClauseRole.INSIDE.ordinal()] = this.inside[clause];
				slopes[ClauseRole.PRECEDES.ordinal()] = goesOn(clause + 1) ? this.inside[clause + 1] : 0;
				slopes[ClauseRole.FOLLOWS.ordinal()] = goesOn(clause) ? this.inside[clause - 1] : 0;
				for (int[] block : blocks[clause]) {
					for (int role = 0; role < block[1]; role++) {
						gradient[block[0] + role] += slopes[role];
					}
				}
			}
			for (int i = 0; i < this.lengths.length; i++) {
				gradient[lengthsAt[i]] += this.lengths[i];
			}
		}

	}

}
