package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.source.Span;
import org.talkgraph.speaker.Turn;
import org.talkgraph.transcript.Sentence;
import org.talkgraph.transcript.Talk;

/** Reads the clauses of a talk that lie inside one turn, in order. */
final class ClauseReader {

	/** So much white space stands in the place of something that is lost. */
	private static final int LOST = 8;

	private final Talk talk;

	private final List<Turn> turns;

	private final List<Clause> clauses = new ArrayList<>();

	private int turn;

	private ClauseReader(Talk talk, List<Turn> turns) {
		this.talk = talk;
		this.turns = turns;
	}

	static List<Clause> read(Talk talk, List<Turn> turns) {
		ClauseReader reader = new ClauseReader(talk, turns);
		for (Sentence sentence : talk.sentences()) {
			boolean first = true;
			for (Span clause : sentence.clauses()) {
				reader.read(clause, first);
				first = false;
			}
		}
		return List.copyOf(reader.clauses);
	}

	private void read(Span span, boolean opensSentence) {
		while (this.turn < this.turns.size() && this.turns.get(this.turn).span().end() <= span.start()) {
			this.turn++;
		}
		if (this.turn < this.turns.size() && this.turns.get(this.turn).span().contains(span)) {
			Clause before = this.clauses.isEmpty() ? null : this.clauses.getLast();
			String between = (before == null || before.turn() != this.turn) ? null
					: this.talk.reading().text(new Span(before.span().end(), span.start()));
			boolean goesOn = between != null && between.length() < LOST;
			this.clauses.add(new Clause(span, place(span), this.turn, goesOn, opensSentence,
					between == null || between.indexOf('\n') >= 0));
		}
	}

	private Span place(Span span) {
		return this.talk.times().isEmpty() ? this.talk.reading().toSource(span) : span;
	}

}
