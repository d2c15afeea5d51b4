package org.talkgraph.query;

/** The readers of one ad-hoc statement, and what they have seen of it so far. */
final class Reading {

	private final Scope scope = new Scope();

	private final ListBounds bounds;

	private final ParameterWeights parameters;

	private final Expressions expressions = new Expressions(this);

	private final ListReader lists = new ListReader(this);

	private final MapReader maps = new MapReader(this);

	private final NameReader names = new NameReader(this);

	private final CallReader calls = new CallReader(this);

	private final ClauseReader clauses = new ClauseReader(this);

	private final ProjectionReader projections = new ProjectionReader(this);

	private final HiddenPatterns hidden = new HiddenPatterns(this);

	private boolean gathers;

	Reading(String statement, ParameterWeights parameters) {
		this.bounds = new ListBounds(statement);
		this.parameters = parameters;
	}

	Scope scope() {
		return this.scope;
	}

	ListBounds bounds() {
		return this.bounds;
	}

	ParameterWeights parameters() {
		return this.parameters;
	}

	Expressions expressions() {
		return this.expressions;
	}

	ListReader lists() {
		return this.lists;
	}

	MapReader maps() {
		return this.maps;
	}

	NameReader names() {
		return this.names;
	}

	CallReader calls() {
		return this.calls;
	}

	ClauseReader clauses() {
		return this.clauses;
	}

	ProjectionReader projections() {
		return this.projections;
	}

	HiddenPatterns hidden() {
		return this.hidden;
	}

	/** Notes that values of several rows or elements come together. */
	void gather() {
		this.gathers = true;
	}

	boolean gathers() {
		return this.gathers;
	}

}
