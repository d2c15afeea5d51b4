package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;

/** A number as a feature: between which two steps it lies. */
final class Steps {

	private final double[] bounds;

	private final List<String> features = new ArrayList<>();

	Steps(String name, double... bounds) {
		this.bounds = bounds;
		for (int i = 0; i <= bounds.length; i++) {
			String from = (i > 0) ? " from " + (int) bounds[i - 1] : "";
			String below = (i < bounds.length) ? " below " + (int) bounds[i] : "";
			this.features.add((name + from + below).intern());
		}
	}

	/** How many bounds are not above the number. */
	int index(double number) {
		int index = 0;
		while (index < this.bounds.length && this.bounds[index] <= number) {
			index++;
		}
		return index;
	}

	String of(double number) {
		return this.features.get(index(number));
	}

	/** All features, by their index. */
	List<String> features() {
		return this.features;
	}

}
