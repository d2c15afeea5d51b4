package org.talkgraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.talkgraph.cypher.Statement;
import org.talkgraph.cypher.Statements;

/** The named queries of the {@code cypher} folder, and their answers. */
public final class NamedQueries {

	private static final String LIMIT = "limit";

	private final List<Statement> queries = Statements.queries();

	private final ReadSessions sessions;

	private final Names names;

	/** Asks the driver's default database; closing the driver is the caller's. */
	public NamedQueries(Driver driver, KnownNames known, QueryLimits limits) {
		this.sessions = new ReadSessions(driver, limits);
		this.names = new Names(known, this.sessions);
	}

	/** All of them, in the order in which they are offered. */
	public List<Statement> list() {
		return this.queries;
	}

	/**
	 * One of them.
	 * @throws QueryUnknown where there is none of that name
	 */
	public Statement query(String name) {
		return this.queries.stream()
			.filter((each) -> each.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new QueryUnknown(name, this.queries.stream().map(Statement::name).toList()));
	}

	/**
	 * Runs one.
	 * @param parameters as written; those with a default may be missing
	 * @throws QueryUnknown where there is none of that name
	 * @throws ParameterWrong where a parameter is missing, unknown or malformed
	 * @throws QueryStopped where it was begun and not finished
	 */
	public Outcome run(String name, Map<String, String> parameters) {
		Statement query = query(name);
		Arguments arguments = Arguments.read(query, parameters, this.sessions.limits().rows());
		Map<String, @Nullable Object> bound = new LinkedHashMap<>(arguments.values());
		for (Statement.Parameter parameter : query.parameters()) {
			String form = arguments.names().get(parameter.name());
			if (form == null) {
				continue;
			}
			switch (meant(parameter, form)) {
				case Meant.One one -> bound.put(parameter.name(), one.entity().key());
				case Meant.Several several -> {
					return new Outcome.WhichOne(parameter.name(), form, several.entities());
				}
				case Meant.None none -> {
					return new Outcome.UnknownName(parameter.name(), Sought.of(parameter), form, none.nearest());
				}
			}
		}
		int most = (bound.get(LIMIT) instanceof Long limit) ? limit.intValue() : this.sessions.limits().rows();
		// one more tells whether there are more
		bound.replace(LIMIT, most + 1L);
		return this.sessions.ask(name, query.text(), bound, most).first(most);
	}

	private Meant meant(Statement.Parameter parameter, String form) {
		return switch (Sought.of(parameter)) {
			case TALK -> this.names.talk(form);
			case PERSON -> this.names.person(form);
			case ENTITY -> this.names.meant(form);
		};
	}

}
