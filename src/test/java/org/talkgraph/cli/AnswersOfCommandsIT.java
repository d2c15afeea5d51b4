package org.talkgraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import org.talkgraph.embedded.SharedDatabase;
import org.talkgraph.graph.Graph;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code query} and {@code cypher} say where there is nothing to answer. */
class AnswersOfCommandsIT {

	private final StringWriter err = new StringWriter();

	@BeforeAll
	static void empty() {
		SharedDatabase.empty();
		new Graph(SharedDatabase.driver()).prepare();
	}

	@ParameterizedTest
	@ValueSource(strings = { "query graph-overview", "query predictions-due", "cypher MATCH(t:Talk)RETURN(t)" })
	void anEmptyGraphIsToldAndHowToFillIt(String command) {
		assertThat(run(command)).isEqualTo(ExitCode.DONE);
		assertThat(this.err.toString().lines())
			.containsExactly("talkgraph: the graph is empty: 'talkgraph import PATH...' fills it");
	}

	@Test
	void anAnswerWithRowsDoesNotTellIt() {
		assertThat(run("cypher RETURN(1)")).isEqualTo(ExitCode.DONE);
		assertThat(this.err.toString()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "query graph-overview", "cypher RETURN(1)" })
	void aColumnThatTheAnswerDoesNotHaveIsAWrongCommandLine(String command) {
		assertThat(run(command + " --columns speeker")).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
		assertThat(this.err.toString()).contains("--columns: no column 'speeker'", "--help");
	}

	private int run(String command) {
		CommandLine line = Main.commandLine();
		line.setOut(new PrintWriter(new StringWriter(), true));
		line.setErr(new PrintWriter(this.err, true));
		List<String> all = new ArrayList<>(List.of(command.split(" ")));
		all.addAll(List.of("--uri", SharedDatabase.database().boltUri().toString(), "--user",
				SharedDatabase.database().user(), "--password", SharedDatabase.database().password()));
		return line.execute(all.toArray(String[]::new));
	}

}
