package org.talkgraph.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.talkgraph.cypher.Statement;

/** A named question as it is listed. */
record QueryCard(String name, String answers, List<Parameter> parameters, List<Statement.Column> columns,
		String example) {

	static QueryCard of(Statement statement) {
		return new QueryCard(statement.name(), statement.answers(),
				statement.parameters().stream().map(Parameter::of).toList(), statement.columns(), statement.example());
	}

	/** A parameter; its default is empty where it is required. */
	record Parameter(String name, String type, @JsonProperty("default") String defaultValue, String meaning,
			boolean required) {

		static Parameter of(Statement.Parameter parameter) {
			return new Parameter(parameter.name(), parameter.type(), parameter.defaultValue(), parameter.meaning(),
					parameter.required());
		}

	}

}
