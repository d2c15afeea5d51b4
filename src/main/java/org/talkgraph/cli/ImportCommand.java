package org.talkgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import org.talkgraph.graph.Graph;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.importer.Destination;
import org.talkgraph.importer.ImportReport;
import org.talkgraph.importer.Importer;
import org.talkgraph.importer.Progress;

/** Imports talks into the graph. */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Imports talks into the graph; what did not change is left alone.")
final class ImportCommand implements Callable<Integer> {

	private static final int SHOWN_DOUBTS = 20;

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private DatabaseOptions database = new DatabaseOptions();

	@Mixin
	private HearingOptions hearing = new HearingOptions();

	@Mixin
	private SourceOptions sources = new SourceOptions();

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, globs, or - for standard input")
	private List<String> paths = List.of();

	@Option(names = "--json", description = "one JSON report on standard output")
	private boolean json;

	@Option(names = "--dry-run", description = "hears everything and writes nothing; needs no database")
	private boolean dryRun;

	@Option(names = "--replace", description = "takes talks that are there already from another source")
	private boolean replace;

	@Override
	public Integer call() {
		PrintWriter err = Output.err(this.spec);
		Progress progress = err::println;
		Hearing heard = this.hearing.hearing(err);
		ImportReport report;
		// a mistyped path makes no database
		if (this.dryRun || !Importer.findsAny(this.paths)) {
			report = run(heard, new Destination.Nowhere(), progress);
		}
		else {
			try (Connection connection = this.database.connect()) {
				Graph graph = new Graph(connection.driver());
				graph.prepare();
				report = run(heard, new Destination.IntoGraph(graph, connection::checkSpace), progress);
			}
		}
		PrintWriter out = Output.out(this.spec);
		if (this.json) {
			out.println(JsonMapper.shared().writeValueAsString(report));
		}
		else {
			if (this.dryRun) {
				out.println("nothing is written; what an import into an empty graph would do:");
			}
			tell(out, report);
			tellDoubts(out, report);
		}
		return report.tookAll() ? ExitCode.DONE : ExitCode.FAILED;
	}

	private ImportReport run(Hearing heard, Destination destination, Progress progress) {
		return new Importer(heard, destination, this.sources.reader(), progress).run(this.paths, System.in,
				this.replace);
	}

	private static void tellDoubts(PrintWriter out, ImportReport report) {
		report.unfitDecisions().forEach(out::println);
		if (!report.doubtful().isEmpty()) {
			out.println(String.format(Locale.ROOT,
					"%d forms were resolved by sound or context; the most doubtful (--json has them all, --decisions takes what you decide):",
					report.doubtful().size()));
		}
		report.doubtful()
			.stream()
			.limit(SHOWN_DOUBTS)
			.forEach((doubt) -> out.println(String.format(Locale.ROOT, "  %.2f  %s -> %s, %d times: %s (%s, %d to %d)",
					doubt.confidence(), doubt.surface().replace('\n', ' '), doubt.entity(), doubt.count(),
					String.join("; ", doubt.reason()), doubt.talk(), doubt.start(), doubt.end())));
	}

	private static void tell(PrintWriter out, ImportReport report) {
		out.println(String.format(Locale.ROOT,
				"%d talks imported, %d unchanged, %d skipped, %d removed, %d failed: %d people, %d organizations, %d models, "
						+ "%d mentions, %d claims in %.1f s",
				report.talks(), report.unchanged(), report.skipped(), report.removed(), report.failed().size(),
				report.people(), report.organizations(), report.models(), report.mentions(), report.claims(),
				report.seconds()));
		report.loops()
			.forEach((loss) -> out.println(String.format(Locale.ROOT,
					"%.1f%% of '%s' is the recogniser's repetition: kept as text, nothing heard in it",
					100 * loss.share(), loss.title())));
	}

}
