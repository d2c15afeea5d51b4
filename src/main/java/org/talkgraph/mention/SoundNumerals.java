package org.talkgraph.mention;

import java.util.HashMap;
import java.util.Map;

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

	private static final Map<Integer, Character> NUMERALS = numerals();

	private SoundNumerals() {
	}

	/** The numeral that a character sounds like, or the character itself. */
	static char of(char c) {
		Character numeral = NUMERALS.get(Pinyin.syllable(c));
		boolean read = numeral != null && ChineseWords.frequency(String.valueOf(c)) < EVERYDAY;
		return read ? numeral : c;
	}

	private static Map<Integer, Character> numerals() {
		Map<Integer, Character> numerals = new HashMap<>();
		for (String numeral : DataFile.beside(SoundNumerals.class, "versions.txt").words("bare")) {
			int sound = Pinyin.syllable(numeral.charAt(0));
			for (int other = 0; other < Pinyin.count(); other++) {
				if (SyllableDistance.of(sound, other) < NEAR) {
					numerals.put(other, numeral.charAt(0));
				}
			}
		}
		return Map.copyOf(numerals);
	}

}
