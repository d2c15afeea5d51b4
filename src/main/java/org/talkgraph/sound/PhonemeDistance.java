package org.talkgraph.sound;

/**
 * How far two sequences of sounds are apart: the cheapest changes that lead from one to
 * the other, by the length of the longer. What each costs is data.
 */
public final class PhonemeDistance {

	private static final double OTHER_VOWEL = NearSounds.number("other vowel phonemes");

	private static final double VOWEL = NearSounds.number("a vowel lost");

	private static final double WEAK = NearSounds.number("a weak consonant lost");

	private static final double CONSONANT = NearSounds.number("another consonant lost");

	private static final String VOWELS = NearSounds.sounds("vowel phonemes");

	private static final String WEAK_CONSONANTS = NearSounds.sounds("weak consonants");

	/** Sums of the same numbers in another order differ by less. */
	private static final double ROUNDING = 1e-9;

	private static final int SIZE = 128;

	private static final double[][] CHANGES = changes();

	private static final double[] LOSSES = losses();

	private PhonemeDistance() {
	}

	/** From 0, the same, to 1. */
	public static double of(String a, String b) {
		return of(a, b, 1);
	}

	/**
	 * From 0, the same, to 1: exact where it is not above a limit, else anything above
	 * it.
	 */
	public static double of(String a, String b, double limit) {
		int longer = Math.max(a.length(), b.length());
		if (longer == 0 || !mayBeWithin(limit, a.length(), b.length())) {
			return 1;
		}
		double[] row = new double[b.length() + 1];
		for (int j = 1; j <= b.length(); j++) {
			row[j] = row[j - 1] + loss(b.charAt(j - 1));
		}
		double most = limit * longer + ROUNDING;
		for (int i = 1; i <= a.length(); i++) {
			if (step(row, a.charAt(i - 1), b, a.length() - i) > most) {
				return 1;
			}
		}
		return Math.min(1, row[b.length()] / longer);
	}

	/**
	 * Makes of what it costs to change a beginning of one sequence into each beginning of
	 * the other what it costs with one more sound.
	 * @param left how many sounds follow it
	 * @return what all of it costs at least
	 */
	private static double step(double[] row, char sound, String other, int left) {
		double[] changes = CHANGES[sound % SIZE];
		double loss = loss(sound);
		double before = row[0];
		double here = before + loss;
		row[0] = here;
		double least = here + leastLoss(left, other.length());
		for (int j = 1; j < row.length; j++) {
			char d = other.charAt(j - 1);
			double change = before + changes[d % SIZE];
			before = row[j];
			here = least(change, before + loss, here + loss(d));
			row[j] = here;
			double all = here + leastLoss(left, other.length() - j);
			least = (all < least) ? all : least;
		}
		return least;
	}

	/** Costs are neither negative nor no numbers, so that comparing them is enough. */
	private static double least(double change, double loss, double gain) {
		double least = (loss < gain) ? loss : gain;
		return (change < least) ? change : least;
	}

	/** What it costs at least to make of the rest of one sequence that of the other. */
	private static double leastLoss(int one, int other) {
		return Math.abs(one - other) * VOWEL;
	}

	/** Whether sequences of two lengths may be no further apart than a limit. */
	public static boolean mayBeWithin(double limit, int one, int other) {
		return leastLoss(one, other) <= limit * Math.max(one, other);
	}

	private static double loss(char sound) {
		return LOSSES[sound % SIZE];
	}

	private static double[] losses() {
		double[] losses = new double[SIZE];
		for (char sound = 0; sound < SIZE; sound++) {
			losses[sound] = lossOf(sound);
		}
		return losses;
	}

	private static double lossOf(char sound) {
		if (VOWELS.indexOf(sound) >= 0) {
			return VOWEL;
		}
		return (WEAK_CONSONANTS.indexOf(sound) >= 0) ? WEAK : CONSONANT;
	}

	private static double[][] changes() {
		NearSounds near = NearSounds.of("phonemes");
		double[][] changes = new double[SIZE][SIZE];
		for (char a = 0; a < SIZE; a++) {
			for (char b = 0; b < SIZE; b++) {
				double cost = near.cost(String.valueOf(a), String.valueOf(b));
				boolean vowels = VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0;
				changes[a][b] = vowels ? Math.min(OTHER_VOWEL, cost) : cost;
			}
		}
		return changes;
	}

}
