package org.talkgraph.claim;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.talkgraph.sound.Folded;

/**
 * The short stretches of some texts: each has a number, in the order of their characters,
 * by which texts are compared.
 */
final class Stretches {

	/** Characters of a stretch, at most: it is looked up as one number. */
	static final int LONGEST = Long.SIZE / Character.SIZE;

	/** By text, the numbers of its stretches, each once, in order. */
	private final int[][] ofText;

	/** By stretch, how many texts have it. */
	private final int[] counts;

	/**
	 * Takes stretches from texts as they compare.
	 * @param length of a stretch in characters
	 */
	Stretches(List<String> texts, int length) {
		long[][] all = texts.stream().map((text) -> stretches(Folded.key(text), length)).toArray(long[][]::new);
		long[] different = Arrays.stream(all).flatMapToLong(Arrays::stream).sorted().distinct().toArray();
		this.counts = new int[different.length];
		this.ofText = new int[all.length][];
		for (int text = 0; text < all.length; text++) {
			this.ofText[text] = Arrays.stream(all[text])
				.mapToInt((stretch) -> Arrays.binarySearch(different, stretch))
				.toArray();
			for (int stretch : this.ofText[text]) {
				this.counts[stretch]++;
			}
		}
	}

	private static long[] stretches(String text, int length) {
		long[] stretches = new long[Math.max(0, text.length() - length + 1)];
		for (int i = 0; i < stretches.length; i++) {
			for (int at = i; at < i + length; at++) {
				stretches[i] = (stretches[i] << Character.SIZE) | text.charAt(at);
			}
			// in the order of characters, which have no sign
			stretches[i] ^= Long.MIN_VALUE;
		}
		return Arrays.stream(stretches).sorted().distinct().toArray();
	}

	/**
	 * So many stretches of a text, the rarest first, that texts which share as much have
	 * one of these in common. What no other text has is left out.
	 * @param alike which part of all their stretches is shared
	 */
	int[] rarest(int text, double alike) {
		int[] own = this.ofText[text];
		int number = Math.min(own.length, own.length - (int) Math.ceil(alike * own.length) + 1);
		return IntStream.of(own)
			.mapToLong((stretch) -> ((long) this.counts[stretch] << Integer.SIZE) | stretch)
			.sorted()
			.limit(number)
			.mapToInt((stretch) -> (int) stretch)
			.filter((stretch) -> this.counts[stretch] > 1)
			.toArray();
	}

	/** Which part of the stretches of two texts both have. */
	double shared(int one, int other) {
		int[] a = this.ofText[one];
		int[] b = this.ofText[other];
		int both = 0;
		int j = 0;
		for (int stretch : a) {
			while (j < b.length && b[j] < stretch) {
				j++;
			}
			both += (j < b.length && b[j] == stretch) ? 1 : 0;
		}
		return (both == 0) ? 0 : (double) both / (a.length + b.length - both);
	}

}
