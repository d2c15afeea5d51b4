package org.talkgraph.training;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.source.DataFile;
import org.talkgraph.speaker.TurnExample;
import org.talkgraph.speaker.TurnWeights;
import org.talkgraph.transcript.Language;

/**
 * Learns who holds the floor from annotated talks of several: those without labels as
 * they are, those with labels as if they had none.
 */
final class TurnTrainer {

	/** Where learning begins: what a person would guess. */
	private static final String START = "turn-start.txt";

	/** What labelled talks have taught, if no others are given. */
	private static final String LABELLED = "turn-labelled.txt";

	/** What is set, not learnt. */
	static final DataFile SETTINGS = DataFile.beside(TurnTrainer.class, "turns.txt");

	/** What many labelled talks have taught outweighs a few of the gold. */
	private static final double FIRMNESS = SETTINGS.number("firmness of what labels have taught");

	/** Which languages labelled talks have taught, and what. */
	private final Set<String> taught;

	private final TurnWeights labelled;

	private final Map<GoldTalk, TurnLesson> lessons = new LinkedHashMap<>();

	/** By the talk they are learnt without, if any. */
	private final Map<Optional<GoldTalk>, TurnWeights> learnt = new HashMap<>();

	/**
	 * @param heard what was heard of the talks of the gold
	 * @param hearing what a talk is heard with once its labels are gone
	 * @param labelled what labelled talks have taught
	 */
	TurnTrainer(List<GoldTalk> gold, HeardGolds heard, Function<GoldTalk, Hearing> hearing, DataFile labelled) {
		this.taught = labelled.sections().keySet();
		this.labelled = TurnWeights.parse(labelled);
		for (GoldTalk talk : gold) {
			HeardTalk main = heard.of(talk).main();
			if (main != null && talk.hasSeveralSpeakers()) {
				TurnLesson.of(talk, main, () -> hearing.apply(talk))
					.ifPresent((lesson) -> this.lessons.put(talk, lesson));
			}
		}
	}

	/**
	 * Weights by all talks but one: first by those of all languages together, then by
	 * those of each; a language that labelled talks have taught begins there, and is
	 * trusted as far as they say. A few talks of a gold cannot tell how far: there
	 * weights are taken at their word.
	 * @param but null for by all talks
	 */
	TurnWeights train(@Nullable GoldTalk but) {
		GoldTalk without = (but != null && this.lessons.containsKey(but)) ? but : null;
		return this.learnt.computeIfAbsent(Optional.ofNullable(without), (one) -> learn(without));
	}

	private TurnWeights learn(@Nullable GoldTalk without) {
		TurnWeights learnt = guess();
		double[] shared = new TurnLearner(examples(without, null), learnt.of(Language.CHINESE)).learn();
		for (Language language : Language.values()) {
			List<TurnExample> here = examples(without, language);
			if (isTaught(language)) {
				learnt = learnt.with(language, new TurnLearner(here, this.labelled.of(language), FIRMNESS).learn())
					.withTemperature(language, this.labelled.temperature(language));
			}
			else {
				learnt = learnt.with(language, new TurnLearner(here, shared).learn());
			}
		}
		return learnt;
	}

	/** What the labelled talks have taught that are known to talkgraph. */
	static DataFile labelled() {
		return DataFile.beside(TurnTrainer.class, LABELLED);
	}

	/** What a person would guess, for all languages alike. */
	static TurnWeights guess() {
		return TurnWeights.parse(DataFile.beside(TurnTrainer.class, START));
	}

	/** Whether labelled talks have taught a language. */
	private boolean isTaught(Language language) {
		return this.taught.contains(language.tag());
	}

	private List<TurnExample> examples(@Nullable GoldTalk but, @Nullable Language language) {
		return this.lessons.entrySet()
			.stream()
			.filter((entry) -> but == null || !entry.getKey().sharesLines(but))
			.filter((entry) -> language == null || entry.getValue().language() == language)
			.flatMap((entry) -> entry.getValue().examples())
			.toList();
	}

}
