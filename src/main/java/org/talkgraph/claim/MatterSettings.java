package org.talkgraph.claim;

import java.util.Map;

import org.talkgraph.source.DataFile;

/**
 * What counts how much when claims are compared, by {@code matter.txt}.
 *
 * @param figure what a figure with its unit weighs
 * @param commonName what is taken from the weight of names and topics
 * @param common words up to this weight count for nothing, rarer ones for what is above
 * @param leastLength shorter claims count as so long
 * @param features most features of a claim
 * @param anchors most names and topics by which claims are found
 * @param words most words by which those are found that share a common name or topic
 */
record MatterSettings(double figure, double commonName, double common, double leastLength, int features, int anchors,
		int words) {

	static final MatterSettings SHIPPED = parse(DataFile.beside(MatterSettings.class, "matter.txt"));

	static MatterSettings parse(DataFile file) {
		Map<String, Double> numbers = Numbers.of(file, "settings");
		return new MatterSettings(Numbers.of(numbers, "figure"), Numbers.of(numbers, "common name"),
				Numbers.of(numbers, "common"), Numbers.of(numbers, "least length"),
				(int) Numbers.of(numbers, "features"), (int) Numbers.of(numbers, "anchors"),
				(int) Numbers.of(numbers, "words"));
	}

}
