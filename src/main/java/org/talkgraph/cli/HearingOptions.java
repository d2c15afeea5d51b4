package org.talkgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.hearing.LearntWeights;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.linking.Weights;
import org.talkgraph.speaker.TurnWeights;

/** What talks are heard with. */
final class HearingOptions {

	@Mixin
	private KnowledgeOptions knowledge = new KnowledgeOptions();

	@Option(names = "--weights", paramLabel = "FILE",
			description = "weights of your own, as train writes them (default: the shipped ones)")
	private @Nullable Path weights;

	@Option(names = "--turn-weights", paramLabel = "FILE",
			description = "weights of who speaks of your own, as train writes them (default: the shipped ones)")
	private @Nullable Path turnWeights;

	@Option(names = "--claim-weights", paramLabel = "FILE",
			description = "weights of claims of your own, as train writes them (default: the shipped ones)")
	private @Nullable Path claimWeights;

	KnowledgeBase knowledge(PrintWriter err) {
		return this.knowledge.knowledge(err);
	}

	/** The files of weights that the user has named. */
	List<Path> weights() {
		return Stream.of(this.weights, this.turnWeights, this.claimWeights).filter(Objects::nonNull).toList();
	}

	/** All files that the user has named. */
	List<Path> files() {
		return Stream.concat(this.knowledge.files().stream(), weights().stream()).toList();
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
