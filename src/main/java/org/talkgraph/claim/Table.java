package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;

/**
 * What features weigh: a row of numbers for each. Rows may be shorter than others; what
 * is missing weighs nothing.
 */
public final class Table {

	private static final String NUMBERS = "-?\\d+(\\.\\d+)?( -?\\d+(\\.\\d+)?)*";

	/** So many features are shown as evidence. */
	private static final int SHOWN = 6;

	private static final String SIGN = " = ";

	private final Map<String, double[]> rows;

	private final List<Map<String, double[]>> byKind = new ArrayList<>();

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
			this.byKind.get(feature.kind().ordinal()).put(feature.text(), row);
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

	/** By the feature's name, in the order of the file. */
	public Map<String, double[]> rows() {
		return this.rows;
	}

	/** Adds what a feature weighs. */
	void addTo(double[] sums, FeatureKind kind, String text) {
		double[] row = row(kind, text);
		if (row != null) {
			for (int i = 0; i < row.length; i++) {
				sums[i] += row[i];
			}
		}
	}

	private double @Nullable [] row(FeatureKind kind, String text) {
		return this.byKind.get(kind.ordinal()).get(text);
	}

	/**
	 * What weighs most, in favour or against.
	 * @param features hands them out; what comes twice counts once
	 */
	List<Evidence> strongest(Consumer<Feature.Sink> features) {
		Map<Feature, Double> weighing = new HashMap<>();
		features.accept((kind, text) -> {
			double[] row = row(kind, text);
			if (row != null && row[0] != 0) {
				weighing.put(new Feature(kind, text), row[0]);
			}
		});
		double[] sizes = weighing.values().stream().mapToDouble(Math::abs).sorted().toArray();
		double least = (sizes.length > SHOWN) ? sizes[sizes.length - SHOWN] : 0;
		return weighing.entrySet()
			.stream()
			.filter((each) -> Math.abs(each.getValue()) >= least)
			.map((each) -> new Evidence(each.getKey().name(), each.getValue()))
			.sorted(Comparator.comparingDouble((Evidence one) -> -Math.abs(one.score()))
				.thenComparing(Evidence::feature))
			.limit(SHOWN)
			.toList();
	}

}
