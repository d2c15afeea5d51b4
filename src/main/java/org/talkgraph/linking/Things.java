package org.talkgraph.linking;

import java.util.List;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/** Tells by the words around a place whether an ordinary thing is spoken of there. */
final class Things {

	private static final DataFile FILE = DataFile.beside(Things.class, "things.txt");

	private static final List<String> BEFORE = FILE.words("before");

	private static final List<String> AFTER = FILE.words("after");

	private static final int REACH = 6;

	private Things() {
	}

	/** Whether what stands there is had, lacked, counted or used up. */
	static boolean fits(String text, Span span) {
		String before = text.substring(Math.max(0, span.start() - REACH), span.start());
		return BEFORE.stream().anyMatch(before::endsWith)
				|| AFTER.stream().anyMatch((word) -> text.startsWith(word, span.end()));
	}

}
