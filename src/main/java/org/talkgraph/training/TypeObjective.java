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
	 * @param blocks where the weights of its features stand
	 * @param part how much it counts
	 */
	record Typed(int[][] blocks, ClaimType type, double part) {
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
		double[] sums = new double[TYPES];
		for (int[] block : claim.blocks) {
			for (int type = 0; type < TYPES; type++) {
				sums[type] += place[block[0] + type];
			}
		}
		double total = 0;
		for (double sum : sums) {
			total += Math.exp(sum);
		}
		for (int type = 0; type < TYPES; type++) {
			double slope = claim.part * (Math.exp(sums[type]) / total - ((type == claim.type.ordinal()) ? 1 : 0));
			for (int[] block : claim.blocks) {
				gradient[block[0] + type] += slope;
			}
		}
		return claim.part * (Math.log(total) - sums[claim.type.ordinal()]);
	}

}
