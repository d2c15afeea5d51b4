package org.talkgraph.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.talkgraph.cypher.Statement;
import org.talkgraph.query.Answer;
import org.talkgraph.query.KnowledgeNames;
import org.talkgraph.query.NamedQueries;
import org.talkgraph.query.Outcome;
import org.talkgraph.query.ParameterWrong;
import org.talkgraph.query.QueryLimits;
import org.talkgraph.query.QueryUnknown;

/** Answers a named question. */
@Command(name = "query", mixinStandardHelpOptions = true,
		description = "Answers a named question, such as who-mentioned --param name=Llama.")
final class QueryCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private DatabaseOptions database = new DatabaseOptions();

	@Mixin
	private KnowledgeOptions knowledge = new KnowledgeOptions();

	@Mixin
	private AnswerOptions answer = new AnswerOptions();

	@Parameters(paramLabel = "NAME", description = "a question, one of those below")
	private String name = "";

	@Option(names = "--param", paramLabel = "NAME=VALUE", description = "a parameter of the question")
	private Map<String, String> parameters = new LinkedHashMap<>();

	/** The question that the command line has named so far. */
	String name() {
		return this.name;
	}

	@Override
	public Integer call() {
		PrintWriter err = Output.err(this.spec);
		try (Connection connection = this.database.connectToGraph()) {
			NamedQueries queries = new NamedQueries(connection.driver(),
					new KnowledgeNames(this.knowledge.knowledge(err)), QueryLimits.PATIENT);
			return switch (ask(queries)) {
				case Answer rows -> {
					this.answer.print(rows, Output.out(this.spec), err);
					if (!EmptyGraph.tell(rows, connection.driver(), err) && rows.rows().isEmpty()) {
						tellWhatNarrows(queries.query(this.name), err);
					}
					yield ExitCode.DONE;
				}
				case Outcome.WhichOne which -> {
					Offers.which(which.form(), which.candidates(), err);
					yield ExitCode.FAILED;
				}
				case Outcome.UnknownName unknown -> {
					Offers.unknown(unknown.sought(), unknown.form(), unknown.nearest(), err);
					yield ExitCode.FAILED;
				}
			};
		}
	}

	/** A question that does not exist is a wrong command line, as a missing option is. */
	private Outcome ask(NamedQueries queries) {
		try {
			return queries.run(this.name, this.parameters);
		}
		catch (QueryUnknown | ParameterWrong ex) {
			if (this.spec == null) {
				throw ex;
			}
			throw new ParameterException(this.spec.commandLine(), ex.text(), ex);
		}
	}

	/** An answer without rows may be one that a threshold or a choice has emptied. */
	private void tellWhatNarrows(Statement query, PrintWriter err) {
		String narrowing = query.parameters()
			.stream()
			.filter((parameter) -> narrows(parameter, value(parameter)))
			.map((parameter) -> parameter.name() + "=" + value(parameter))
			.collect(Collectors.joining(", "));
		if (!narrowing.isEmpty()) {
			err.printf("talkgraph: no rows with %s; other values may give some%n", narrowing);
		}
	}

	private String value(Statement.Parameter parameter) {
		return this.parameters.getOrDefault(parameter.name(), parameter.defaultValue());
	}

	private static boolean narrows(Statement.Parameter parameter, String value) {
		return switch (parameter.type()) {
			case "float" -> !value.matches("0?\\.?0*");
			case "string", "year" -> !value.equals(parameter.defaultValue());
			default -> false;
		};
	}

}
