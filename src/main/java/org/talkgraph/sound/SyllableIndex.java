package org.talkgraph.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * Names by how their Chinese characters sound: finds in one pass over a text every place
 * that sounds like one of them.
 *
 * @param <T> what a name stands for
 */
public final class SyllableIndex<T> {

	private static final double FIRST_WITHIN = 0.5;

	private final List<Entry<T>> entries = new ArrayList<>();

	private final List<List<Entry<T>>> byFirst = new ArrayList<>();

	/**
	 * @param end where the place ends
	 * @param distance mean over the syllables
	 */
	public record Found<T>(int start, int end, T value, double distance) {
	}

	private record Entry<T>(int[] syllables, T value, double within) {
	}

	/**
	 * Adds a name.
	 * @param name of Chinese characters alone; others are left out
	 * @param within the mean distance up to which a place sounds like it
	 */
	public void add(String name, T value, double within) {
		int[] syllables = Pinyin.syllables(name);
		for (int syllable : syllables) {
			if (syllable == Pinyin.NONE) {
				return;
			}
		}
		Entry<T> entry = new Entry<>(syllables, value, within);
		this.entries.add(entry);
		while (this.byFirst.size() < Pinyin.count()) {
			this.byFirst.add(new ArrayList<>());
		}
		for (int first = 0; first < Pinyin.count(); first++) {
			if (SyllableDistance.of(first, syllables[0]) <= Math.min(FIRST_WITHIN, within * syllables.length)) {
				this.byFirst.get(first).add(entry);
			}
		}
	}

	/** Every place of a text that sounds like a name, in order of their beginnings. */
	public List<Found<T>> find(int[] text) {
		List<Found<T>> found = new ArrayList<>();
		if (this.entries.isEmpty()) {
			return found;
		}
		for (int i = 0; i < text.length; i++) {
			if (text[i] != Pinyin.NONE) {
				for (Entry<T> entry : this.byFirst.get(text[i])) {
					double distance = distance(text, i, entry);
					if (distance <= entry.within) {
						found.add(new Found<>(i, i + entry.syllables.length, entry.value, distance));
					}
				}
			}
		}
		return found;
	}

	private static double distance(int[] text, int start, Entry<?> entry) {
		int[] name = entry.syllables;
		if (start + name.length > text.length) {
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
