package org.talkgraph.transcript;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that talkgraph hears. */
public enum Language {

	CHINESE("zh", 1), ENGLISH("en", 3);

	private final String tag;

	private final int scale;

	Language(String tag, int scale) {
		this.tag = tag;
		this.scale = scale;
	}

	/** How many characters say about as much as one in Chinese. */
	public int scale() {
		return this.scale;
	}

	/** The BCP 47 tag. */
	public String tag() {
		return this.tag;
	}

	/** The language of a BCP 47 tag; empty where talkgraph does not hear it. */
	static Optional<Language> tagged(String tag) {
		String first = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
		return Arrays.stream(values()).filter((language) -> language.tag.equals(first)).findFirst();
	}

	/**
	 * The language of a piece of text: Chinese where it has at least one Han character
	 * for every four Latin letters, since Chinese speech is full of English names.
	 */
	public static Language of(CharSequence text) {
		int han = 0;
		int latin = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < 0x2E80) {
				latin += Character.isLetter(c) ? 1 : 0;
			}
			else if (Character.isIdeographic(c)) {
				han++;
			}
		}
		return (han > 0 && 4 * han >= latin) ? CHINESE : ENGLISH;
	}

}
