package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.talkgraph.roster.Phrases;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Sentence;
import org.talkgraph.transcript.Talk;

/**
 * Cuts a talk wherever the floor may change: English at sentences, Chinese at clauses,
 * and also where a recogniser has run the words of two together: before what only opens
 * an answer, and after a name.
 */
final class Pieces {

	private static final Phrases OPENS = new Phrases(
			List.of(Pattern.compile(String.join("|", DataFile.beside(Pieces.class, "turns.txt").words("opens")))));

	private final String text;

	private final TreeSet<Integer> nameEnds = new TreeSet<>();

	private final List<Piece> pieces = new ArrayList<>();

	private Pieces(String text, List<Call> calls) {
		this.text = text;
		calls.forEach((call) -> this.nameEnds.add(call.span().end()));
	}

	/** The pieces of a talk, in order. */
	static List<Piece> of(Talk talk, List<Call> calls) {
		Pieces pieces = new Pieces(SimplifiedScript.of(talk.reading().text()), calls);
		for (Sentence sentence : talk.sentences()) {
			if (sentence.language() == Language.CHINESE) {
				sentence.clauses().forEach((clause) -> pieces.addClause(clause, sentence));
			}
			else {
				pieces.add(sentence.span(), pieces.joint(sentence.span().start(), sentence));
			}
		}
		return List.copyOf(pieces.pieces);
	}

	private void addClause(Span clause, Sentence sentence) {
		TreeSet<Integer> cuts = new TreeSet<>();
		this.nameEnds.subSet(clause.start() + 1, clause.end())
			.stream()
			.filter((end) -> Character.isLetterOrDigit(this.text.charAt(end)))
			.forEach(cuts::add);
		OPENS.find(clause.of(this.text), (number, start, opens) -> {
			if (start > 0) {
				cuts.add(clause.start() + start);
			}
			return true;
		});
		int from = clause.start();
		Piece.Joint joint = joint(from, sentence);
		for (int cut : cuts) {
			add(new Span(from, cut), joint);
			from = cut;
			joint = Piece.Joint.NOTHING;
		}
		add(new Span(from, clause.end()), joint);
	}

	private Piece.Joint joint(int start, Sentence sentence) {
		int before = start - 1;
		while (before >= 0 && Character.isWhitespace(this.text.charAt(before)) && this.text.charAt(before) != '\n') {
			before--;
		}
		if (before < 0 || this.text.charAt(before) == '\n') {
			return Piece.Joint.PARAGRAPH;
		}
		return (start == sentence.span().start()) ? Piece.Joint.SENTENCE : Piece.Joint.CLAUSE;
	}

	private void add(Span span, Piece.Joint joint) {
		if (!span.isEmpty()) {
			this.pieces.add(new Piece(span, joint));
		}
	}

}
