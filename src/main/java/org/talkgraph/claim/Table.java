package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.DataFile;

/**
 * What features weigh: a row of numbers for each. Rows may be shorter than others; what
 * is missing weighs nothing.
 */
public final class Table {

	private static final String NUMBERS = "-?\\d+(\\.\\d+)?( -?\\d+(\\.\\d+)?)*";

	private static final String SIGN = " = ";

	private final Map<String, double[]> rows;

	/** By the feature's text, interned as that of most features is: found at one look. */
	private final List<Map<String, Row>> byKind = new ArrayList<>();

	/**
	 * What one feature weighs.
	 *
	 * @param feature its name
	 */
	record Row(String feature, double[] numbers) {

		void addTo(double[] sums) {
			for (int i = 0; i < this.numbers.length; i++) {
				sums[i] += this.numbers[i];
			}
		}

	}

	/**
	 * @param rows by the feature's name
	 */
	public Table(Map<String, double[]> rows) {
		this.rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
		for (FeatureKind kind : FeatureKind.values()) {
			this.byKind.add(new HashMap<>());
		}
		rows.forEach((name, row) -> {
			Feature feature = Feature.named(name);
			this.byKind.get(feature.kind().ordinal()).put(feature.text().intern(), new Row(name, row));
		});
	}

	static Table parse(List<DataFile.Entry> entries, int columns) {
		Map<String, double[]> rows = new LinkedHashMap<>();
		for (DataFile.Entry entry : entries) {
			int sign = entry.text().lastIndexOf(SIGN);
			String numbers = entry.text().substring(Math.max(0, sign + SIGN.length()));
			String[] parts = numbers.split(" ");
			if (sign <= 0 || !numbers.matches(NUMBERS) || parts.length > columns) {
				throw entry.wrong(entry.text(), "'feature = numbers', at most %d of them".formatted(columns));
			}
			double[] row = new double[parts.length];
			for (int i = 0; i < row.length; i++) {
				row[i] = Double.parseDouble(parts[i]);
			}
			if (rows.put(entry.text().substring(0, sign), row) != null) {
				throw entry.wrong(entry.text().substring(0, sign), "each feature once");
			}
		}
		return new Table(rows);
	}

	/** The same for tables of the same content only, as far as 64 bits can tell. */
	@Override
	public String toString() {
		long hash = 0;
		for (Map.Entry<String, double[]> row : this.rows.entrySet()) {
			hash += 0x9E3779B97F4A7C15L * (31L * row.getKey().hashCode() + Arrays.hashCode(row.getValue()));
		}
		return this.rows.size() + " rows " + Long.toHexString(hash);
	}

	/** What features weigh together, in each of so many columns. */
	public double[] sum(Collection<Feature> features, int columns) {
		double[] sum = new double[columns];
		for (Feature feature : features) {
			Row row = row(feature.kind(), feature.text());
			if (row != null) {
				row.addTo(sum);
			}
		}
		return sum;
	}

	/** The first number of a feature; 0 where it weighs nothing. */
	public double number(String feature) {
		double[] row = this.rows.get(feature);
		return (row != null) ? row[0] : 0;
	}

	/** By the feature's name, in the order of the file. */
	public Map<String, double[]> rows() {
		return this.rows;
	}

	/** The words of all features that have some. */
	Set<String> words() {
		Set<String> words = new HashSet<>();
		for (FeatureKind kind : FeatureKind.values()) {
			if (kind != FeatureKind.PLAIN) {
				words.addAll(this.byKind.get(kind.ordinal()).keySet());
			}
		}
		return words;
	}

	/** What a feature weighs; null for nothing. */
	@Nullable Row row(FeatureKind kind, String text) {
		return this.byKind.get(kind.ordinal()).get(text);
	}

}
