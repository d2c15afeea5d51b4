package org.talkgraph.training;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/** Figures to four places. */
final class Ratio {

	private static final int PLACES = 4;

	private Ratio() {
	}

	/** Null where there is nothing to divide by. */
	static @Nullable Double of(double part, double whole) {
		return (whole != 0) ? rounded(part / whole) : null;
	}

	/** Of what was found and what there was; null where there was nothing of either. */
	static @Nullable Double f1(int hits, int gold, int heard) {
		return of(2.0 * hits, gold + heard);
	}

	static double rounded(double value) {
		return new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_EVEN).doubleValue();
	}

}
