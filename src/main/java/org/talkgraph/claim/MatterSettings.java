package org.talkgraph.claim;

import java.util.HashMap;
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
		Map<String, Double> numbers = new HashMap<>();
		for (DataFile.Entry entry : file.section("settings")) {
			String[] parts = entry.text().split(" = ", 2);
			if (parts.length < 2 || !parts[1].matches("[0-9]+(\\.[0-9]+)?")) {
				throw entry.wrong(entry.text(), "name = number");
			}
			numbers.put(parts[0], Double.parseDouble(parts[1]));
		}
		return new MatterSettings(of(numbers, "name"), of(numbers, "topic"), of(numbers, "figure"),
				of(numbers, "common"), of(numbers, "least length"), (int) of(numbers, "features"),
				(int) of(numbers, "anchors"), (int) of(numbers, "words"));
	}

	private static double of(Map<String, Double> numbers, String name) {
		Double number = numbers.get(name);
		if (number == null) {
			throw new IllegalArgumentException("matter.txt: expected a line '%s = number'".formatted(name));
		}
		return number;
	}

}
