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
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.SourceFinder;
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
		KnowledgeBase knowledge = this.options.knowledge(Output.err(this.spec));
		Hearing hearing = this.options.hearing(this.noHeard ? knowledge.withoutHeardForms() : knowledge);
		Hearer hearer = new Hearer(this.sources.reader(), hearing, Output.beside(file, this.spec), new ArrayList<>());
		boolean failed = false;
		for (String argument : this.paths) {
			try {
				List<Path> found = SourceFinder.find(argument);
				for (Path path : found) {
					file.refuse(path);
				}
				failed |= !annotate(argument, found, hearer);
			}
			catch (UnreadableSource ex) {
				failed = true;
				report(ex);
			}
		}
		file.write((target) -> target.append(Annotations.json(hearer.annotations())));
		return failed ? ExitCode.FAILED : ExitCode.DONE;
	}

	/**
	 * Whether nothing failed; a file that is no transcript has, where there is no other.
	 */
	private boolean annotate(String argument, List<Path> found, Hearer hearer) {
		boolean failed = false;
		int others = 0;
		for (Path path : found) {
			try {
				hearer.hear(path, this.explain);
			}
			catch (UnreadableSource ex) {
				boolean passedOver = ex.isSomethingElse() && found.size() > 1;
				failed |= !passedOver;
				others += passedOver ? 1 : 0;
				report(passedOver ? new UnreadableSource(ex.source(), ex.place(), "passed over, no transcript") : ex);
			}
		}
		if (others > 0 && others == found.size()) {
			failed = true;
			report(new UnreadableSource(argument, "", "none of its %d files is a transcript".formatted(others)));
		}
		return !failed;
	}

	private void report(UnreadableSource ex) {
		Output.err(this.spec).println("talkgraph: " + ex.shown());
	}

	/** Hears file after file, and keeps what is written at the end. */
	private record Hearer(SourceReader reader, Hearing hearing, PrintWriter explanations,
			List<Map<String, Object>> annotations) {

		void hear(Path path, boolean explain) {
			SourceFile source = this.reader.read(path);
			List<HeardTalk> talks = this.hearing.hear(source);
			this.annotations.add(Annotations.of(source, talks));
			if (explain) {
				talks.forEach((talk) -> this.explanations.print(Explanation.of(source, talk)));
			}
		}

	}

}
