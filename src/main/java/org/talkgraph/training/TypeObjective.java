package org.talkgraph.training;

import java.util.List;

import org.talkgraph.claim.ClaimType;

/**
 * How badly weights explain the types of claims: minus the logarithm of the chance of the
 * gold's, and what large weights cost.
 */
final class TypeObjective implements Descent.Objective {

	private static final int TYPES = ClaimType.values().length;

	private final List<Typed> claims;

	private final double[] costs;

	/**
	 * A claim.
	 *
	 * @param begun what speaks for each type where learning begins
	 * @param blocks where the weights of its features stand
	 * @param uses what tells how its words are used
	 * @param usesAt where the weights of these begin
	 * @param part how much it counts
	 */
	record Typed(double[] begun, int[][] blocks, double[] uses, int usesAt, ClaimType type, double part) {

		/** Adds about how much it bends the whole by the use of its words. */
		void addBends(double[] bends) {
			UsedWords.addBends(bends, this.uses, this.usesAt, TYPES);
		}

	}

	/**
	 * @param costs of the square of each number
	 */
	TypeObjective(List<Typed> claims, double[] costs) {
		this.claims = claims;
		this.costs = costs;
	}

	@Override
	public double at(double[] place, double[] gradient) {
		double value = Descent.cost(this.costs, place, gradient);
		for (Typed claim : this.claims) {
			value += add(claim, place, gradient);
		}
		return value;
	}

	private static double add(Typed claim, double[] place, double[] gradient) {
		double[] sums = claim.begun.clone();
		for (int[] block : claim.blocks) {
			for (int type = 0; type < TYPES; type++) {
				sums[type] += place[block[0] + type];
			}
		}
		UsedWords.add(sums, claim.uses, place, claim.usesAt);
		double total = 0;
		for (double sum : sums) {
			total += Math.exp(sum);
		}
		double[] slopes = new double[TYPES];
		for (int type = 0; type < TYPES; type++) {
			slopes[type] = claim.part * (Math.exp(sums[type]) / total - ((type == claim.type.ordinal()) ? 1 : 0));
			for (int[] block : claim.blocks) {
				gradient[block[0] + type] += slopes[type];
			}
		}
		UsedWords.addSlopes(gradient, claim.uses, slopes, claim.usesAt);
		return claim.part * (Math.log(total) - sums[claim.type.ordinal()]);
	}

}
