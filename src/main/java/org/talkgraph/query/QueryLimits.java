package org.talkgraph.query;

import java.time.Duration;

/**
 * What one question may cost.
 *
 * @param time after which the database is told to stop
 * @param rows that are read at most
 * @param size characters and values that are read at most, give or take a row
 * @param together questions that may be answered at the same time
 */
public record QueryLimits(Duration time, int rows, long size, int together) {

	/** Five seconds, a thousand rows. */
	public static final QueryLimits STANDARD = new QueryLimits(Duration.ofSeconds(5), 1000, 8_000_000, 4);

	/**
	 * For a process of the user's own, which may have to compile its first statement yet.
	 */
	public static final QueryLimits PATIENT = new QueryLimits(Duration.ofMinutes(1), 1000, 8_000_000, 4);

	public QueryLimits {
		if (time.isNegative() || time.isZero() || rows < 1 || size < 1 || together < 1) {
			throw new IllegalArgumentException(
					"limits %s, %d, %d, %d: expected each above zero".formatted(time, rows, size, together));
		}
	}

	/** The same with so many at the same time. */
	QueryLimits together(int most) {
		return new QueryLimits(this.time, this.rows, this.size, most);
	}

}
