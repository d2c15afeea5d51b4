package org.talkgraph.linking;

import java.util.List;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/** Tells by the words around a place whether an ordinary thing is spoken of there. */
final class Things {

	private static final DataFile FILE = DataFile.beside(Things.class, "things.txt");

	private static final List<String> BEFORE = FILE.words("before");

	private static final List<String> AFTER = FILE.words("after");

	private static final List<String> BEFORE_ANIMALS = FILE.words("before an animal");

	private static final int REACH = FILE.count("reach");

	private Things() {
	}

	/** Whether what stands there is had, lacked, counted or used up. */
	static boolean fits(String text, Span span) {
		return endsWith(BEFORE, text, span) || AFTER.stream().anyMatch((word) -> text.startsWith(word, span.end()));
	}

	/** Whether an animal is counted or kept there. */
	static boolean isAnimal(String text, Span span) {
		return endsWith(BEFORE_ANIMALS, text, span);
	}

	private static boolean endsWith(List<String> words, String text, Span span) {
		String before = text.substring(Math.max(0, span.start() - REACH), span.start());
		return words.stream().anyMatch(before::endsWith);
	}

}
