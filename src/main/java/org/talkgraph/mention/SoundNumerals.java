package org.talkgraph.mention;

import org.talkgraph.sound.ChineseWords;
import org.talkgraph.sound.Pinyin;
import org.talkgraph.sound.SyllableDistance;
import org.talkgraph.source.DataFile;

/**
 * Reads a character that sounds like a numeral as that numeral, which it may be after a
 * name that is misheard itself. Words of every sentence are left alone.
 */
final class SoundNumerals {

	private static final double NEAR = 0.1;

	private static final int EVERYDAY = 200;

	private static final char[] NUMERALS = numerals();

	private SoundNumerals() {
	}

	/** The numeral that a character sounds like, or the character itself. */
	static char of(char c) {
		int syllable = Pinyin.syllable(c);
		char numeral = (syllable != Pinyin.NONE) ? NUMERALS[syllable] : 0;
		boolean read = numeral != 0 && ChineseWords.frequency(String.valueOf(c)) < EVERYDAY;
		return read ? numeral : c;
	}

	private static char[] numerals() {
		Pinyin.syllable(' ');
		char[] numerals = new char[Pinyin.count()];
		for (String numeral : DataFile.beside(SoundNumerals.class, "versions.txt").words("bare")) {
			int sound = Pinyin.syllable(numeral.charAt(0));
			for (int other = 0; other < Pinyin.count(); other++) {
				if (SyllableDistance.of(sound, other) < NEAR) {
					numerals[other] = numeral.charAt(0);
				}
			}
		}
		return numerals;
	}

}
