package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.TurnExample;
import org.talkgraph.speaker.TurnWeights;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Stretch;
import org.talkgraph.transcript.Talk;

/**
 * Learns who holds the floor from annotated talks of several: those without labels as
 * they are, those with labels as if they had none.
 */
final class TurnTrainer {

	/** Where learning begins: what a person would guess. */
	private static final String START = "turn-start.txt";

	/**
	 * A talk of whose words more than this part is said by people whom its roster does
	 * not know shows what its roster lacks, not who speaks.
	 */
	private static final int MOST_UNKNOWN = 20;

	/** From 1 to 8. */
	private static final double[] TEMPERATURES = IntStream.rangeClosed(2, 16)
		.mapToDouble((half) -> half / 2.0)
		.toArray();

	/** Weights by all talks but one, by that one. */
	private final Map<GoldTalk, TurnWeights> unseen = new HashMap<>();

	/** How far each talk surprises who has not seen it, by temperature. */
	private final Map<GoldTalk, double[]> surprises = new HashMap<>();

	private final Map<GoldTalk, TurnExample> examples = new LinkedHashMap<>();

	private final Map<GoldTalk, Language> languages = new LinkedHashMap<>();

	/**
	 * @param heard what was heard of the talks of the gold
	 * @param hearing what a talk is heard with once its labels are gone
	 */
	TurnTrainer(List<GoldTalk> gold, HeardGolds heard, Function<GoldTalk, Hearing> hearing) {
		for (GoldTalk talk : gold) {
			HeardTalk main = heard.of(talk).main();
			if (main != null && talk.hasSeveralSpeakers()) {
				HeardTalk bare = isLabelled(main.talk()) ? hearing.apply(talk).hear(bare(main.talk())) : main;
				example(talk, bare).ifPresent((example) -> {
					this.examples.put(talk, example);
					this.languages.put(talk, bare.talk().language());
				});
			}
		}
	}

	private static boolean isLabelled(Talk talk) {
		return talk.stretches().stream().anyMatch((stretch) -> stretch.label() != null);
	}

	private static Talk bare(Talk talk) {
		return new Talk(talk.key(), talk.ordinal(), talk.span(), talk.details(), talk.language(), talk.reading(),
				List.of(new Stretch(new Span(0, talk.reading().length()), null, null)), talk.sentences(), talk.times(),
				talk.event());
	}

	private static Optional<TurnExample> example(GoldTalk gold, HeardTalk heard) {
		List<TurnExample.Held> held = new ArrayList<>();
		for (GoldTurn turn : gold.turns()) {
			Span said = heard.talk().reading().toReading(turn.span());
			if (!said.isEmpty() && !turn.speaker().equals(GoldPeople.CLIP)) {
				held.add(new TurnExample.Held(said, participant(gold, turn.speaker(), heard), role(gold, turn)));
			}
		}
		if (held.isEmpty() || heard.roster().participants().size() < 2 || MOST_UNKNOWN * unknown(held) > length(held)) {
			return Optional.empty();
		}
		return Optional.of(TurnExample.of(heard.talk(), heard.roster(), heard.links(), held));
	}

	/** Characters of whom the roster does not know though the talk may name them. */
	private static int unknown(List<TurnExample.Held> held) {
		return length(held.stream().filter((one) -> one.speaker() == null && one.role() == Role.PANELIST).toList());
	}

	private static int length(List<TurnExample.Held> held) {
		return held.stream().mapToInt((one) -> one.span().length()).sum();
	}

	private static @Nullable Participant participant(GoldTalk gold, String speaker, HeardTalk heard) {
		return heard.roster()
			.participants()
			.stream()
			.filter((participant) -> participant.name() != null && gold.people().isPerson(participant.shown(), speaker))
			.findFirst()
			.orElse(null);
	}

	private static Role role(GoldTalk gold, GoldTurn turn) {
		return Role.of(gold.roles().get(turn.speaker())).orElse(Role.PANELIST);
	}

	/**
	 * Weights by all talks but one: first by those of all languages together, then by
	 * those of each. How far they can be trusted is told by the talks that each is not
	 * learnt from.
	 * @param but null for by all talks
	 */
	TurnWeights train(@Nullable GoldTalk but) {
		TurnWeights learnt = (but != null && this.examples.containsKey(but)) ? unseen(but) : learn(null);
		for (Language language : Language.values()) {
			learnt = learnt.withTemperature(language, temperature(but, language));
		}
		return learnt;
	}

	private TurnWeights unseen(GoldTalk talk) {
		return this.unseen.computeIfAbsent(talk, this::learn);
	}

	private TurnWeights learn(@Nullable GoldTalk but) {
		TurnWeights start = TurnWeights.parse(DataFile.beside(TurnTrainer.class, START));
		double[] shared = new TurnLearner(examples(but, null), start.of(Language.CHINESE)).learn();
		TurnWeights learnt = start;
		for (Language language : Language.values()) {
			learnt = learnt.with(language, new TurnLearner(examples(but, language), shared).learn());
		}
		return learnt;
	}

	/** By what weights have to be divided so that unseen talks surprise least. */
	private double temperature(@Nullable GoldTalk but, Language language) {
		double[] sums = new double[TEMPERATURES.length];
		for (GoldTalk talk : this.examples.keySet()) {
			if (talk != but && this.languages.get(talk) == language) {
				double[] here = surprises(talk, language);
				Arrays.setAll(sums, (i) -> sums[i] + here[i]);
			}
		}
		int least = 0;
		for (int i = 1; i < sums.length; i++) {
			least = (sums[i] < sums[least]) ? i : least;
		}
		return TEMPERATURES[least];
	}

	private double[] surprises(GoldTalk talk, Language language) {
		double[] known = this.surprises.get(talk);
		if (known == null) {
			known = Objects.requireNonNull(this.examples.get(talk)).surprises(unseen(talk).of(language), TEMPERATURES);
			this.surprises.put(talk, known);
		}
		return known;
	}

	private List<TurnExample> examples(@Nullable GoldTalk but, @Nullable Language language) {
		return this.examples.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() != but
					&& (language == null || this.languages.get(entry.getKey()) == language))
			.map(Map.Entry::getValue)
			.flatMap((example) -> Stream.of(example, example.withoutNames()))
			.toList();
	}

}
