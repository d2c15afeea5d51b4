package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Sentence;
import org.talkgraph.transcript.Timeline;

/**
 * Cuts turns into utterances of 200 to 500 characters. Where to cut is decided locally:
 * at each sentence end that outweighs all others within 200 characters, so that an edit
 * re-cuts its surroundings only (content-defined chunking by local maxima, after Bjørner,
 * Blass and Gurevich, 2010). What stays longer than 500 is cut again inside.
 */
public final class UtteranceCutter {

	static final int SHORTEST = 200;

	static final int LONGEST = 500;

	private static final int FIRM = 2;

	private static final int WEAK = 1;

	private final String text;

	private final Timeline times;

	private final List<Boundary> boundaries = new ArrayList<>();

	/**
	 * A place where a cut is possible.
	 *
	 * @param at after the last character before it
	 * @param strength a firm sentence end, or a weak one or clause end
	 * @param tie decides between equals by the text before it alone
	 */
	private record Boundary(int at, int strength, int tie) {

		boolean outweighs(Boundary other) {
			return (this.strength != other.strength) ? this.strength > other.strength
					: (this.tie != other.tie) ? this.tie > other.tie : this.at < other.at;
		}

	}

	/** Cuts text without times. */
	public UtteranceCutter(String text, List<Sentence> sentences) {
		this(text, sentences, Timeline.NONE);
	}

	public UtteranceCutter(String text, List<Sentence> sentences, Timeline times) {
		this.text = text;
		this.times = times;
		for (Sentence sentence : sentences) {
			for (Span clause : sentence.clauses()) {
				boolean firm = sentence.firm() && clause.end() == sentence.span().end();
				this.boundaries.add(new Boundary(clause.end(), firm ? FIRM : WEAK, tie(clause.end())));
			}
		}
	}

	/** The utterances of all turns, in order. */
	public List<Utterance> cut(List<Turn> turns) {
		List<Utterance> utterances = new ArrayList<>();
		for (Turn turn : turns) {
			for (Span piece : pieces(turn.span())) {
				utterances.add(new Utterance(utterances.size(), turn.index(), piece, Language.of(piece.of(this.text)),
						this.times.start(piece), this.times.end(piece)));
			}
		}
		return List.copyOf(utterances);
	}

	private List<Span> pieces(Span turn) {
		TreeSet<Integer> cuts = new TreeSet<>();
		List<Boundary> inside = inside(turn.start() + SHORTEST, turn.end() - SHORTEST);
		for (int i = 0; i < inside.size(); i++) {
			if (isLocalMaximum(inside, i)) {
				cuts.add(inside.get(i).at());
			}
		}
		List<Span> pieces = new ArrayList<>();
		int from = turn.start();
		cuts.add(turn.end());
		for (int cut : cuts) {
			addPieces(pieces, from, cut);
			from = cut;
		}
		return pieces;
	}

	private static boolean isLocalMaximum(List<Boundary> boundaries, int index) {
		Boundary here = boundaries.get(index);
		for (int i = index - 1; i >= 0 && here.at() - boundaries.get(i).at() < SHORTEST; i--) {
			if (!here.outweighs(boundaries.get(i))) {
				return false;
			}
		}
		for (int i = index + 1; i < boundaries.size() && boundaries.get(i).at() - here.at() < SHORTEST; i++) {
			if (!here.outweighs(boundaries.get(i))) {
				return false;
			}
		}
		return true;
	}

	private void addPieces(List<Span> pieces, int from, int to) {
		if (to - from <= LONGEST) {
			Span piece = stripped(from, to);
			if (!piece.isEmpty()) {
				pieces.add(piece);
			}
			return;
		}
		int cut = inside(from + SHORTEST, to - SHORTEST).stream()
			.reduce((a, b) -> a.outweighs(b) ? a : b)
			.map(Boundary::at)
			.orElseGet(() -> whereNothingEnds((from + to) / 2));
		addPieces(pieces, from, cut);
		addPieces(pieces, cut, to);
	}

	/** A place in text without marks: never inside a surrogate pair. */
	private int whereNothingEnds(int middle) {
		return Character.isLowSurrogate(this.text.charAt(middle)) ? middle + 1 : middle;
	}

	private List<Boundary> inside(int from, int to) {
		int low = firstAtOrAfter(from);
		int high = firstAtOrAfter(Math.max(from, to + 1));
		return this.boundaries.subList(low, high);
	}

	private int firstAtOrAfter(int at) {
		int low = 0;
		int high = this.boundaries.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.boundaries.get(middle).at() < at) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private int tie(int end) {
		int hash = 17;
		for (int i = Math.max(0, end - 16); i < end; i++) {
			hash = 31 * hash + this.text.charAt(i);
		}
		return hash * 0x9E3779B9;
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
