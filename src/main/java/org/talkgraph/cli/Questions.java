package org.talkgraph.cli;

import java.util.stream.Collectors;

import org.talkgraph.cypher.Statement;
import org.talkgraph.cypher.Statements;

/** The named questions as the help of the command that answers them lists them. */
final class Questions {

	private Questions() {
	}

	/** Each with its parameters, those in brackets that have a default. */
	private static String list() {
		return Statements.queries()
			.stream()
			.map(Questions::text)
			.collect(Collectors.joining("", "%nQuestions (their --help says more):%n".formatted(), ""));
	}

	/**
	 * What one asks, and what each of its parameters is; all of them where none is named
	 * so.
	 */
	static String about(String name) {
		return Statements.queries()
			.stream()
			.filter((question) -> question.name().equals(name))
			.findFirst()
			.map((question) -> "%n%s".formatted(text(question))
					+ question.parameters().stream().map(Questions::text).collect(Collectors.joining()))
			.orElseGet(Questions::list);
	}

	private static String text(Statement question) {
		String parameters = question.parameters()
			.stream()
			.map((parameter) -> parameter.required() ? parameter.name() : "[" + parameter.name() + "]")
			.collect(Collectors.joining(" "));
		return "  %s %s%n      %s%n".formatted(question.name(), parameters, question.answers());
	}

	/**
	 * As it is given: what must be, with its default, or in brackets what may be left
	 * out.
	 */
	private static String text(Statement.Parameter parameter) {
		boolean open = parameter.required() || parameter.optional();
		String given = "--param %s=%s".formatted(parameter.name(), open ? "..." : parameter.defaultValue());
		return "  %s%n      %s%n".formatted(parameter.optional() ? "[" + given + "]" : given, parameter.meaning());
	}

}
