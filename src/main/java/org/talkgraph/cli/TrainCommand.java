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

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.roster.Recordings;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceFinder;
import org.talkgraph.source.SourceReader;
import org.talkgraph.source.UnreadableSource;
import org.talkgraph.training.Gold;
import org.talkgraph.training.LabelLearner;
import org.talkgraph.training.MarkedLearner;
import org.talkgraph.training.Taught;
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
	private KnowledgeOptions knowledge = new KnowledgeOptions();

	@Mixin
	private SourceOptions sources = new SourceOptions();

	@Option(names = "--out", required = true, paramLabel = "DIR",
			description = "folder where weights.txt, turn-weights.txt and claim-weights.txt go")
	private Path out = Path.of(".");

	@Option(names = "--words", paramLabel = "PATH",
			description = "files or folders of talks, annotated or not: how their words are used is learnt too, as words.txt; it is read when talkgraph "
					+ "is built with it, and this training still uses the one it was built with")
	private List<String> words = List.of();

	@Option(names = "--labelled", paramLabel = "PATH",
			description = "files or folders of talks whose labels say who speaks: what tells it without labels is learnt from them too, as "
					+ "turn-labelled.txt")
	private List<String> labelled = List.of();

	@Option(names = "--marked", paramLabel = "DIR",
			description = "folders of talks whose claims were marked, as --gold takes them: what makes a claim is learnt from them too, as "
					+ "claim-marked.txt; their sources are sought after --sources")
	private List<Path> marked = List.of();

	@Override
	public Integer call() throws IOException {
		Files.createDirectories(this.out);
		KnowledgeBase knowledge = this.knowledge.knowledge(Output.err(this.spec));
		if (!this.words.isEmpty()) {
			Files.writeString(this.out.resolve("words.txt"), WordUseLearner.learn(talks(this.words)));
		}
		Trainer.Learnt learnt = new Trainer(this.gold.read(this.sources.reader()), knowledge, taught(knowledge))
			.learn();
		Files.writeString(this.out.resolve("weights.txt"), learnt.weights());
		Files.writeString(this.out.resolve("turn-weights.txt"), learnt.turnWeights());
		Files.writeString(this.out.resolve("claim-weights.txt"), learnt.claimWeights());
		Output.out(this.spec).print(learnt.report());
		return ExitCode.DONE;
	}

	private Taught taught(KnowledgeBase knowledge) throws IOException {
		Taught taught = Taught.shipped();
		if (!this.labelled.isEmpty()) {
			taught = taught.withTurns(write("turn-labelled.txt", labels(knowledge)));
		}
		if (!this.marked.isEmpty()) {
			Gold read = this.gold.read(this.marked, this.sources.reader());
			taught = taught.withClaims(write("claim-marked.txt", MarkedLearner.learn(read, knowledge)));
		}
		return taught;
	}

	private String labels(KnowledgeBase knowledge) {
		List<Talk> talks = talks(this.labelled);
		String learnt = LabelLearner.learn(talks, knowledge);
		if (learnt.isEmpty()) {
			throw new UnreadableSource(String.join(" ", this.labelled), "",
					"its %d talks teach nothing: expected %d or more of one language whose labels tell who speaks"
						.formatted(talks.size(), LabelLearner.LEAST));
		}
		return learnt;
	}

	private DataFile write(String name, String learnt) throws IOException {
		Path file = this.out.resolve(name);
		Files.writeString(file, learnt);
		return DataFile.read(file);
	}

	private List<Talk> talks(List<String> arguments) {
		SourceReader reader = this.sources.reader();
		return arguments.stream()
			.flatMap((argument) -> SourceFinder.find(argument).stream())
			.distinct()
			.flatMap((file) -> Recordings.read(reader.read(file)).stream())
			.toList();
	}

}
