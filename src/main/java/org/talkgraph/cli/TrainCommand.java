package org.talkgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.talkgraph.training.Trainer;

/** Learns weights from annotated talks. */
@Command(name = "train", mixinStandardHelpOptions = true,
		description = "Learns the weights of linking, of turns and of claims from annotated talks; --weights, --turn-weights and "
				+ "--claim-weights of other commands take the files.")
final class TrainCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private GoldOptions gold = new GoldOptions();

	@Mixin
	private HearingOptions hearing = new HearingOptions();

	@Option(names = "--out", required = true, paramLabel = "DIR",
			description = "folder where weights.txt, turn-weights.txt and claim-weights.txt go")
	private Path out = Path.of(".");

	@Override
	public Integer call() throws IOException {
		Trainer.Learnt learnt = new Trainer(this.gold.read(this.hearing.reader()),
				this.hearing.knowledge(Output.err(this.spec)))
			.learn();
		Files.createDirectories(this.out);
		Files.writeString(this.out.resolve("weights.txt"), learnt.weights());
		Files.writeString(this.out.resolve("turn-weights.txt"), learnt.turnWeights());
		Files.writeString(this.out.resolve("claim-weights.txt"), learnt.claimWeights());
		Output.out(this.spec).print(learnt.report());
		return ExitCode.DONE;
	}

}
