package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.talkgraph.source.Span;

/**
 * Finds where a recogniser went round in circles: a stretch whose letters repeat those a
 * fixed distance before, at least five times over, small variations included. What is
 * said the first time is no part of the loop, what a person repeats for emphasis is too
 * short to be one, and what has other figures each time is a table read out.
 *
 * <p>
 * For each distance up to {@value #LONGEST_PERIOD} letters one pass adds 1 where the
 * letters agree and takes 1 where they do not (the local alignment of the text with
 * itself, after Smith and Waterman, without gaps): linear in the length of the text.
 */
final class LoopFinder {

	private static final int LONGEST_PERIOD = 200;

	/** Fewer letters are emphasis, laughter or a slogan. */
	private static final int FEWEST_LETTERS = 60;

	private static final int FEWEST_REPEATS = 5;

	/** Less is a list of like parts. */
	private static final double LEAST_AGREEMENT = 0.85;

	/**
	 * How much agreement a run can save up, which is how long it survives disagreement.
	 */
	private static final int MOST_CREDIT = 30;

	private final int[] raw;

	private final char[] letters;

	private LoopFinder(String text) {
		int[] places = new int[text.length()];
		char[] kept = new char[text.length()];
		int length = 0;
		for (int i = 0; i < text.length(); i++) {
			if (Character.isLetterOrDigit(text.charAt(i))) {
				places[length] = i;
				kept[length] = Character.toLowerCase(text.charAt(i));
				length++;
			}
		}
		this.raw = Arrays.copyOf(places, length);
		this.letters = Arrays.copyOf(kept, length);
	}

	/** The loops of a text, in order, apart from each other. */
	static List<Span> find(String text) {
		return new LoopFinder(text).find();
	}

	private List<Span> find() {
		boolean[] looped = new boolean[this.letters.length];
		for (int period = 1; period <= Math.min(LONGEST_PERIOD, this.letters.length / FEWEST_REPEATS); period++) {
			mark(period, looped);
		}
		List<Span> loops = new ArrayList<>();
		int start = -1;
		for (int i = 0; i <= looped.length; i++) {
			boolean inside = i < looped.length && looped[i];
			if (inside && start < 0) {
				start = i;
			}
			else if (!inside && start >= 0) {
				loops.add(new Span(this.raw[start], this.raw[i - 1] + 1));
				start = -1;
			}
		}
		return List.copyOf(loops);
	}

	private void mark(int period, boolean[] looped) {
		int needed = Math.max(FEWEST_LETTERS, FEWEST_REPEATS * period);
		int start = period;
		while (start < this.letters.length) {
			if (!agrees(start, period)) {
				start++;
				continue;
			}
			if (start + 1 < this.letters.length && !agrees(start + 1, period)) {
				// most runs end at once
				start += 2;
				continue;
			}
			Run run = run(start, period);
			boolean sameFigures = 2 * run.figures() * period < run.end() - start;
			if (sameFigures && run.agreed() >= needed && run.agreed() >= LEAST_AGREEMENT * (run.end() - start)) {
				Arrays.fill(looped, start, run.end(), true);
			}
			start = run.readUpTo();
		}
	}

	/**
	 * A run of agreement.
	 *
	 * @param figures how often one figure stands where there was another
	 * @param end after the letter at which it agreed most
	 * @param readUpTo where its credit was used up
	 */
	private record Run(int agreed, int figures, int end, int readUpTo) {
	}

	private Run run(int start, int period) {
		int credit = 0;
		int total = 0;
		int agreed = 0;
		int figures = 0;
		Run best = new Run(0, 0, start, start);
		int mostTotal = 0;
		int i = start;
		for (; i < this.letters.length && (credit > 0 || i == start); i++) {
			boolean agrees = agrees(i, period);
			agreed += agrees ? 1 : 0;
			figures += (!agrees && isFigure(i) && isFigure(i - period)) ? 1 : 0;
			total += agrees ? 1 : -1;
			credit = Math.min(MOST_CREDIT, credit + (agrees ? 1 : -1));
			if (total >= mostTotal) {
				mostTotal = total;
				best = new Run(agreed, figures, i + 1, i);
			}
		}
		return new Run(best.agreed(), best.figures(), best.end(), Math.max(i, start + 1));
	}

	private boolean agrees(int index, int period) {
		return this.letters[index] == this.letters[index - period];
	}

	private boolean isFigure(int index) {
		return Character.isDigit(this.letters[index]);
	}

}
