package org.talkgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.talkgraph.hearing.Annotations;
import org.talkgraph.hearing.Explanation;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.EachSource;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.SourceReader;
import org.talkgraph.source.UnreadableSource;

/** Hears sources without a database. */
@Command(name = "annotate", mixinStandardHelpOptions = true,
		description = "Hears talks and writes what was heard as annotation JSON; needs no database.")
final class AnnotateCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders or globs")
	private List<String> paths = List.of();

	@Option(names = "--out", required = true, paramLabel = "FILE",
			description = "where the JSON goes; - for standard output")
	private Path out = Path.of("annotations.json");

	@Mixin
	private HearingOptions options = new HearingOptions();

	@Mixin
	private SourceOptions sources = new SourceOptions();

	@Option(names = "--no-heard", description = "leaves out the recorded forms of recognisers and translations")
	private boolean noHeard;

	@Option(names = "--explain",
			description = "prints turns and links with their evidence; on standard error where the JSON takes standard output")
	private boolean explain;

	@Override
	public Integer call() throws IOException {
		SmallHeap.ask();
		OutFile file = OutFile.of("--out", this.out, Output.out(this.spec));
		file.refuse(this.options.files());
		KnowledgeBase knowledge = this.options.knowledge(Output.err(this.spec));
		Hearing hearing = this.options.hearing(this.noHeard ? knowledge.withoutHeardForms() : knowledge);
		Hearer hearer = new Hearer(hearing, file);
		this.paths.forEach((argument) -> EachSource.of(argument, hearer));
		file.write((target) -> target.append(Annotations.json(hearer.annotations)));
		return hearer.failed ? ExitCode.FAILED : ExitCode.DONE;
	}

	/** Hears file after file, and keeps what is written at the end. */
	private final class Hearer implements EachSource.Taker {

		private final SourceReader reader = AnnotateCommand.this.sources.reader();

		private final Hearing hearing;

		private final OutFile file;

		private final List<Map<String, Object>> annotations = new ArrayList<>();

		private boolean failed;

		Hearer(Hearing hearing, OutFile file) {
			this.hearing = hearing;
			this.file = file;
		}

		@Override
		public void take(Path path) {
			this.file.refuse(path);
			SourceFile source = this.reader.read(path);
			List<HeardTalk> talks = this.hearing.hear(source);
			this.annotations.add(Annotations.of(source, talks));
			if (AnnotateCommand.this.explain) {
				PrintWriter beside = Output.beside(this.file, AnnotateCommand.this.spec);
				talks.forEach((talk) -> beside.print(Explanation.of(source, talk)));
			}
		}

		@Override
		public void passedOver(UnreadableSource other) {
			report(other.source() + ": passed over, no transcript");
		}

		@Override
		public void failed(UnreadableSource source) {
			this.failed = true;
			report(source.shown());
		}

		private void report(String line) {
			Output.err(AnnotateCommand.this.spec).println("talkgraph: " + line);
		}

	}

}
