package org.talkgraph.query;

import java.util.Locale;

import org.talkgraph.cypher.Statement;

/** What a name is to be the name of. */
public enum Sought {

	ENTITY, PERSON, TALK;

	/** What the parameter of a question is. */
	static Sought of(Statement.Parameter parameter) {
		return switch (parameter.type()) {
			case Arguments.TALK -> TALK;
			case Arguments.PERSON -> PERSON;
			default -> ENTITY;
		};
	}

	/** As people say it. */
	public String said() {
		return name().toLowerCase(Locale.ROOT);
	}

}
