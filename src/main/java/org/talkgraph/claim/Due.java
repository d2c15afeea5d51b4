package org.talkgraph.claim;

/**
 * When a prediction comes due.
 *
 * @param from the first year
 * @param to the last year, not before the first
 */
public record Due(int from, int to) {

	/** A year, or the first and the last one as an interval of ISO 8601. */
	public String shown() {
		return (this.from == this.to) ? String.valueOf(this.to) : this.from + "/" + this.to;
	}

}
