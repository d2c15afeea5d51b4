package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * A part of a Markdown file, from a heading of the first level to the next.
 *
 * @param span all of it
 * @param heading the heading's text, without its mark; null for what stands before the
 * first
 * @param body what follows the heading
 */
record Section(Span span, @Nullable Span heading, Span body) {

	static List<Section> all(String text, int from) {
		List<Section> sections = new ArrayList<>();
		int start = from;
		Span heading = null;
		int bodyStart = from;
		int line = from;
		while (line < text.length()) {
			int newline = text.indexOf('\n', line);
			int end = (newline < 0) ? text.length() : newline + 1;
			// where files were joined a byte order mark may stand before it
			int mark = text.startsWith("\uFEFF", line) ? line + 1 : line;
			if (text.startsWith("# ", mark)) {
				add(sections, new Section(new Span(start, line), heading, new Span(bodyStart, line)));
				start = line;
				heading = new Span(mark + 2, end);
				bodyStart = end;
			}
			line = end;
		}
		add(sections, new Section(new Span(start, text.length()), heading, new Span(bodyStart, text.length())));
		return sections;
	}

	private static void add(List<Section> sections, Section section) {
		if (!section.body().isEmpty()) {
			sections.add(section);
		}
	}

}
