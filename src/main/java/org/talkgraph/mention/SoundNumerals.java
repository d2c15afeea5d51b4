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

	private static final DataFile NUMBERS = DataFile.beside(SoundNumerals.class, "alikes.txt");

	private static final double NEAR = NUMBERS.number("numeral");

	private static final int EVERYDAY = NUMBERS.count("everyday");

	/** By the character: looked at behind every place that may be a foreign name. */
	private static final char[] SOUNDING = sounding();

	private SoundNumerals() {
	}

	/** The numeral that a character sounds like, or the character itself. */
	static char of(char c) {
		return SOUNDING[c];
	}

	private static char[] sounding() {
		char[] numerals = numerals();
		char[] sounding = new char[Character.MAX_VALUE + 1];
		for (int c = 0; c < sounding.length; c++) {
			int syllable = Pinyin.syllable((char) c);
			char numeral = (syllable != Pinyin.NONE) ? numerals[syllable] : 0;
			boolean read = numeral != 0 && ChineseWords.frequency(Character.toString(c)) < EVERYDAY;
			sounding[c] = read ? numeral : (char) c;
		}
		return sounding;
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
