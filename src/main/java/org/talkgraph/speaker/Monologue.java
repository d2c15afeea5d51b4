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
import org.talkgraph.transcript.Stretch;
import org.talkgraph.transcript.Talk;

/**
 * A talk of one: what a host says before it is the host's, what is played in it nobody's,
 * and of what is asked and answered after it the floor is decided as in a panel.
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

	private final List<Span> clips;

	private final List<Turn> turns = new ArrayList<>();

	Monologue(Talk talk, Participant speaker, @Nullable Participant host, List<Link> links, TurnWeights weights) {
		this.talk = talk;
		this.speaker = speaker;
		this.host = host;
		this.links = links;
		this.weights = weights;
		this.clips = Clips.in(talk.reading().text(),
				talk.sentences().stream().flatMap((sentence) -> sentence.clauses().stream()).toList(),
				talk.language().scale());
	}

	/** The turns of the talk, in order; its own parts each within one stretch. */
	List<Turn> turns() {
		List<Stretch> stretches = this.talk.stretches();
		Span whole = new Span(stretches.getFirst().span().start(), stretches.getLast().span().end());
		int scale = this.talk.language().scale();
		String text = this.talk.reading().text();
		List<Call> calls = Calls.of(this.talk, List.of(this.speaker), this.links);
		int start = Opening.end(text, whole, this.talk.sentences(), scale, calls);
		int close = Closing.start(text, new Span(start, whole.end()), Opening.LONGEST * scale, this.talk.sentences(),
				Opening.named(calls));
		List<Turn> questions = (close < whole.end()) ? questions(new Span(close, whole.end()), calls) : List.of();
		int end = isOnesOwn(questions) && Closing.isDoubtful(text, close) ? whole.end() : close;
		for (Stretch stretch : stretches) {
			addOpening(within(stretch.span(), whole.start(), start));
			addTalk(within(stretch.span(), start, end));
		}
		if (end < whole.end()) {
			questions.forEach((turn) -> this.turns.add(ofHost(turn).at(this.turns.size())));
		}
		return List.copyOf(this.turns);
	}

	/** The part of a stretch between two places; empty where there is none. */
	private static Span within(Span stretch, int from, int to) {
		int start = Math.max(stretch.start(), from);
		return new Span(start, Math.max(start, Math.min(stretch.end(), to)));
	}

	private void addOpening(Span span) {
		Evidence cue = new Evidence("gives the floor to the speaker", 1);
		Participant leading = (this.host != null) ? this.host
				: new Participant(null, UNKNOWN_MODERATOR, Role.MODERATOR, null, List.of(cue));
		add(span, leading.label(), leading, OPENING, cue);
	}

	private void addTalk(Span span) {
		int from = span.start();
		for (Span clip : this.clips) {
			Span played = within(span, clip.start(), clip.end());
			if (!played.isEmpty()) {
				addSpeaker(new Span(from, played.start()));
				add(played, null, null, 0, new Evidence("a clip is played", 1));
				from = played.end();
			}
		}
		addSpeaker(new Span(from, Math.max(from, span.end())));
	}

	private void addSpeaker(Span span) {
		add(span, null, this.speaker, ONLY_SPEAKER, new Evidence("only participant", 1));
	}

	private void add(Span span, @Nullable String label, @Nullable Participant person, double confidence, Evidence cue) {
		if (!span.isEmpty()) {
			this.turns.add(new Turn(this.turns.size(), span, null, label, person, confidence, List.of(cue), List.of()));
		}
	}

	private List<Turn> questions(Span span, List<Call> named) {
		Panel panel = Panel.ofQuestions(this.talk, this.speaker, named, span);
		return panel.isSilent() ? List.of()
				: new PanelFloor(panel, this.talk.language(), QuestionWeights.of(this.weights, this.talk.language()),
						this.weights.temperature(this.talk.language()))
					.turns();
	}

	/** Whether one alone speaks, and longer than a host does among questions. */
	private boolean isOnesOwn(List<Turn> turns) {
		return turns.size() == 1 && turns.getFirst().span().length() > LONGEST * this.talk.language().scale();
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
