package org.talkgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.talkgraph.hearing.Annotations;
import org.talkgraph.training.Evaluation;
import org.talkgraph.training.Gold;

/** Measures hearing on annotated talks. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
		description = "Hears the talks of a gold, writes their annotation JSON and prints how much of it is right.")
final class EvaluateCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private GoldOptions gold = new GoldOptions();

	@Mixin
	private HearingOptions hearing = new HearingOptions();

	@Mixin
	private SourceOptions sources = new SourceOptions();

	@Option(names = "--unseen",
			description = "hears each talk by weights of the others, and without any heard form, back-translation or person that occurs in it alone")
	private boolean unseen;

	@Option(names = "--out", required = true, paramLabel = "FILE",
			description = "where the JSON goes; - for standard output, and the report then to standard error")
	private Path out = Path.of("annotations.json");

	@Override
	public Integer call() throws IOException {
		refuseWeightsOfUnseen();
		OutFile file = OutFile.of("--out", this.out, Output.out(this.spec));
		file.refuse(this.hearing.files());
		PrintWriter err = Output.err(this.spec);
		Gold talks = this.gold.read(this.sources.reader());
		file.refuse(talks.files());
		Evaluation evaluation = this.unseen ? Evaluation.ofUnseen(talks, this.hearing.knowledge(err))
				: Evaluation.of(talks, this.hearing.hearing(err));
		file.write((target) -> target.append(Annotations.json(evaluation.annotations())));
		Output.beside(file, this.spec).print(evaluation.report());
		return ExitCode.DONE;
	}

	/** A talk that is unseen is heard by weights that are learnt for it alone. */
	private void refuseWeightsOfUnseen() {
		if (this.unseen && !this.hearing.weights().isEmpty() && this.spec != null) {
			throw new ParameterException(this.spec.commandLine(),
					"--unseen learns its weights from the gold; leave out %s"
						.formatted(this.hearing.weights().getFirst()));
		}
	}

}
