package org.talkgraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.talkgraph.query.AdHocCypher;
import org.talkgraph.query.Answer;
import org.talkgraph.query.QueryLimits;

/** Runs a statement of the user's, as far as it only reads. */
@Command(name = "cypher", mixinStandardHelpOptions = true,
		description = "Runs a Cypher statement, read-only and within limits of time and memory.")
final class CypherCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private DatabaseOptions database = new DatabaseOptions();

	@Mixin
	private AnswerOptions answer = new AnswerOptions();

	@Parameters(paramLabel = "STATEMENT", description = "the statement")
	private String statement = "";

	@Option(names = "--param", paramLabel = "NAME=VALUE",
			description = "a parameter; numbers, true, false and null are taken as such")
	private Map<String, String> parameters = new LinkedHashMap<>();

	@Override
	public Integer call() {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		this.parameters.forEach((name, value) -> values.put(name, value(value)));
		try (Connection connection = this.database.connectToGraph()) {
			Answer rows = new AdHocCypher(connection.driver(), QueryLimits.PATIENT).run(this.statement, values);
			this.answer.print(rows, Output.out(this.spec), Output.err(this.spec));
			EmptyGraph.tell(rows, connection.driver(), Output.err(this.spec));
		}
		return ExitCode.DONE;
	}

	private static @Nullable Object value(String written) {
		if (written.matches("-?\\d{1,18}")) {
			return Long.valueOf(written);
		}
		if (written.matches("-?\\d+\\.\\d+")) {
			return Double.valueOf(written);
		}
		return switch (written) {
			case "true", "false" -> Boolean.valueOf(written);
			case "null" -> null;
			default -> written;
		};
	}

}
