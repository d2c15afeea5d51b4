package org.talkgraph.export;

/** Long texts over several lines. */
final class Wrapped {

	private Wrapped() {
	}

	/**
	 * The text with line ends, broken at spaces or beside wide characters, else anywhere.
	 * @param width columns of the terminal
	 * @param indent columns that stand before each line but the first, which begins there
	 */
	static String of(String text, int width, int indent) {
		StringBuilder wrapped = new StringBuilder();
		int room = Math.max(width - indent, 10);
		int from = 0;
		for (int end = end(text, from, room); end < text.length(); end = end(text, from, room)) {
			wrapped.append(text.substring(from, end).stripTrailing()).append('\n').append(" ".repeat(indent));
			from = end;
			while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
				from++;
			}
		}
		return wrapped.append(text, from, text.length()).append('\n').toString();
	}

	/**
	 * The end of the text where there is room for the rest of it, or else behind the last
	 * space, or beside the last wide character, that there is room for.
	 */
	private static int end(String text, int from, int room) {
		int end = from;
		int taken = 0;
		int good = from;
		while (end < text.length()) {
			int point = text.codePointAt(end);
			int width = DisplayWidth.of(point);
			taken += width;
			if (width == 2) {
				good = end;
			}
			if (taken > room) {
				return (good > from) ? good : Math.max(end, from + Character.charCount(point));
			}
			end += Character.charCount(point);
			if (width == 2 || point == ' ') {
				good = end;
			}
		}
		return end;
	}

}
