package org.talkgraph.sound;

import java.util.BitSet;

import org.talkgraph.source.DataFile;

/** The Chinese characters with which foreign names are usually written. */
public final class ForeignCharacters {

	private static final BitSet SET = set();

	private ForeignCharacters() {
	}

	/** Whether a character is one of them. */
	public static boolean contains(char c) {
		return SET.get(c);
	}

	/** Whether every Chinese character of a text is one of them. */
	public static boolean spell(String text) {
		return text.chars().filter(Character::isIdeographic).allMatch(SET::get);
	}

	private static BitSet set() {
		BitSet set = new BitSet();
		DataFile.beside(ForeignCharacters.class, "foreign-characters.txt")
			.words("")
			.forEach((line) -> line.chars().forEach(set::set));
		return set;
	}

}
