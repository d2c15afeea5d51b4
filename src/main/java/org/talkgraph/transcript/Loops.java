package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.source.Span;

/**
 * Where a talk's recogniser went round in circles. Nobody said these words: they are kept
 * as text, and nothing is heard in them.
 *
 * @param spans in the reading, in order, apart from each other
 */
public record Loops(List<Span> spans) {

	/** No word, no space and no mark: nothing is found in it, or across it. */
	private static final char NOTHING = '\uFFFC';

	public Loops(List<Span> spans) {
		this.spans = List.copyOf(spans);
	}

	/** The loops of a talk. */
	public static Loops of(Talk talk) {
		return new Loops(LoopFinder.find(talk.reading().text()));
	}

	/**
	 * The talk with everything that was not said left blank, its places unchanged, and
	 * without the clauses that run into a loop.
	 */
	public Talk clear(Talk talk) {
		if (this.spans.isEmpty()) {
			return talk;
		}
		StringBuilder text = new StringBuilder(talk.reading().text());
		for (Span loop : this.spans) {
			text.replace(loop.start(), loop.end(), String.valueOf(NOTHING).repeat(loop.length()));
		}
		List<Sentence> sentences = talk.sentences().stream().flatMap((sentence) -> said(sentence).stream()).toList();
		return talk.as(talk.reading().as(text.toString()), sentences);
	}

	/** A sentence without the clauses that run into a loop: what is left on each side. */
	private List<Sentence> said(Sentence sentence) {
		if (lost(sentence.span()) == 0) {
			return List.of(sentence);
		}
		List<Sentence> said = new ArrayList<>();
		List<Span> clauses = new ArrayList<>();
		for (Span clause : sentence.clauses()) {
			if (lost(clause) == 0) {
				clauses.add(clause);
			}
			else {
				addTo(said, sentence, clauses);
				clauses.clear();
			}
		}
		addTo(said, sentence, clauses);
		return said;
	}

	private static void addTo(List<Sentence> said, Sentence whole, List<Span> clauses) {
		if (!clauses.isEmpty()) {
			Span span = clauses.getFirst().to(clauses.getLast());
			said.add(new Sentence(span, whole.language(), List.copyOf(clauses), whole.firm()));
		}
	}

	/** How many characters of a span of the reading are inside loops. */
	public int lost(Span span) {
		int lost = 0;
		for (int i = firstEndingAfter(span.start()); i < this.spans.size(); i++) {
			Span loop = this.spans.get(i);
			if (loop.start() >= span.end()) {
				break;
			}
			lost += Math.min(loop.end(), span.end()) - Math.max(loop.start(), span.start());
		}
		return lost;
	}

	/** Whether a span of the reading is a loop or part of one. */
	public boolean hold(Span span) {
		return !span.isEmpty() && lost(span) == span.length();
	}

	/** A span of the reading cut where loops begin and end, in order. */
	public List<Span> cut(Span span) {
		List<Span> parts = new ArrayList<>();
		int from = span.start();
		for (int i = firstEndingAfter(span.start()); i < this.spans.size(); i++) {
			Span loop = this.spans.get(i);
			if (loop.start() >= span.end()) {
				break;
			}
			from = addUpTo(parts, from, loop.start());
			from = addUpTo(parts, from, Math.min(loop.end(), span.end()));
		}
		addUpTo(parts, from, span.end());
		return parts;
	}

	private static int addUpTo(List<Span> parts, int from, int to) {
		if (from < to) {
			parts.add(new Span(from, to));
		}
		return Math.max(from, to);
	}

	private int firstEndingAfter(int index) {
		int low = 0;
		int high = this.spans.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.spans.get(middle).end() <= index) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
