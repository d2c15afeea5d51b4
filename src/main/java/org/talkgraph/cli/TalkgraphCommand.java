package org.talkgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.jspecify.annotations.Nullable;

/** The command that holds all others. */
@Command(name = "talkgraph", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Turns talks into a graph of people, organizations, models and claims, and answers from it.",
		subcommands = { ServeCommand.class, ImportCommand.class, AnnotateCommand.class, QueryCommand.class,
				CypherCommand.class, ExportCommand.class, DeleteCommand.class, TrainCommand.class,
				EvaluateCommand.class })
final class TalkgraphCommand implements Runnable {

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public void run() {
		if (this.spec != null) {
			throw new ParameterException(this.spec.commandLine(), "which command? --help lists them");
		}
	}

}
