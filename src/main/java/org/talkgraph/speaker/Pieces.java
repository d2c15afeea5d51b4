package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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

	private static final DataFile FILE = DataFile.beside(Pieces.class, "turns.txt");

	private static final Phrases OPENS = new Phrases(List.of(Pattern.compile(String.join("|", FILE.words("opens")))));

	/** Behind a name, who names somebody greets him. */
	private static final Pattern GREETS = FILE.either("greets behind a name");

	/** The same where a sentence begins with the name. */
	private static final Pattern BEGINS_GREETING = FILE.either("greets behind a name at the beginning");

	/** What a sentence goes on with in which somebody has just said who he is. */
	private static final Pattern TELLS_OF_SELF = FILE.either("tells of himself behind his name");

	/** All of a clause before one in which its speaker says who he is. */
	private static final Pattern GREETS_FIRST = FILE.either("greets before his name");

	private final String text;

	/** The end of each name, and where it starts. */
	private final TreeMap<Integer, Integer> names = new TreeMap<>();

	/** Where names end by which somebody says who he is. */
	private final TreeSet<Integer> introductions = new TreeSet<>();

	private final List<Piece> pieces = new ArrayList<>();

	private Pieces(String text, List<Call> calls) {
		this.text = text;
		for (Call call : calls) {
			this.names.put(call.span().end(), call.span().start());
			if (call.kind() == Call.Kind.SELF) {
				this.introductions.add(call.span().end());
			}
		}
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
		int from = clause.start();
		Piece.Joint joint = joint(from, sentence);
		boolean begins = joint != Piece.Joint.CLAUSE;
		this.names.subMap(clause.start() + 1, clause.end()).forEach((end, start) -> {
			if (Character.isLetterOrDigit(this.text.charAt(end)) && !greets(end, begins && start == clause.start())) {
				cuts.add(end);
			}
		});
		OPENS.find(clause.of(this.text), (number, start, opens) -> {
			if (start > 0) {
				cuts.add(clause.start() + start);
			}
			return true;
		});
		for (int cut : cuts) {
			add(new Span(from, cut), joint);
			from = cut;
			joint = Piece.Joint.NOTHING;
		}
		add(new Span(from, clause.end()), joint);
	}

	/** Whether what stands behind a name is said to its bearer. */
	private boolean greets(int end, boolean begins) {
		return isSaid(GREETS, end) || (begins && isSaid(BEGINS_GREETING, end));
	}

	private boolean isSaid(Pattern words, int start) {
		return words.matcher(this.text).region(start, this.text.length()).lookingAt();
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
		if ((joint == Piece.Joint.CLAUSE && goesOn(span.start()))
				|| (joint != Piece.Joint.PARAGRAPH && hasGreeted(span))) {
			Piece last = this.pieces.removeLast();
			this.pieces.add(new Piece(new Span(last.span().start(), span.end()), last.joint()));
		}
		else if (!span.isEmpty()) {
			this.pieces.add(new Piece(span, joint));
		}
	}

	/** Whether who has just said who he is goes on. */
	private boolean goesOn(int start) {
		return !this.pieces.isEmpty() && introduces(this.pieces.getLast().span()) && isSaid(TELLS_OF_SELF, start);
	}

	/** Whether who says who he is here has greeted before. */
	private boolean hasGreeted(Span span) {
		return !this.pieces.isEmpty() && introduces(span)
				&& GREETS_FIRST.matcher(this.pieces.getLast().span().of(this.text)).find();
	}

	private boolean introduces(Span span) {
		return !this.introductions.subSet(span.start() + 1, span.end() + 1).isEmpty();
	}

}
