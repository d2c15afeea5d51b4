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
		double[] before = new double[b.length() + 1];
		double[] row = new double[b.length() + 1];
		for (int j = 1; j <= b.length(); j++) {
			before[j] = before[j - 1] + loss(b.charAt(j - 1));
		}
		for (int i = 1; i <= a.length(); i++) {
			char c = a.charAt(i - 1);
			row[0] = before[0] + loss(c);
			double least = row[0] + leastLoss(a.length() - i, b.length());
			for (int j = 1; j <= b.length(); j++) {
				char d = b.charAt(j - 1);
				double change = before[j - 1] + CHANGES[c % SIZE][d % SIZE];
				row[j] = Math.min(change, Math.min(before[j] + loss(c), row[j - 1] + loss(d)));
				least = Math.min(least, row[j] + leastLoss(a.length() - i, b.length() - j));
			}
			if (least > limit * longer + ROUNDING) {
				return 1;
			}
			double[] free = before;
			before = row;
			row = free;
		}
		return Math.min(1, before[b.length()] / longer);
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
