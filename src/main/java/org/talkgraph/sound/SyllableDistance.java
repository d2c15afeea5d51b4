package org.talkgraph.sound;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How far two Chinese syllables are apart: 0 the same, from 1 on nothing alike. */
public final class SyllableDistance {

	private static final NearSounds INITIALS = NearSounds.of("initials");

	private static final NearSounds VOWELS = NearSounds.of("vowels");

	private static final NearSounds CODAS = NearSounds.of("codas");

	private static final double OTHER_MEDIAL = NearSounds.number("other medials");

	private static final int SCALE = 100;

	private static final byte[][] TABLE = table();

	private static final int[][] BY_DISTANCE = byDistance();

	private SyllableDistance() {
	}

	/** The distance of two syllables by their numbers; 1 where one is none. */
	public static double of(int a, int b) {
		return (a < 0 || b < 0) ? 1 : TABLE[a][b] / (double) SCALE;
	}

	/**
	 * The distance of a syllable that was said, or of none, from one of a name, in
	 * hundredths.
	 */
	static int inHundredths(int said, int name) {
		return (said < 0) ? SCALE : TABLE[said][name];
	}

	static int hundredths(double distance) {
		return (int) Math.floor(SCALE * distance);
	}

	/**
	 * Whether syllables are further apart than that, seen as soon as some of them are.
	 * @param most in hundredths, of all together
	 */
	static boolean areFar(int[] text, int start, int[] name, int most) {
		int sum = 0;
		for (int i = 0; i < name.length && sum <= most; i++) {
			sum += inHundredths(text[start + i], name[i]);
		}
		return sum > most;
	}

	/**
	 * The mean distance of the syllables of two sequences, 1 where their lengths differ.
	 */
	public static double mean(int[] a, int[] b) {
		if (a.length != b.length || a.length == 0) {
			return 1;
		}
		return IntStream.range(0, a.length).mapToDouble((i) -> of(a[i], b[i])).average().orElse(1);
	}

	/**
	 * Whether the {@link #mean(int[], int[])} of two sequences of one length is not above
	 * a limit.
	 */
	public static boolean areWithin(double limit, int[] a, int[] b) {
		return !areFar(a, 0, b, hundredths(limit * a.length) + 1) && mean(a, b) <= limit;
	}

	static double of(Syllable a, Syllable b) {
		double medial = a.medial().equals(b.medial()) ? 0 : OTHER_MEDIAL;
		return INITIALS.cost(a.initial(), b.initial()) + medial + VOWELS.cost(a.vowel(), b.vowel())
				+ CODAS.cost(a.coda(), b.coda());
	}

	/** The syllables within a distance of one, the nearest first. */
	static int[] near(int syllable, double within) {
		int[] all = BY_DISTANCE[syllable];
		int count = 0;
		while (count < all.length && of(syllable, all[count]) <= within) {
			count++;
		}
		return Arrays.copyOf(all, count);
	}

	private static int[][] byDistance() {
		int[][] sorted = new int[TABLE.length][];
		for (int i = 0; i < sorted.length; i++) {
			int syllable = i;
			sorted[i] = IntStream.range(0, TABLE.length)
				.boxed()
				.sorted(Comparator.comparingInt((Integer other) -> TABLE[syllable][other]))
				.mapToInt(Integer::intValue)
				.toArray();
		}
		return sorted;
	}

	private static byte[][] table() {
		// the numbers exist once the first character has been read
		Pinyin.syllable(' ');
		List<Syllable> syllables = IntStream.range(0, Pinyin.count())
			.mapToObj((i) -> Syllable.of(Pinyin.letters(i)))
			.toList();
		byte[][] table = new byte[syllables.size()][syllables.size()];
		for (int i = 0; i < table.length; i++) {
			for (int j = 0; j < table.length; j++) {
				table[i][j] = (byte) Math.min(SCALE, Math.round(SCALE * of(syllables.get(i), syllables.get(j))));
			}
		}
		return table;
	}

}
