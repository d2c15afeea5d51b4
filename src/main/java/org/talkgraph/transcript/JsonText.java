package org.talkgraph.transcript;

import org.talkgraph.source.Span;

/**
 * Reads a string of JSON with the place of each of its characters: an escape is one
 * character of the reading and several of the source.
 */
final class JsonText {

	private static final char REPLACEMENT = '\uFFFD';

	private static final int UNICODE_ESCAPE = 6;

	private final String source;

	private final ReadingBuilder reading;

	private int at;

	private JsonText(String source, int at) {
		this.source = source;
		this.reading = new ReadingBuilder(source);
		this.at = at;
	}

	/**
	 * The string that begins at a quotation mark. The parser has found it to be well
	 * formed.
	 */
	static Reading read(String source, int quote) {
		return new JsonText(source, quote + 1).read();
	}

	/** Where the string that begins at a quotation mark ends, after its last mark. */
	static int end(String source, int quote) {
		int i = quote + 1;
		while (source.charAt(i) != '"') {
			i += (source.charAt(i) == '\\') ? 2 : 1;
		}
		return i + 1;
	}

	private Reading read() {
		int from = this.at;
		while (this.source.charAt(this.at) != '"') {
			if (this.source.charAt(this.at) == '\\') {
				this.reading.addAll(new Span(from, this.at));
				escape();
				from = this.at;
			}
			else {
				this.at++;
			}
		}
		this.reading.addAll(new Span(from, this.at));
		return this.reading.build();
	}

	private void escape() {
		char kind = this.source.charAt(this.at + 1);
		int length = (kind == 'u') ? UNICODE_ESCAPE : 2;
		Span place = new Span(this.at, this.at + length);
		char said = switch (kind) {
			case 'u' -> unicode(this.at);
			case 'n' -> '\n';
			case 't' -> '\t';
			case 'r', 'b', 'f' -> ' ';
			default -> kind;
		};
		if ((said >= ' ' && !Wording.isInvisible(said)) || said == '\n' || said == '\t') {
			this.reading.add(said, place);
		}
		this.at += length;
	}

	/** The character of an escape; half of a pair without its other half is none. */
	private char unicode(int escape) {
		char said = (char) Integer.parseInt(this.source, escape + 2, escape + UNICODE_ESCAPE, 16);
		boolean whole = !Character.isSurrogate(said)
				|| (Character.isHighSurrogate(said) ? Character.isLowSurrogate(halfAt(escape + UNICODE_ESCAPE))
						: Character.isHighSurrogate(halfAt(escape - UNICODE_ESCAPE)));
		return whole ? said : REPLACEMENT;
	}

	private char halfAt(int escape) {
		boolean there = escape >= 0 && this.source.startsWith("\\u", escape)
				&& this.source.substring(escape + 2, Math.min(this.source.length(), escape + UNICODE_ESCAPE))
					.matches("[0-9a-fA-F]{4}");
		return there ? (char) Integer.parseInt(this.source, escape + 2, escape + UNICODE_ESCAPE, 16) : 0;
	}

}
