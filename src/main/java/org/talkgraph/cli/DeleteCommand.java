package org.talkgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.talkgraph.graph.Graph;
import org.talkgraph.graph.Removed;

/** Deletes a talk or a source with everything that only it supported. */
@Command(name = "delete", mixinStandardHelpOptions = true,
		description = "Deletes a talk or a source with everything that only it supported, and says what went.")
final class DeleteCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private DatabaseOptions database = new DatabaseOptions();

	@ArgGroup(exclusive = true, multiplicity = "1")
	private Target target = new Target();

	@Option(names = "--dry-run", description = "says what would go, and deletes nothing")
	private boolean dryRun;

	/** One of the two. */
	static final class Target {

		@Option(names = "--talk", required = true, paramLabel = "KEY", description = "key of a talk")
		private @Nullable String talk;

		@Option(names = "--source", required = true, paramLabel = "URI", description = "path or uri of a source")
		private @Nullable String source;

	}

	@Override
	public Integer call() throws IOException {
		try (Connection connection = this.database.connectToGraph()) {
			Graph graph = new Graph(connection.driver());
			graph.prepare();
			String talk = this.target.talk;
			Removed removed = (talk != null) ? graph.deleteTalk(talk, this.dryRun)
					: graph.deleteSource(uri(String.valueOf(this.target.source)), this.dryRun);
			PrintWriter out = Output.out(this.spec);
			out.println((this.dryRun ? "would go" : "gone") + " (an entity counts under each of its labels):");
			print(out, removed.nodes());
			print(out, removed.relationships());
		}
		return ExitCode.DONE;
	}

	/** A path that is there stands for the uri under which its file was imported. */
	private static String uri(String source) throws IOException {
		boolean isUri = source.matches("[a-z]{2,}:.*");
		return (!isUri && Files.exists(Path.of(source))) ? Path.of(source).toRealPath().toUri().toString() : source;
	}

	private static void print(PrintWriter out, Map<String, Long> counts) {
		counts.forEach((what, count) -> out.printf("%8d %s%n", count, what));
	}

}
