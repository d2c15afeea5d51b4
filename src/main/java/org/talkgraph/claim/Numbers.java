package org.talkgraph.claim;

import java.util.LinkedHashMap;
import java.util.Map;

import org.talkgraph.source.DataFile;

/** Lines {@code name = number} of a data file. */
final class Numbers {

	private Numbers() {
	}

	/**
	 * The lines of a section.
	 * @throws IllegalArgumentException where a line is none
	 */
	static Map<String, Double> of(DataFile file, String section) {
		Map<String, Double> numbers = new LinkedHashMap<>();
		for (DataFile.Entry entry : file.section(section)) {
			String[] parts = entry.text().split(" = ", 2);
			if (parts.length < 2 || !parts[1].matches("[0-9]+(\\.[0-9]+)?")) {
				throw entry.wrong(entry.text(), "name = number");
			}
			numbers.put(parts[0], Double.parseDouble(parts[1]));
		}
		return numbers;
	}

	/**
	 * One of them.
	 * @throws IllegalArgumentException where it is missing
	 */
	static double of(Map<String, Double> numbers, String name) {
		Double number = numbers.get(name);
		if (number == null) {
			throw new IllegalArgumentException("expected a line '%s = number'".formatted(name));
		}
		return number;
	}

}
