package org.talkgraph.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Takes fillers, what joins it to what was said before, and tags off the edges of a
 * claim, by {@code edges.txt}.
 */
final class Edges {

	private static final DataFile DATA = DataFile.beside(Edges.class, "edges.txt");

	private static final String BREAK = "[\\s\\p{P}]";

	/** Fillers that no punctuation follows may open what is said: "so far". */
	private static final Pattern BEFORE = Pattern.compile("(?:(?:" + words("before") + ")" + BREAK + "{0,4}){0,3}(?:"
			+ words("before") + ")\\s?\\p{P}" + BREAK + "{0,3}");

	private static final Pattern JOINS = Pattern
		.compile("(?:(?:" + String.join("|", DATA.words("joins")) + ")" + BREAK + "{0,3}){1,4}");

	private static final Pattern AFTER = Pattern
		.compile("\\p{P}" + BREAK + "{0,3}(?:" + words("after") + ")(?:" + BREAK + "{0,4})$");

	/** In characters; less is no claim. */
	private static final int LEAST = 8;

	/** In characters, with the punctuation on both sides. */
	private static final int LONGEST_TAG = 24;

	private Edges() {
	}

	/** The claim within a span of a text. */
	static Span trimmed(Span span, String text) {
		String said = SimplifiedScript.lower(span.of(text));
		Matcher before = BEFORE.matcher(said);
		int start = before.lookingAt() ? before.end() : 0;
		Matcher joins = JOINS.matcher(said).region(start, said.length()).useTransparentBounds(true);
		start = joins.lookingAt() ? joins.end() : start;
		Matcher after = AFTER.matcher(said).region(Math.max(start, said.length() - LONGEST_TAG), said.length());
		int end = after.find() ? after.start() : said.length();
		return (end - start < LEAST) ? span : new Span(span.start() + start, span.start() + end);
	}

	/** The longest first: one may begin another. */
	private static String words(String section) {
		List<String> words = DATA.words(section);
		return words.stream()
			.sorted((a, b) -> b.length() - a.length())
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
	}

}
