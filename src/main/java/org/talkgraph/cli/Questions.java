package org.talkgraph.cli;

import java.util.stream.Collectors;

import org.talkgraph.cypher.Statement;
import org.talkgraph.cypher.Statements;

/** The named questions as the help of the command that answers them lists them. */
final class Questions {

	private Questions() {
	}

	/** Each with its parameters, those in brackets that have a default. */
	static String list() {
		return Statements.queries()
			.stream()
			.map(Questions::text)
			.collect(Collectors.joining("", "%nQuestions:%n".formatted(), ""));
	}

	private static String text(Statement question) {
		String parameters = question.parameters()
			.stream()
			.map((parameter) -> parameter.required() ? parameter.name() : "[" + parameter.name() + "]")
			.collect(Collectors.joining(" "));
		return "  %s %s%n      %s%n".formatted(question.name(), parameters, question.answers());
	}

}
