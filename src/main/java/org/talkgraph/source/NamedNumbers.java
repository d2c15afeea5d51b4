package org.talkgraph.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Numbers with names: the lines {@code name = number} of a section of a data file.
 */
public final class NamedNumbers {

	private final String place;

	private final Map<String, Double> numbers;

	/**
	 * @param place file and section, for errors
	 */
	NamedNumbers(String place, Map<String, Double> numbers) {
		this.place = place;
		this.numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
	}

	/** The names, in the order of the file. */
	public Set<String> names() {
		return this.numbers.keySet();
	}

	/**
	 * The number of a name.
	 * @throws IllegalArgumentException where it has none
	 */
	public double number(String name) {
		Double number = this.numbers.get(name);
		if (number == null) {
			throw new IllegalArgumentException("%s: expected a line '%s = number'".formatted(this.place, name));
		}
		return number;
	}

	/**
	 * The whole number of a name.
	 * @throws IllegalArgumentException where it has none, or one with a fraction
	 */
	public int count(String name) {
		double number = number(name);
		if (number != Math.rint(number)) {
			throw new IllegalArgumentException(
					"%s: '%s = %s': expected a whole number".formatted(this.place, name, number));
		}
		return (int) number;
	}

}
