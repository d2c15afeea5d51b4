package org.talkgraph.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.hankcs.hanlp.HanLP;

/**
 * How Chinese characters are read, without tones: every syllable of the language has a
 * number, so that texts compare number by number.
 */
public final class Pinyin {

	/** The syllable of what is no Chinese character. */
	public static final int NONE = -1;

	private static final int FIRST = 0x3400;

	private static final int LAST = 0x9FFF;

	private static final List<String> LETTERS = new ArrayList<>();

	private static final short[] TABLE = table();

	private Pinyin() {
	}

	/** The syllable of a character in its most usual reading, or {@link #NONE}. */
	public static int syllable(char c) {
		return (c < FIRST || c > LAST) ? NONE : TABLE[c - FIRST];
	}

	/** The syllable of each character. */
	public static int[] syllables(CharSequence text) {
		int[] syllables = new int[text.length()];
		for (int i = 0; i < syllables.length; i++) {
			syllables[i] = syllable(text.charAt(i));
		}
		return syllables;
	}

	/** How many syllables there are; their numbers are smaller. */
	public static int count() {
		return LETTERS.size();
	}

	/** A syllable in letters; {@code v} stands for the front rounded vowel. */
	public static String letters(int syllable) {
		return LETTERS.get(syllable);
	}

	private static short[] table() {
		short[] table = new short[LAST - FIRST + 1];
		Arrays.fill(table, (short) NONE);
		Map<String, Short> numbers = new HashMap<>();
		for (int i = 0; i < table.length; i++) {
			var reading = HanLP.convertToPinyinList(String.valueOf((char) (FIRST + i))).getFirst();
			String letters = reading.getPinyinWithoutTone();
			if (letters.matches("[a-z]+") && !letters.equals("none")) {
				table[i] = numbers.computeIfAbsent(letters, (key) -> {
					LETTERS.add(key);
					return (short) (LETTERS.size() - 1);
				});
			}
		}
		return table;
	}

}
