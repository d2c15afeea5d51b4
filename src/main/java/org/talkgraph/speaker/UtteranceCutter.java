package org.talkgraph.speaker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Loops;
import org.talkgraph.transcript.Sentence;
import org.talkgraph.transcript.Timeline;

/**
 * Cuts turns into utterances of 200 to 500 characters. Where to cut is decided locally:
 * at each sentence end that outweighs all others within 200 characters, so that an edit
 * re-cuts its surroundings only (content-defined chunking by local maxima, after Bjørner,
 * Blass and Gurevich, 2010). What stays longer than 500 is cut again inside. In a text
 * that repeats itself every place is like another: there, an edit re-cuts the repetition.
 */
public final class UtteranceCutter {

	static final int SHORTEST = 200;

	static final int LONGEST = 500;

	private final String text;

	private final Timeline times;

	private final Loops loops;

	private final Boundaries boundaries;

	/** Cuts text without times. */
	public UtteranceCutter(String text, List<Sentence> sentences) {
		this(text, sentences, Timeline.NONE, new Loops(List.of()));
	}

	/** Cuts text with times, and where its recogniser's loops begin and end. */
	public UtteranceCutter(String text, List<Sentence> sentences, Timeline times, Loops loops) {
		this.text = text;
		this.times = times;
		this.loops = loops;
		this.boundaries = new Boundaries(text, sentences);
	}

	/** The utterances of all turns, in order. */
	public List<Utterance> cut(List<Turn> turns) {
		List<Utterance> utterances = new ArrayList<>();
		for (Turn turn : turns) {
			for (Span part : this.loops.cut(turn.span())) {
				for (Span piece : pieces(stripped(part.start(), part.end()))) {
					utterances.add(new Utterance(utterances.size(), turn.index(), piece,
							Language.of(piece.of(this.text)), this.times.start(piece), this.times.end(piece)));
				}
			}
		}
		return List.copyOf(utterances);
	}

	private List<Span> pieces(Span turn) {
		List<Span> pieces = new ArrayList<>();
		int low = this.boundaries.endingFrom(turn.start() + SHORTEST);
		int high = this.boundaries.goingOnFrom(turn.end() - SHORTEST + 1);
		int from = turn.start();
		for (int i = low; i < high; i++) {
			if (isLocalMaximum(i, low, high)) {
				addPieces(pieces, new Span(from, this.boundaries.end(i)));
				from = this.boundaries.next(i);
			}
		}
		addPieces(pieces, new Span(from, turn.end()));
		return pieces;
	}

	private boolean isLocalMaximum(int here, int low, int high) {
		for (int i = here - 1; i >= low && this.boundaries.end(here) - this.boundaries.next(i) < SHORTEST; i--) {
			if (!this.boundaries.outweighs(here, i)) {
				return false;
			}
		}
		for (int i = here + 1; i < high && this.boundaries.end(i) - this.boundaries.next(here) < SHORTEST; i++) {
			if (!this.boundaries.outweighs(here, i)) {
				return false;
			}
		}
		return true;
	}

	/** Adds a piece, cut at its strongest place again and again until all are short. */
	private void addPieces(List<Span> pieces, Span piece) {
		Deque<Span> rest = new ArrayDeque<>(List.of(piece));
		while (!rest.isEmpty()) {
			Span next = rest.pop();
			if (next.length() > LONGEST) {
				int cut = this.boundaries.strongest(this.boundaries.endingFrom(next.start() + SHORTEST),
						this.boundaries.goingOnFrom(next.end() - SHORTEST + 1));
				int end = (cut >= 0) ? this.boundaries.end(cut) : whereNothingEnds(next);
				rest.push(stripped((cut >= 0) ? this.boundaries.next(cut) : end, next.end()));
				rest.push(stripped(next.start(), end));
			}
			else if (!next.isEmpty()) {
				pieces.add(next);
			}
		}
	}

	/** Half-way through white space: never inside a surrogate pair. */
	private int whereNothingEnds(Span piece) {
		int middle = (piece.start() + piece.end()) / 2;
		return Character.isLowSurrogate(this.text.charAt(middle)) ? middle + 1 : middle;
	}

	private Span stripped(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Character.isWhitespace(this.text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(this.text.charAt(end - 1))) {
			end--;
		}
		return new Span(start, end);
	}

}
