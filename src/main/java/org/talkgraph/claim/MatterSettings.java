package org.talkgraph.claim;

import java.util.Map;

import org.talkgraph.source.DataFile;

/**
 * What counts how much when claims are compared, by {@code matter.txt}.
 *
 * @param name what a name that a claim is about weighs
 * @param topic what a topic weighs
 * @param figure what a figure with its unit weighs
 * @param common words up to this weight count for nothing, rarer ones for what is above
 * @param leastLength shorter claims count as so long
 * @param features most features of a claim
 * @param anchors most names and topics by which claims are found
 * @param words most words by which those are found that share a common name or topic
 */
record MatterSettings(double name, double topic, double figure, double common, double leastLength, int features,
		int anchors, int words) {

	static final MatterSettings SHIPPED = parse(DataFile.beside(MatterSettings.class, "matter.txt"));

	static MatterSettings parse(DataFile file) {
		Map<String, Double> numbers = Numbers.of(file, "settings");
		return new MatterSettings(Numbers.of(numbers, "name"), Numbers.of(numbers, "topic"),
				Numbers.of(numbers, "figure"), Numbers.of(numbers, "common"), Numbers.of(numbers, "least length"),
				(int) Numbers.of(numbers, "features"), (int) Numbers.of(numbers, "anchors"),
				(int) Numbers.of(numbers, "words"));
	}

}
