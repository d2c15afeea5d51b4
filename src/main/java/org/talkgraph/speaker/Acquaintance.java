package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.talkgraph.source.DataFile;

/**
 * Gets to know the people of a panel: once it is told, however roughly, who says what,
 * their voices and the order in which they speak tell it better, and so on. The less is
 * known of the voices, the less they count.
 */
final class Acquaintance {

	private static final int ROUNDS = 4;

	/** From this round on voices count as much as they can. */
	private static final int HEARD = DataFile.beside(Acquaintance.class, "turns.txt")
		.count("round in which voices are known");

	private final double[] weights;

	/** The panel before each round and after the last. */
	private final List<Panel> stages = new ArrayList<>();

	private final Castings last;

	private final Doubt certain;

	Acquaintance(Panel panel, double[] weights) {
		this.weights = weights;
		Panel known = panel;
		PieceScores pieces = new PieceScores(panel.scene(), careful(0, 1));
		Castings here = new Castings(known, pieces);
		this.stages.add(known);
		this.certain = new Doubt(panel);
		for (int round = 1; round <= ROUNDS; round++) {
			known = known.with(here);
			here = new Castings(known, pieces.with(known.scene(), careful(round, 1)));
			this.stages.add(known);
			this.certain.add(here);
		}
		this.last = here;
	}

	private double[] careful(int round, double temperature) {
		return careful(this.weights, round, temperature);
	}

	/**
	 * The weights of a round: voices count by a part that grows until they are known.
	 * @param round 0 before anybody is told to speak
	 */
	static double[] careful(double[] weights, int round, double temperature) {
		double[] careful = Arrays.stream(weights).map((weight) -> weight / temperature).toArray();
		careful[Features.VOICE] *= Math.min(1, (double) round / HEARD);
		return careful;
	}

	/** The panel with all that is known of its people. */
	Panel panel() {
		return this.stages.getLast();
	}

	/** By all that is known. */
	Castings castings() {
		return this.last;
	}

	/**
	 * How sure it is who holds a piece. What was told in each round counts alike: who has
	 * long been told to speak is surer than who was not before the last.
	 * @param temperature by which weights are divided
	 */
	Doubt doubted(double temperature) {
		if (temperature == 1) {
			return this.certain;
		}
		Doubt doubt = new Doubt(panel());
		for (int round = 1; round <= ROUNDS; round++) {
			doubt.add(new Castings(this.stages.get(round), careful(round, temperature)));
		}
		return doubt;
	}

	/** The mean of the opinions of all rounds. */
	static final class Doubt {

		/** By piece and person, from {@link Cast#NOBODY} on. */
		private final double[][] chances;

		private Doubt(Panel panel) {
			this.chances = new double[panel.scene().size()][panel.people().size() - Cast.NOBODY];
		}

		private void add(Castings castings) {
			for (int i = 0; i < this.chances.length; i++) {
				for (int p = 0; p < this.chances[i].length; p++) {
					this.chances[i][p] += castings.chance(i, p + Cast.NOBODY) / ROUNDS;
				}
			}
		}

		/** How likely a person holds a piece. */
		double chance(int piece, int person) {
			return this.chances[piece][person - Cast.NOBODY];
		}

		/** Adds to how likely each person holds a piece, from {@link Cast#NOBODY} on. */
		void addTo(double[] sums, int piece, double factor) {
			for (int p = 0; p < sums.length; p++) {
				sums[p] += factor * this.chances[piece][p];
			}
		}

	}

}
