package org.talkgraph.roster;

import org.talkgraph.sound.Pinyin;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * A Chinese family name of one character and a title where they stand.
 *
 * @param span in the text
 * @param family the family name, in simplified script
 * @param title what follows it, in simplified script
 */
record Titled(Span span, String family, String title) {

	private static final DataFile FILE = DataFile.beside(FormsOfAddress.class, "names-zh.txt");

	private static final String RARE = String.join("", FILE.words("rare family name"));

	private static final String UNSURE = String.join("", FILE.words("unsure family name"));

	/** Whether a character is a word far more often than a family name. */
	static boolean isRare(String family) {
		return RARE.contains(family);
	}

	String form() {
		return this.family + this.title;
	}

	/** Whether it may well be other words. */
	boolean isUnsure() {
		return isRare(this.family) || (this.title.length() == 1 && UNSURE.contains(this.family));
	}

	/** The same for all family names that sound the same. */
	int sound() {
		return Pinyin.syllable(this.family.charAt(0));
	}

}
