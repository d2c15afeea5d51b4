package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.source.Span;

/** The words in Latin script of a text, and a few that stand together. */
final class LatinTokens {

	/** No name is heard as more words. */
	private static final int MOST = 4;

	private LatinTokens() {
	}

	/** Every word, in order. */
	static List<Span> words(String text) {
		List<Span> words = new ArrayList<>();
		int i = 0;
		while (i < text.length()) {
			int end = i;
			while (end < text.length() && isLetter(text.charAt(end))) {
				end++;
			}
			if (end > i) {
				words.add(new Span(i, end));
			}
			i = Math.max(end, i + 1);
		}
		return words;
	}

	/**
	 * The spans of runs of words that begin with one of them, nothing but a space or a
	 * hyphen between.
	 */
	static List<Span> runs(String text, List<Span> words, int first) {
		List<Span> runs = new ArrayList<>();
		int start = words.get(first).start();
		for (int i = first; i < Math.min(words.size(), first + MOST); i++) {
			if (i > first && !isJoint(text, words.get(i - 1).end(), words.get(i).start())) {
				break;
			}
			runs.add(new Span(start, words.get(i).end()));
		}
		return runs;
	}

	private static boolean isJoint(String text, int end, int start) {
		return start == end + 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
	}

	private static boolean isLetter(char c) {
		return Latin.is(c) && Character.isLetter(c);
	}

}
