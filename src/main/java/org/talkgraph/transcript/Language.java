package org.talkgraph.transcript;

/** The languages that talkgraph hears. */
public enum Language {

	CHINESE("zh"), ENGLISH("en");

	private final String tag;

	Language(String tag) {
		this.tag = tag;
	}

	/** The BCP 47 tag. */
	public String tag() {
		return this.tag;
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
