package org.talkgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.talkgraph.roster.Recordings;
import org.talkgraph.source.SourceFinder;
import org.talkgraph.source.SourceReader;
import org.talkgraph.training.Trainer;
import org.talkgraph.training.WordUseLearner;
import org.talkgraph.transcript.Talk;

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

	@Option(names = "--words", paramLabel = "PATH",
			description = "files or folders of talks, annotated or not: how their words are used is learnt too, as words.txt")
	private List<String> words = List.of();

	@Override
	public Integer call() throws IOException {
		Files.createDirectories(this.out);
		if (!this.words.isEmpty()) {
			SourceReader reader = this.hearing.reader();
			List<Talk> talks = this.words.stream()
				.flatMap((argument) -> SourceFinder.find(argument).stream())
				.flatMap((file) -> Recordings.read(reader.read(file)).stream())
				.toList();
			Files.writeString(this.out.resolve("words.txt"), WordUseLearner.learn(talks));
		}
		Trainer.Learnt learnt = new Trainer(this.gold.read(this.hearing.reader()),
				this.hearing.knowledge(Output.err(this.spec)))
			.learn();
		Files.writeString(this.out.resolve("weights.txt"), learnt.weights());
		Files.writeString(this.out.resolve("turn-weights.txt"), learnt.turnWeights());
		Files.writeString(this.out.resolve("claim-weights.txt"), learnt.claimWeights());
		Output.out(this.spec).print(learnt.report());
		return ExitCode.DONE;
	}

}
