package org.talkgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.hearing.LearntWeights;
import org.talkgraph.knowledge.Decisions;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.linking.Weights;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceReader;
import org.talkgraph.speaker.TurnWeights;

/** What talks are heard with. */
final class HearingOptions {

	@Option(names = "--knowledge", paramLabel = "FILE", split = ",",
			description = "knowledge files of your own; their lines replace ours")
	private List<Path> knowledge = List.of();

	@Option(names = "--decisions", paramLabel = "FILE", split = ",",
			description = "files of your decisions about names: merge, split, alias, refuse, rename")
	private List<Path> decisions = List.of();

	@Option(names = "--weights", paramLabel = "FILE",
			description = "weights of your own, as train writes them (default: the shipped ones)")
	private @Nullable Path weights;

	@Option(names = "--turn-weights", paramLabel = "FILE",
			description = "weights of who speaks of your own, as train writes them (default: the shipped ones)")
	private @Nullable Path turnWeights;

	@Option(names = "--claim-weights", paramLabel = "FILE",
			description = "weights of claims of your own, as train writes them (default: the shipped ones)")
	private @Nullable Path claimWeights;

	@Option(names = "--max-bytes", paramLabel = "BYTES", description = "larger sources are refused (default: 16 MiB)")
	private long maxBytes = SourceReader.DEFAULT_LIMIT_BYTES;

	SourceReader reader() {
		return new SourceReader(this.maxBytes);
	}

	/**
	 * The knowledge base after the user's decisions; what is wrong in the user's files is
	 * told, and left out.
	 */
	KnowledgeBase knowledge(PrintWriter err) {
		KnowledgeBase known = KnowledgeBase.shipped();
		if (!this.knowledge.isEmpty()) {
			known = told(KnowledgeBase.shippedWith(this.knowledge), err);
			known.clashes().forEach((clash) -> err.println("talkgraph: " + clash));
		}
		return told(known.decided(Decisions.of(this.decisions.stream().map(DataFile::read).toList())), err);
	}

	private static KnowledgeBase told(KnowledgeBase.WithUsers loaded, PrintWriter err) {
		loaded.problems().forEach((problem) -> err.println("talkgraph: " + problem + "; the line is left out"));
		return loaded.knowledge();
	}

	Hearing hearing(PrintWriter err) {
		return hearing(knowledge(err));
	}

	Hearing hearing(KnowledgeBase known) {
		return new Hearing(known,
				new LearntWeights((this.weights != null) ? Weights.read(this.weights) : Weights.shipped(),
						(this.turnWeights != null) ? TurnWeights.read(this.turnWeights) : TurnWeights.shipped(),
						(this.claimWeights != null) ? ClaimWeights.read(this.claimWeights) : ClaimWeights.shipped()));
	}

}
