package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Gets to know the people of a panel: once it is told, however roughly, who says what,
 * their voices and the order in which they speak tell it better, and so on. The less is
 * known of the voices, the less they count.
 */
final class Acquaintance {

	private static final int ROUNDS = 4;

	private final double[] weights;

	/** The panel before each round and after the last. */
	private final List<Panel> stages = new ArrayList<>();

	private final List<Castings> castings = new ArrayList<>();

	Acquaintance(Panel panel, double[] weights) {
		this.weights = weights;
		Panel known = panel;
		for (int round = 0; round <= ROUNDS; round++) {
			this.stages.add(known);
			Castings here = new Castings(known, careful(round, 1));
			known = (round < ROUNDS) ? known.with(here) : known;
			if (round > 0) {
				this.castings.add(here);
			}
		}
	}

	private double[] careful(int round, double temperature) {
		double[] careful = Arrays.stream(this.weights).map((weight) -> weight / temperature).toArray();
		careful[Features.VOICE] *= (double) round / ROUNDS;
		return careful;
	}

	/** The panel with all that is known of its people. */
	Panel panel() {
		return this.stages.getLast();
	}

	/** By all that is known. */
	Castings castings() {
		return this.castings.getLast();
	}

	/**
	 * How sure it is who holds a piece. What was told in each round counts alike: who has
	 * long been told to speak is surer than who was not before the last.
	 * @param temperature by which weights are divided
	 */
	Doubt doubted(double temperature) {
		if (temperature == 1) {
			return new Doubt(this.castings);
		}
		return new Doubt(IntStream.rangeClosed(1, ROUNDS)
			.mapToObj((round) -> new Castings(this.stages.get(round), careful(round, temperature)))
			.toList());
	}

	/** The mean of several opinions. */
	record Doubt(List<Castings> castings) {

		/** How likely each person holds a piece. */
		Map<Integer, Double> chances(int piece) {
			Map<Integer, Double> chances = new TreeMap<>();
			for (Castings one : this.castings) {
				one.chances(piece)
					.forEach((person, chance) -> chances.merge(person, chance / this.castings.size(), Double::sum));
			}
			return chances;
		}

	}

}
