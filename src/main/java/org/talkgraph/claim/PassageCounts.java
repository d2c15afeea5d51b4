package org.talkgraph.claim;

import java.util.HashMap;
import java.util.Map;

import org.talkgraph.source.DataFile;

/**
 * In how many of many passages of talks each word, or name, stands. Lines of a data file:
 * {@code count = words}; the first line says how many passages there are.
 */
final class PassageCounts {

	private final Map<String, Double> weights = new HashMap<>();

	private final double rarest;

	/**
	 * @param between what parts the words of a line
	 * @throws IllegalArgumentException where a line is none
	 */
	PassageCounts(DataFile file, String section, String between) {
		double passages = 0;
		double least = Double.MAX_VALUE;
		for (DataFile.Pair pair : file.pairs(section, "in how many passages = words")) {
			if (!pair.left().matches("[0-9]{1,9}")) {
				throw pair.wrong();
			}
			double count = Double.parseDouble(pair.left());
			passages = (passages == 0) ? count : passages;
			least = Math.min(least, count);
			for (String word : pair.right().split(between)) {
				this.weights.put(word, Math.log(passages / count));
			}
		}
		this.rarest = Math.log(passages / least);
	}

	boolean has(String word) {
		return this.weights.containsKey(word);
	}

	/**
	 * How rare a word is: the logarithm of passages by those that have it. What is in no
	 * line is as rare as the rarest that are.
	 */
	double weight(String word) {
		return this.weights.getOrDefault(word, this.rarest);
	}

}
