package org.talkgraph.mention;

import java.util.HashMap;
import java.util.Map;

import org.talkgraph.source.DataFile;

/** Lines of a data file that say of one character which other one it stands for. */
final class CharacterPairs {

	private CharacterPairs() {
	}

	/**
	 * The lines of a section.
	 * @param expected what each has to be, such as {@code numeral = digit}
	 * @throws IllegalArgumentException where a line is none
	 */
	static Map<Character, Character> of(DataFile file, String section, String expected) {
		Map<Character, Character> characters = new HashMap<>();
		for (DataFile.Pair pair : file.pairs(section, expected)) {
			if (pair.left().length() != 1 || pair.right().length() != 1) {
				throw pair.wrong();
			}
			characters.put(pair.left().charAt(0), pair.right().charAt(0));
		}
		return Map.copyOf(characters);
	}

}
