package org.talkgraph.export;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {

	private static final Set<UnicodeScript> WIDE = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO, UnicodeScript.YI);

	private DisplayWidth() {
	}

	static int of(String text) {
		return text.codePoints().map(DisplayWidth::of).sum();
	}

	static int of(int point) {
		return switch (Character.getType(point)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			default -> isWide(point) ? 2 : 1;
		};
	}

	private static boolean isWide(int point) {
		if (point < 0x1100) {
			return false;
		}
		boolean halfwidth = point >= 0xFF61 && point <= 0xFFDC;
		boolean punctuation = point >= 0x3000 && point <= 0x303E;
		boolean fullwidth = (point >= 0xFF01 && point <= 0xFF60) || (point >= 0xFFE0 && point <= 0xFFE6);
		boolean picture = point >= 0x1F300 && point <= 0x1FAFF;
		return !halfwidth && (punctuation || fullwidth || picture || WIDE.contains(UnicodeScript.of(point)));
	}

}
