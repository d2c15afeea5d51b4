package org.talkgraph.transcript;

import java.util.Arrays;

/**
 * Places in a reading at which something ends though no mark says so: a pause, or the end
 * of a subtitle in a text without punctuation.
 */
final class Breaks {

	private int[] places = new int[8];

	private boolean[] sentences = new boolean[8];

	private int size;

	/**
	 * Adds a break.
	 * @param place after the last character before it, behind every place before
	 * @param sentence whether a sentence ends there, or only a clause
	 */
	void add(int place, boolean sentence) {
		if (this.size > 0 && this.places[this.size - 1] == place) {
			this.sentences[this.size - 1] |= sentence;
			return;
		}
		if (this.size == this.places.length) {
			this.places = Arrays.copyOf(this.places, 2 * this.size);
			this.sentences = Arrays.copyOf(this.sentences, 2 * this.size);
		}
		this.places[this.size] = place;
		this.sentences[this.size] = sentence;
		this.size++;
	}

	/** The number of the first break at or behind a place. */
	int from(int place) {
		int found = Arrays.binarySearch(this.places, 0, this.size, place);
		return (found >= 0) ? found : -found - 1;
	}

	/** Whether a break, by its number, stands at a place. */
	boolean isAt(int number, int place) {
		return number < this.size && this.places[number] == place;
	}

	/** Whether a sentence ends at a break, by its number. */
	boolean endsSentence(int number) {
		return this.sentences[number];
	}

}
