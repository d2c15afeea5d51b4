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
	 * Of a name that may be misheard more than this, the first syllable alone is looked
	 * up.
	 */
	private static final double NARROW = 0.31;

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
		for (int first : SyllableDistance.near(syllables[0], Math.min(FIRST_WITHIN, most))) {
			if (most > NARROW) {
				beginning(first).bucket.add(entry, first);
				continue;
			}
			for (int second : SyllableDistance.near(syllables[1], most - SyllableDistance.of(first, syllables[0]))) {
				beginning(first).add(entry, second);
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
		private List<@Nullable List<Entry<T>>> bySecond = List.of();

		void add(Entry<T> entry, int second) {
			if (this.bySecond.isEmpty()) {
				this.bySecond = new ArrayList<>(Collections.nCopies(Pinyin.count(), null));
			}
			List<Entry<T>> entries = this.bySecond.get(second);
			if (entries == null) {
				entries = new ArrayList<>(1);
				this.bySecond.set(second, entries);
			}
			entries.add(entry);
		}

		void addTo(List<Found<T>> found, int[] text, int start) {
			this.bucket.addTo(found, text, start);
			List<Entry<T>> entries = this.bySecond.isEmpty() ? null : this.bySecond.get(text[start + 1]);
			if (entries != null) {
				for (Entry<T> entry : entries) {
					SyllableIndex.addTo(found, text, start, entry);
				}
			}
		}

	}

	/**
	 * Names of which the first syllable alone is looked up. What tells most of them
	 * apart, the second and third syllable, stands close together in memory: this is
	 * looked at in every place.
	 */
	private static final class Bucket<T> {

		private final List<Entry<T>> entries = new ArrayList<>();

		private int[] seconds = new int[4];

		/** {@link Pinyin#NONE} in a name of two. */
		private int[] thirds = new int[4];

		/** By how many hundredths the syllables after the first may be others. */
		private int[] left = new int[4];

		void add(Entry<T> entry, int first) {
			int size = this.entries.size();
			if (size == this.seconds.length) {
				this.seconds = Arrays.copyOf(this.seconds, 2 * size);
				this.thirds = Arrays.copyOf(this.thirds, 2 * size);
				this.left = Arrays.copyOf(this.left, 2 * size);
			}
			this.seconds[size] = entry.syllables[1];
			this.thirds[size] = (entry.syllables.length > 2) ? entry.syllables[2] : Pinyin.NONE;
			this.left[size] = entry.most - SyllableDistance.inHundredths(first, entry.syllables[0]);
			this.entries.add(entry);
		}

		void addTo(List<Found<T>> found, int[] text, int start) {
			int second = text[start + 1];
			int third = (start + 2 < text.length) ? text[start + 2] : Pinyin.NONE;
			for (int i = 0; i < this.entries.size(); i++) {
				int left = this.left[i] - SyllableDistance.inHundredths(second, this.seconds[i]);
				if (left >= 0 && (this.thirds[i] == Pinyin.NONE
						|| SyllableDistance.inHundredths(third, this.thirds[i]) <= left)) {
					SyllableIndex.addTo(found, text, start, this.entries.get(i));
				}
			}
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
