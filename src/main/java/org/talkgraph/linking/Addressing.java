package org.talkgraph.linking;

import java.util.List;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/** Tells by the words around a place whether somebody is addressed or spoken of there. */
final class Addressing {

	private static final DataFile FILE = DataFile.beside(Addressing.class, "addressing.txt");

	private static final List<String> BEFORE = FILE.words("before");

	private static final List<String> AFTER = FILE.words("after");

	private static final int REACH = FILE.count("reach");

	/** What stands before and behind a name of which somebody speaks. */
	private record Around(Pattern before, Pattern after) {

		static Around of(String line) {
			int name = line.indexOf('~');
			return new Around(Pattern.compile("(?:" + line.substring(0, name) + ")$"),
					Pattern.compile(line.substring(name + 1)));
		}

		boolean fits(String before, String after) {
			return this.after.matcher(after).lookingAt() && this.before.matcher(before).find();
		}

	}

	private static final List<Around> SPOKEN_OF = FILE.words("spoken of").stream().map(Around::of).toList();

	private static final int FAR = FILE.count("far");

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

	/**
	 * Whether the words on both sides tell what somebody said, or thank or ask a person.
	 */
	static boolean speaksOf(String text, Span span) {
		String before = text.substring(Math.max(0, span.start() - FAR), span.start());
		String after = text.substring(span.end(), Math.min(text.length(), span.end() + FAR));
		return SPOKEN_OF.stream().anyMatch((around) -> around.fits(before, after));
	}

	private static boolean isMark(char c) {
		return !Character.isLetterOrDigit(c);
	}

}
