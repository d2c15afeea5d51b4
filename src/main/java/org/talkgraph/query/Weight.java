package org.talkgraph.query;

/**
 * How large a value of an ad-hoc statement can grow at most, counted in parts: a number,
 * a name or a short string is one, a node twenty.
 *
 * @param length most elements, where it is a list
 * @param element most parts of one element
 * @param total most parts of all together
 * @param graph whether it is, or its elements are, nodes or relationships, whose
 * properties are small
 */
record Weight(double length, double element, double total, boolean graph) {

	static final Weight NONE = new Weight(0, 0, 0, true);

	static final Weight ONE = of(1);

	static final Weight ENTITY = new Weight(20, 20, 20, true);

	/** A path, or what it goes through, where its length is not fixed. */
	static final Weight PATH = list(1000, ENTITY);

	/** A value of which nothing is known but its size. */
	static Weight of(double total) {
		return new Weight(total, total, total, false);
	}

	static Weight list(double length, Weight element) {
		return new Weight(length, element.total, length * element.total, element.graph);
	}

	/** One after the other, also one or the other. */
	Weight plus(Weight other) {
		return new Weight(this.length + other.length, Math.max(this.element, other.element), this.total + other.total,
				this.graph && other.graph);
	}

	/** The larger of two. */
	Weight or(Weight other) {
		return new Weight(Math.max(this.length, other.length), Math.max(this.element, other.element),
				Math.max(this.total, other.total), this.graph && other.graph);
	}

	/** One of its elements, or the value of one of its keys. */
	Weight part() {
		return new Weight(this.element, this.element, this.element, this.graph);
	}

	/** One of its properties. */
	Weight property() {
		return this.graph ? ONE : of(this.total);
	}

	/** Its first elements. */
	Weight cut(double most) {
		return new Weight(Math.min(this.length, most), this.element, Math.min(this.total, most * this.element),
				this.graph);
	}

	/** As one element of a list literal. */
	Weight asElement() {
		return new Weight(1, this.total, this.total, this.graph);
	}

	/** Whether nothing is known of its elements one by one. */
	boolean shapeless() {
		return this.length * this.element > this.total;
	}

}
