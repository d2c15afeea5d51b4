package org.talkgraph.export;

/** Text that XML 1.0 can hold. */
final class XmlText {

	private static final int REPLACEMENT = 0xFFFD;

	private XmlText() {
	}

	/**
	 * The text with the replacement character for each control character, noncharacter
	 * and half of a surrogate pair that no XML may have, not even escaped.
	 */
	static String of(String text) {
		return text.codePoints().allMatch(XmlText::isAllowed) ? text
				: text.codePoints()
					.map((point) -> isAllowed(point) ? point : REPLACEMENT)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
	}

	private static boolean isAllowed(int point) {
		boolean space = point == '\t' || point == '\n' || point == '\r';
		boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		return space || point >= ' ' && !half && point != 0xFFFE && point != 0xFFFF;
	}

}
