package org.talkgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.talkgraph.export.GraphFormat;
import org.talkgraph.export.GraphWriter;
import org.talkgraph.query.GraphPieces;
import org.talkgraph.query.KnowledgeNames;
import org.talkgraph.query.Meant;
import org.talkgraph.query.Names;
import org.talkgraph.query.QueryLimits;
import org.talkgraph.query.Sought;
import org.talkgraph.query.Taken;

/** Writes the graph for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true,
		description = "Writes the graph, or what stands around an entity, for Gephi, yEd, Cytoscape, networkx or pandas.",
		footer = { "", "All that talks say is written. Left out are SourceText, the texts of whole sources (what"
				+ " was said is in the utterances), FOUND, which talk found which name, and the mark of the schema. Ids are the keys of the graph. Nodes have a label for people and a type,"
				+ " edges a type, MENTIONS also a weight; so, but for CSV, a claim's own type is called claimType, and"
				+ " a turn's own label turnLabel. Lists are JSON. The same graph gives the same file." })
final class ExportCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private DatabaseOptions database = new DatabaseOptions();

	@Mixin
	private KnowledgeOptions knowledge = new KnowledgeOptions();

	@Option(names = "--format", required = true, paramLabel = "FORMAT", description = "graphml, gexf or csv")
	private GraphFormat format = GraphFormat.GRAPHML;

	@Option(names = "--out", required = true, paramLabel = "FILE",
			description = "where the graph goes; - for standard output")
	private Path out = OutFile.STANDARD_OUTPUT;

	@Option(names = "--around", paramLabel = "ENTITY",
			description = "only this entity, what it is tied to, and its claims: a name in any form, or a key")
	private @Nullable String around;

	@Override
	public Integer call() throws IOException {
		OutFile file = OutFile.of("--out", this.out, Output.out(this.spec));
		file.refuse(this.knowledge.files());
		PrintWriter err = Output.err(this.spec);
		try (Connection connection = this.database.connectToGraph()) {
			GraphPieces pieces = new GraphPieces(connection.driver());
			String entity = this.around;
			if (entity == null) {
				tell(file.write((target) -> whole(pieces, target)), file, err);
				return ExitCode.DONE;
			}
			Optional<String> key = meant(entity, connection, err);
			if (key.isEmpty()) {
				return ExitCode.FAILED;
			}
			tell(file.write((target) -> around(key.get(), pieces, target)), file, err);
			return ExitCode.DONE;
		}
	}

	private Optional<String> meant(String form, Connection connection, PrintWriter err) {
		Names names = new Names(connection.driver(), new KnowledgeNames(this.knowledge.knowledge(err)),
				QueryLimits.PATIENT);
		return switch (names.meant(form.strip())) {
			case Meant.One one -> Optional.of(one.entity().key());
			case Meant.Several several -> {
				Offers.which(form, several.entities(), err);
				yield Optional.empty();
			}
			case Meant.None none -> {
				Offers.unknown(Sought.ENTITY, form, none.nearest(), err);
				yield Optional.empty();
			}
		};
	}

	private Taken whole(GraphPieces pieces, Writer target) throws IOException {
		GraphWriter writer = this.format.writer(target);
		Taken taken = pieces.whole(writer);
		writer.end();
		return taken;
	}

	private Taken around(String key, GraphPieces pieces, Writer target) throws IOException {
		GraphWriter writer = this.format.writer(target);
		Taken taken = pieces.around(key, writer)
			.orElseThrow(() -> new IllegalArgumentException(
					"--around %s: %s is known, but nothing in the graph needs it".formatted(this.around, key)));
		writer.end();
		return taken;
	}

	private static void tell(Taken taken, OutFile file, PrintWriter err) {
		if (taken.nodes() == 0) {
			err.println("talkgraph: the graph is empty, and so is the export: 'talkgraph import PATH...' fills it");
		}
		err.printf("talkgraph: %d nodes and %d edges written to %s%n", taken.nodes(), taken.edges(), file);
		if (taken.more()) {
			err.println("talkgraph: there is more around it: these are the strongest ties and the surest claims");
		}
	}

}
