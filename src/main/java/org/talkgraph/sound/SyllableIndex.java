package org.talkgraph.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Names by how their Chinese characters sound: finds in one pass over a text every place
 * that sounds like one of them.
 *
 * @param <T> what a name stands for
 */
public final class SyllableIndex<T> {

	/**
	 * So much the first two syllables of a name of more may be apart together. Of a name
	 * of two that may be misheard more than this, the first syllable alone is looked up:
	 * too many others may stand for its second.
	 */
	private static final double FIRST_TWO_WITHIN = 0.65;

	private static final double FIRST_WITHIN = 0.5;

	/** By the number of the first syllable: looked at in every place of a text. */
	private final List<@Nullable Beginning<T>> beginnings = new ArrayList<>(Collections.nCopies(Pinyin.count(), null));

	/**
	 * @param end where the place ends
	 * @param distance mean over the syllables
	 */
	public record Found<T>(int start, int end, T value, double distance) {
	}

	/**
	 * @param most hundredths by which all syllables together may be apart, or one more
	 */
	private record Entry<T>(int[] syllables, T value, double within, int most) {

		Entry(int[] syllables, T value, double within) {
			this(syllables, value, within, SyllableDistance.hundredths(within * syllables.length) + 1);
		}

		/** {@link Pinyin#NONE} behind its end. */
		int syllable(int place) {
			return (place < this.syllables.length) ? this.syllables[place] : Pinyin.NONE;
		}

		/** By how many hundredths the others may be apart where one is heard so. */
		int left(int place, int heard) {
			return this.most - SyllableDistance.inHundredths(heard, this.syllables[place]);
		}

	}

	/**
	 * Adds a name.
	 * @param name of two Chinese characters or more and nothing else; others are left out
	 * @param within the mean distance up to which a place sounds like it
	 */
	public void add(String name, T value, double within) {
		int[] syllables = Pinyin.syllables(name);
		for (int syllable : syllables) {
			if (syllable == Pinyin.NONE) {
				return;
			}
		}
		if (syllables.length < 2) {
			return;
		}
		Entry<T> entry = new Entry<>(syllables, value, within);
		double most = within * syllables.length;
		boolean loose = syllables.length == 2 && most > FIRST_TWO_WITHIN;
		double two = Math.min(FIRST_TWO_WITHIN, most);
		for (int first : SyllableDistance.near(syllables[0], Math.min(FIRST_WITHIN, most))) {
			if (loose) {
				beginning(first).bucket.add(entry, 1, entry.left(0, first));
				continue;
			}
			for (int second : SyllableDistance.near(syllables[1], two - SyllableDistance.of(first, syllables[0]))) {
				beginning(first).add(entry, first, second);
			}
		}
	}

	private Beginning<T> beginning(int first) {
		Beginning<T> beginning = this.beginnings.get(first);
		if (beginning == null) {
			beginning = new Beginning<>();
			this.beginnings.set(first, beginning);
		}
		return beginning;
	}

	/** Every place of a text that sounds like a name, in order of their beginnings. */
	public List<Found<T>> find(int[] text) {
		List<Found<T>> found = new ArrayList<>();
		for (int i = 0; i + 1 < text.length; i++) {
			if (text[i] != Pinyin.NONE && text[i + 1] != Pinyin.NONE) {
				Beginning<T> beginning = this.beginnings.get(text[i]);
				if (beginning != null) {
					beginning.addTo(found, text, i);
				}
			}
		}
		return found;
	}

	private static <T> void addTo(List<Found<T>> found, int[] text, int start, Entry<T> entry) {
		double distance = distance(text, start, entry);
		if (distance <= entry.within) {
			found.add(new Found<>(start, start + entry.syllables.length, entry.value, distance));
		}
	}

	/** Names that may begin with one syllable. */
	private static final class Beginning<T> {

		private final Bucket<T> bucket = new Bucket<>();

		/** By the number of the second syllable, where that is looked up too. */
		private List<@Nullable Bucket<T>> bySecond = List.of();

		void add(Entry<T> entry, int first, int second) {
			if (this.bySecond.isEmpty()) {
				this.bySecond = new ArrayList<>(Collections.nCopies(Pinyin.count(), null));
			}
			Bucket<T> here = this.bySecond.get(second);
			if (here == null) {
				here = new Bucket<>();
				this.bySecond.set(second, here);
			}
			here.add(entry, 2, entry.left(0, first) + entry.left(1, second) - entry.most);
		}

		void addTo(List<Found<T>> found, int[] text, int start) {
			this.bucket.addTo(found, text, start, start + 1);
			Bucket<T> further = this.bySecond.isEmpty() ? null : this.bySecond.get(text[start + 1]);
			if (further != null) {
				further.addTo(found, text, start, start + 2);
			}
		}

	}

	/**
	 * Names of which the first syllables have been looked up. What tells most of them
	 * apart, the two syllables after these, stands close together in memory: this is
	 * looked at in every place.
	 */
	private static final class Bucket<T> {

		private static final int COLUMNS = 3;

		private final List<Entry<T>> entries = new ArrayList<>(1);

		/**
		 * Of each name the next two syllables, {@link Pinyin#NONE} where it has no more,
		 * and by how many hundredths these and those after them may be others.
		 */
		private int[] rows = new int[COLUMNS];

		void add(Entry<T> entry, int known, int left) {
			int row = COLUMNS * this.entries.size();
			if (row == this.rows.length) {
				this.rows = Arrays.copyOf(this.rows, 2 * row);
			}
			this.rows[row] = entry.syllable(known);
			this.rows[row + 1] = entry.syllable(known + 1);
			this.rows[row + 2] = left;
			this.entries.add(entry);
		}

		/**
		 * @param at where the next syllable stands
		 */
		void addTo(List<Found<T>> found, int[] text, int start, int at) {
			int next = (at < text.length) ? text[at] : Pinyin.NONE;
			int after = (at + 1 < text.length) ? text[at + 1] : Pinyin.NONE;
			for (int i = 0; i < this.entries.size(); i++) {
				int left = this.rows[COLUMNS * i + 2] - apart(next, this.rows[COLUMNS * i]);
				if (left >= 0 && apart(after, this.rows[COLUMNS * i + 1]) <= left) {
					SyllableIndex.addTo(found, text, start, this.entries.get(i));
				}
			}
		}

		private static int apart(int said, int name) {
			return (name == Pinyin.NONE) ? 0 : SyllableDistance.inHundredths(said, name);
		}

	}

	private static double distance(int[] text, int start, Entry<?> entry) {
		int[] name = entry.syllables;
		if (start + name.length > text.length || SyllableDistance.areFar(text, start, name, entry.most)) {
			return 1;
		}
		double sum = 0;
		double most = entry.within * name.length;
		for (int i = 0; i < name.length && sum <= most; i++) {
			sum += SyllableDistance.of(text[start + i], name[i]);
		}
		return sum / name.length;
	}

}
