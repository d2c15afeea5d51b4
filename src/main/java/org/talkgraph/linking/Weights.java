package org.talkgraph.linking;

import java.util.HashMap;
import java.util.Map;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;

/** The weights of {@code weights.txt}: features by name. */
record Weights(double threshold, Map<String, Double> weights) {

	static Weights shipped() {
		DataFile file = DataFile.beside(Weights.class, "weights.txt");
		Map<String, Double> weights = new HashMap<>();
		for (DataFile.Entry entry : file.section("weight")) {
			String[] sides = entry.text().split("\\s*=\\s*");
			if (sides.length != 2 || !sides[1].matches("-?\\d+(\\.\\d+)?")) {
				throw entry.wrong(entry.text(), "'feature = number'");
			}
			weights.put(sides[0], Double.valueOf(sides[1]));
		}
		return new Weights(Double.parseDouble(file.words("threshold").getFirst()), Map.copyOf(weights));
	}

	/**
	 * The evidence of a feature.
	 * @throws IllegalArgumentException where the file has no weight for it
	 */
	Evidence evidence(String feature) {
		Double weight = this.weights.get(feature);
		if (weight == null) {
			throw new IllegalArgumentException("weights.txt: expected a weight for '" + feature + "'");
		}
		return new Evidence(feature, weight);
	}

}
