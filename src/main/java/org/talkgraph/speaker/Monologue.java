package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.linking.Link;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Talk;

/**
 * A talk of one: what a host says before it is the host's, and of what is asked and
 * answered after it the floor is decided as in a panel.
 */
final class Monologue {

	private static final DataFile FILE = DataFile.beside(Monologue.class, "handovers.txt");

	/** One participant in the heading says much, but hosts and clips are heard too. */
	private static final double ONLY_SPEAKER = FILE.number("sure of the only speaker");

	private static final double OPENING = FILE.number("sure of the opening");

	/** Among questions a host says no more at a time. */
	private static final int LONGEST = FILE.count("longest between questions");

	private static final String UNKNOWN_MODERATOR = "unknown moderator";

	private final Talk talk;

	private final Participant speaker;

	/** Null where nobody is known to lead. */
	private final @Nullable Participant host;

	private final List<Link> links;

	private final TurnWeights weights;

	private final List<Turn> turns = new ArrayList<>();

	Monologue(Talk talk, Participant speaker, @Nullable Participant host, List<Link> links, TurnWeights weights) {
		this.talk = talk;
		this.speaker = speaker;
		this.host = host;
		this.links = links;
		this.weights = weights;
	}

	/** The turns of a stretch, in order. */
	List<Turn> turns(Span span) {
		int scale = this.talk.language().scale();
		String text = this.talk.reading().text();
		List<Span> named = named();
		int start = Opening.end(text, span, this.talk.sentences(), scale, named);
		if (start > span.start()) {
			Evidence cue = new Evidence("gives the floor to the speaker", 1);
			Participant leading = (this.host != null) ? this.host
					: new Participant(null, UNKNOWN_MODERATOR, Role.MODERATOR, null, List.of(cue));
			add(new Span(span.start(), start), leading.label(), leading, OPENING, cue);
		}
		int end = Closing.start(text, new Span(start, span.end()), Opening.LONGEST * scale, this.talk.sentences(),
				named);
		add(new Span(start, end), null, this.speaker, ONLY_SPEAKER, new Evidence("only participant", 1));
		if (end < span.end()) {
			addQuestions(new Span(end, span.end()));
		}
		return List.copyOf(this.turns);
	}

	/** Where others name the speaker. */
	private List<Span> named() {
		return Calls.of(this.talk, List.of(this.speaker), this.links)
			.stream()
			.filter((call) -> call.kind() != Call.Kind.SELF)
			.map(Call::span)
			.toList();
	}

	private void add(Span span, @Nullable String label, Participant person, double confidence, Evidence cue) {
		this.turns.add(new Turn(this.turns.size(), span, null, label, person, confidence, List.of(cue), List.of()));
	}

	private void addQuestions(Span span) {
		Panel panel = Panel.ofQuestions(this.talk, this.speaker, this.links, span);
		if (!panel.isSilent()) {
			PanelFloor floor = new PanelFloor(panel, this.talk.language(),
					QuestionWeights.of(this.weights, this.talk.language()),
					this.weights.temperature(this.talk.language()));
			floor.turns().stream().map(this::ofHost).forEach(this.turns::add);
		}
	}

	/**
	 * What a host says among questions is his who leads, where it is short: else a change
	 * was missed.
	 */
	private Turn ofHost(Turn turn) {
		boolean isShort = turn.span().length() <= LONGEST * this.talk.language().scale();
		return (this.host != null && UNKNOWN_MODERATOR.equals(turn.label()) && isShort) ? new Turn(turn.index(),
				turn.span(), null, this.host.label(), this.host, OPENING, turn.cues(), List.of()) : turn;
	}

}
