package org.talkgraph.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.Turn;
import org.talkgraph.speaker.TurnExample;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Stretch;
import org.talkgraph.transcript.Talk;

/**
 * A talk of several from which it is learnt who holds the floor, as if it had no labels.
 */
record TurnLesson(TurnExample example, Language language) {

	/**
	 * A talk of which more than this part is said by people whom its roster lacks shows
	 * what its roster lacks, not who speaks.
	 */
	private static final double MOST_UNKNOWN = TurnTrainer.SETTINGS.number("most that nobody known says");

	/** A label whose bearer is less sure says nothing. */
	private static final double LEAST_SURE = TurnTrainer.SETTINGS.number("least sure label");

	/**
	 * A talk whose gold says who speaks.
	 * @param heard what was heard of it
	 * @param hearing what it is heard with once its labels are gone
	 */
	static Optional<TurnLesson> of(GoldTalk gold, HeardTalk heard, Supplier<Hearing> hearing) {
		boolean labelled = heard.talk().stretches().stream().anyMatch((stretch) -> stretch.label() != null);
		HeardTalk bare = labelled ? hearing.get().hear(bare(heard.talk())) : heard;
		List<TurnExample.Held> held = new ArrayList<>();
		for (GoldTurn turn : gold.turns()) {
			Span said = bare.talk().reading().toReading(turn.span());
			if (!said.isEmpty() && !turn.speaker().equals(GoldPeople.CLIP)) {
				held.add(new TurnExample.Held(said, participant(gold, turn.speaker(), bare), role(gold, turn)));
			}
		}
		return of(bare, held);
	}

	/** A talk whose labels say who speaks. */
	static Optional<TurnLesson> ofLabels(Talk talk, Hearing hearing) {
		HeardTalk bare = hearing.hear(bare(talk));
		List<TurnExample.Held> held = new ArrayList<>();
		for (Turn turn : hearing.hear(talk).turns()) {
			Participant speaker = turn.speaker();
			String name = (speaker != null && turn.confidence() >= LEAST_SURE) ? speaker.name() : null;
			if (speaker != null && name != null) {
				held.add(new TurnExample.Held(turn.span(), bare.roster().called(name).orElse(null), speaker.role()));
			}
		}
		return of(bare, held);
	}

	private static Optional<TurnLesson> of(HeardTalk bare, List<TurnExample.Held> held) {
		if (held.isEmpty() || bare.roster().participants().size() < 2) {
			return Optional.empty();
		}
		TurnExample example = TurnExample.of(bare.talk(), bare.roster(), bare.links(), held);
		return (example.unknown() > MOST_UNKNOWN) ? Optional.empty()
				: Optional.of(new TurnLesson(example, bare.talk().language()));
	}

	private static Talk bare(Talk talk) {
		return new Talk(talk.key(), talk.ordinal(), talk.span(), talk.details(), talk.language(), talk.reading(),
				List.of(new Stretch(new Span(0, talk.reading().length()), null, null)), talk.sentences(), talk.times(),
				talk.event());
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

	/** The talk, and the talk as if nobody had named anybody. */
	Stream<TurnExample> examples() {
		return Stream.of(this.example, this.example.withoutNames());
	}

}
