package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.talkgraph.source.Span;
import org.talkgraph.transcript.Loops;
import org.talkgraph.transcript.Sentence;
import org.talkgraph.transcript.Talk;

/** The words of a talk, as claims are learnt from them. */
public final class TalkWords {

	private TalkWords() {
	}

	/**
	 * The words of each clause, without what is lost to the recogniser's loops. Where a
	 * script has no spaces, each character is one, but for the longest ones of a list.
	 */
	public static List<List<String>> of(Talk talk, Predicate<String> list) {
		Talk said = Loops.of(talk).clear(talk);
		ClauseWords words = new ClauseWords(said.reading().text(), PossibleWords.any(talk.language()));
		List<List<String>> clauses = new ArrayList<>();
		for (Sentence sentence : said.sentences()) {
			for (Span clause : sentence.clauses()) {
				List<String> here = new ArrayList<>();
				words.read(clause);
				words.visitLongest((word) -> isSingle(word.text()) || list.test(word.text()),
						(word) -> here.add(word.text()));
				clauses.add(here);
			}
		}
		return clauses;
	}

	private static boolean isSingle(String word) {
		return word.length() == 1 || word.chars().allMatch((c) -> isSpaced((char) c));
	}

	/** Whether words of its script stand apart. */
	private static boolean isSpaced(char c) {
		return Character.isDigit(c) || c == '\'' || c == '\u2019' || ClauseWords.isLatin(c);
	}

	/** Whether a word is of a script without spaces between words. */
	public static boolean isUnspaced(String word) {
		return Character.isLetter(word.charAt(0)) && !isSpaced(word.charAt(0));
	}

}
