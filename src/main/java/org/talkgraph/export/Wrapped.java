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
		String rest = text;
		while (DisplayWidth.of(rest) > room) {
			int end = end(rest, room);
			wrapped.append(rest.substring(0, end).stripTrailing()).append('\n').append(" ".repeat(indent));
			rest = rest.substring(end).stripLeading();
		}
		return wrapped.append(rest).append('\n').toString();
	}

	/**
	 * Behind the last space, or beside the last wide character, that there is room for.
	 */
	private static int end(String text, int room) {
		int end = 0;
		int taken = 0;
		int good = 0;
		while (end < text.length()) {
			int point = text.codePointAt(end);
			int width = DisplayWidth.of(point);
			taken += width;
			if (width == 2) {
				good = end;
			}
			if (taken > room) {
				break;
			}
			end += Character.charCount(point);
			if (width == 2 || point == ' ') {
				good = end;
			}
		}
		return (good > 0) ? good : end;
	}

}
