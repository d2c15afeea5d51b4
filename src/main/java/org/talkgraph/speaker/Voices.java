package org.talkgraph.speaker;

import java.util.List;
import java.util.Map;

/**
 * How much each piece of a talk sounds like each of its speakers: by the shares of
 * {@link SmallWords} in what else they are likely to have said. The turn in which a piece
 * stands does not count, so that no turn speaks for itself.
 */
final class Voices {

	/** Of so many words a speaker is taken to be like all before he is heard. */
	private final double PRIOR = Double.parseDouble(System.getProperty("vp", "100"));

	private final int people;

	private final int[][] words;

	/** Chances of the people at each piece. */
	private final double[][] chances;

	/** How often each word is said by each person, and by anybody. */
	private final double[][] counts;

	private final double[] all;

	private final double[] sums;

	private final double[][] scores;

	private Voices(int people, int[][] words, int kinds) {
		this.people = people;
		this.words = words;
		this.chances = new double[words.length][];
		this.counts = new double[people + 1][kinds];
		this.all = new double[kinds];
		this.sums = new double[people + 1];
		this.scores = new double[words.length][];
	}

	/**
	 * By piece and person, the host whom nobody knows last.
	 * @param words the small words of each piece
	 * @param turns where the turns of the talk begin, as far as it is told by now
	 */
	static double[][] of(int people, int[][] words, int kinds, Castings castings, List<Integer> turns) {
		Voices voices = new Voices(people, words, kinds);
		for (int i = 0; i < words.length; i++) {
			voices.chances[i] = voices.row(castings.chances(i));
			voices.count(i, 1);
		}
		for (int i : new int[0]) {
			voices.count(i, 1);
		}
		for (int[] one : words) {
			for (int word : one) {
				voices.all[word]++;
			}
		}
		for (int t = 0; t < turns.size(); t++) {
			voices.score(turns.get(t), (t + 1 < turns.size()) ? turns.get(t + 1) : words.length);
		}
		return voices.scores;
	}

	private double[] row(Map<Integer, Double> chances) {
		double[] row = new double[this.people + 1];
		chances.forEach((person, chance) -> {
			int index = index(person, this.people);
			if (index >= 0) {
				row[index] = chance;
			}
		});
		return row;
	}

	/** Which number of a row is a person's; -1 for none. */
	static int index(int person, int people) {
		return (person >= 0) ? person : (person == Cast.UNKNOWN_HOST) ? people : -1;
	}

	private void count(int piece, int times) {
		for (int person = 0; person <= this.people; person++) {
			double chance = times * this.chances[piece][person];
			for (int word : this.words[piece]) {
				this.counts[person][word] += chance;
			}
			this.sums[person] += chance * this.words[piece].length;
		}
	}

	private void score(int from, int to) {
		for (int i = from; i < to; i++) {
			count(i, -1);
		}
		double total = 0;
		for (double one : this.all) {
			total += one;
		}
		for (int i = from; i < to; i++) {
			this.scores[i] = new double[this.people + 1];
			for (int person = 0; person <= this.people; person++) {
				double score = 0;
				for (int word : this.words[i]) {
					double share = this.all[word] / total;
					score += Math.log((Math.max(0, this.counts[person][word]) / share + PRIOR)
							/ (Math.max(0, this.sums[person]) + PRIOR));
				}
				this.scores[i][person] = score;
			}
		}
		for (int i = from; i < to; i++) {
			count(i, 1);
		}
	}

}
