package org.talkgraph.roster;

import java.util.Set;

import org.talkgraph.sound.ChineseWords;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.NameShape;

/**
 * Which Chinese characters are likely a person's name, and which are other words,
 * whatever they look like.
 */
final class LikelyChineseNames {

	private static final DataFile FILE = DataFile.beside(LikelyChineseNames.class, "names-zh.txt");

	private static final Set<String> PLAIN = Set.copyOf(FILE.words("plain"));

	private static final String NOT_GIVEN = String.join("", FILE.words("not in a given name"));

	private static final String NOT_AT_END = String.join("", FILE.words("not at the end"));

	private static final String UNSURE_FAMILY = String.join("", FILE.words("unsure family name"));

	private static final int COMMON = FILE.count("common");

	private LikelyChineseNames() {
	}

	/** Whether a form is an ordinary word. */
	static boolean isPlain(String form) {
		return PLAIN.contains(form) || ChineseForms.isTitle(form);
	}

	/** Whether the dictionary has it as a word that is said often. */
	static boolean isCommon(String form) {
		return ChineseWords.frequency(form) >= COMMON;
	}

	/** Whether what looks like a full name is a word, or begins or ends as words do. */
	static boolean isWord(String name) {
		return isPlain(name) || isCommon(name) || NOT_AT_END.indexOf(name.charAt(name.length() - 1)) >= 0
				|| (name.length() > 2 && isPlain(name.substring(0, 2)));
	}

	/**
	 * Whether characters may be a full name.
	 * @param near whether a cue stands right beside it
	 */
	static boolean isName(String name, boolean near) {
		if (!name.chars().allMatch(Character::isIdeographic) || !ChineseForms.isFull(name)) {
			return false;
		}
		String given = name.substring(NameShape.familyNameLength(name));
		return !isWord(name) && !isPlain(given) && given.chars().noneMatch((c) -> NOT_GIVEN.indexOf(c) >= 0)
				&& (near || UNSURE_FAMILY.indexOf(name.charAt(0)) < 0);
	}

}
