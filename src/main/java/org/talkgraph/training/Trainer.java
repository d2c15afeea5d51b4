package org.talkgraph.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.hearing.LearntWeights;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.linking.Weights;
import org.talkgraph.source.DataFile;
import org.talkgraph.speaker.TurnWeights;

/**
 * Learns weights and confidences from annotated talks. Each talk is heard without what it
 * alone shows, so that a recorded form counts as much as it helps with talks that nobody
 * has seen.
 */
public final class Trainer {

	/** Where learning begins: what a person would guess. */
	private static final String START = "start.txt";

	/** How likely a claim has to be to be written. */
	private static final double LEAST_WORTH = ClaimLearner.SETTINGS.number("least");

	/** What claims are learnt from at first. */
	static final ClaimWeights NO_CLAIMS = new ClaimWeights(LEAST_WORTH, Map.of());

	private final Gold gold;

	private final Weights start;

	private final Occurrences occurrences;

	private final TurnTrainer turns;

	private final ClaimWeights marked;

	private final Map<GoldTalk, List<Example>> examples = new LinkedHashMap<>();

	private final Map<GoldTalk, List<ClaimExample>> claims = new LinkedHashMap<>();

	private final Map<GoldTalk, KnowledgeBase> knowledge = new HashMap<>();

	/**
	 * @param knowledge all that is known
	 */
	public Trainer(Gold gold, KnowledgeBase knowledge) {
		this(gold, knowledge, Taught.shipped());
	}

	/**
	 * @param knowledge all that is known
	 * @param taught where learning begins
	 */
	public Trainer(Gold gold, KnowledgeBase knowledge, Taught taught) {
		this.gold = gold;
		this.start = Weights.parse(start());
		this.marked = taught.claimWeights();
		this.occurrences = new Occurrences(knowledge, gold.talks());
		for (GoldTalk talk : gold.talks()) {
			this.knowledge.put(talk, this.occurrences.withoutWhatOnlyShows(talk));
		}
		HeardGolds heard = HeardGolds.hear(gold.talks(), this::first);
		for (GoldTalk talk : gold.talks()) {
			this.examples.put(talk, Example.of(heard.of(talk)));
			this.claims.put(talk, ClaimExample.of(heard.of(talk)));
		}
		this.turns = new TurnTrainer(gold.talks(), heard, this::first, taught.turns());
	}

	/** What a person would guess of names. */
	static DataFile start() {
		return DataFile.beside(Trainer.class, START);
	}

	/** What a talk is heard with before anything is learnt of names and claims. */
	private Hearing first(GoldTalk talk) {
		return new Hearing(knowledge(talk), new LearntWeights(this.start, TurnWeights.shipped(), NO_CLAIMS));
	}

	/** Weights and confidences by all talks. */
	public Weights train() {
		return train(this.gold.talks());
	}

	/** {@link #train()} as the text of a file, and what was learnt from how much. */
	public Learnt learn() {
		Weights weights = train();
		List<Example> all = this.examples.values().stream().flatMap(List::stream).toList();
		return new Learnt(WeightsText.of(startText(), weights), this.turns.train(null).text(),
				ClaimWeightsText.of(learnClaims(this.gold.talks())), LearningReport.of(this.start, weights, all));
	}

	/**
	 * What was learnt.
	 *
	 * @param weights in the form of {@code weights.txt}
	 * @param turnWeights in the form of {@code turn-weights.txt}
	 * @param claimWeights in the form of the claims' {@code weights.txt}
	 * @param report for people: each feature, before and after
	 */
	public record Learnt(String weights, String turnWeights, String claimWeights, String report) {
	}

	/**
	 * What a talk is heard with that nobody has seen: weights and knowledge of the
	 * others.
	 */
	Hearing unseen(GoldTalk talk) {
		List<GoldTalk> others = others(this.gold.talks(), talk);
		return new Hearing(knowledge(talk),
				new LearntWeights(train(others), this.turns.train(talk), learnClaims(others)));
	}

	Occurrences occurrences() {
		return this.occurrences;
	}

	private KnowledgeBase knowledge(GoldTalk talk) {
		return Objects.requireNonNull(this.knowledge.get(talk), () -> talk.name() + " is not of this gold");
	}

	private Weights train(List<GoldTalk> talks) {
		Map<String, Double> weights = learn(talks);
		List<Calibration.Sum> sums = new ArrayList<>();
		for (GoldTalk talk : talks) {
			Map<String, Double> ofOthers = (talks.size() > 1) ? learn(others(talks, talk)) : weights;
			this.examples.getOrDefault(talk, List.of())
				.stream()
				.filter((example) -> example.sum(ofOthers) >= this.start.threshold())
				.forEach((example) -> sums.add(new Calibration.Sum(example.sureness(ofOthers), example.right())));
		}
		return new Weights(this.start.threshold(), weights, new Calibration(this.start.threshold()).learn(sums));
	}

	private Map<String, Double> learn(List<GoldTalk> talks) {
		return new Learner(this.start)
			.learn(talks.stream().flatMap((talk) -> this.examples.getOrDefault(talk, List.of()).stream()).toList());
	}

	private ClaimWeights learnClaims(List<GoldTalk> talks) {
		return ClaimLearner.learn(
				talks.stream().flatMap((talk) -> this.claims.getOrDefault(talk, List.of()).stream()).toList(),
				this.marked, ClaimLearner.Firmness.OF_MARKED);
	}

	private static List<GoldTalk> others(List<GoldTalk> talks, GoldTalk talk) {
		return talks.stream().filter((other) -> !other.sharesLines(talk)).toList();
	}

	private static String startText() {
		try (InputStream in = Trainer.class.getResourceAsStream(START)) {
			return new String(Objects.requireNonNull(in, "no data file " + START).readAllBytes(),
					StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + START, ex);
		}
	}

}
