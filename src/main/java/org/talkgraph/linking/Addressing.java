package org.talkgraph.linking;

import java.util.List;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/** Tells by the words around a place whether somebody is addressed or spoken of there. */
final class Addressing {

	private static final DataFile FILE = DataFile.beside(Addressing.class, "addressing.txt");

	private static final List<String> BEFORE = FILE.words("before");

	private static final List<String> AFTER = FILE.words("after");

	private static final int REACH = 4;

	private Addressing() {
	}

	/** Whether the words on both sides fit a person. */
	static boolean fits(String text, Span span) {
		String before = text.substring(Math.max(0, span.start() - REACH), span.start()).stripTrailing();
		String after = text.substring(span.end(), Math.min(text.length(), span.end() + REACH)).stripLeading();
		boolean opens = before.isEmpty() || isMark(before.charAt(before.length() - 1))
				|| BEFORE.stream().anyMatch(before::endsWith);
		boolean closes = after.isEmpty() || isMark(after.charAt(0)) || AFTER.stream().anyMatch(after::startsWith);
		return opens && closes;
	}

	private static boolean isMark(char c) {
		return !Character.isLetterOrDigit(c);
	}

}
