package org.talkgraph.training;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** How many were hit, heard wrongly, and missed. */
record Counts(int hit, int wrong, int missed) {

	static final Counts NONE = new Counts(0, 0, 0);

	Counts plus(Counts other) {
		return new Counts(this.hit + other.hit, this.wrong + other.wrong, this.missed + other.missed);
	}

	double precision() {
		return (this.hit + this.wrong > 0) ? (double) this.hit / (this.hit + this.wrong) : 1;
	}

	double recall() {
		return (this.hit + this.missed > 0) ? (double) this.hit / (this.hit + this.missed) : 1;
	}

	double f1() {
		double sum = precision() + recall();
		return (sum > 0) ? 2 * precision() * recall() / sum : 0;
	}

	/** As {@code p}, {@code r} and {@code f}. */
	Map<String, @Nullable Object> figures() {
		Map<String, @Nullable Object> figures = new LinkedHashMap<>();
		figures.put("p", Ratio.rounded(precision()));
		figures.put("r", Ratio.rounded(recall()));
		figures.put("f", Ratio.rounded(f1()));
		return figures;
	}

}
