package org.talkgraph.roster;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.sound.Folded;

/**
 * A name as somebody says it: a full name, a given name, a family name or a family name
 * with a title.
 *
 * @param text as said
 * @param tokens its words, folded
 * @param chinese the same taken apart, null where it is not Chinese
 */
record PersonName(String text, List<String> tokens, @Nullable ChineseForm chinese) {

	/** Shorter words are different words where one letter differs. */
	private static final int SHORTEST_MISSPELT = 5;

	static PersonName of(String text) {
		if (ChineseForms.isChinese(text)) {
			return new PersonName(text, List.of(text), ChineseForm.of(text));
		}
		return new PersonName(text,
				List.of(text.split("\\s")).stream().map((word) -> Folded.key(word).replace(".", "")).toList(), null);
	}

	/** Whether family name and given name are said. */
	boolean isFull() {
		return (this.chinese != null) ? this.chinese.full() : this.tokens.size() > 1;
	}

	/** Whether both may name one person, full or not. */
	boolean mayBe(PersonName other) {
		if (this.chinese != null || other.chinese != null) {
			return this.chinese != null && other.chinese != null && this.chinese.mayBe(other.chinese);
		}
		if (isFull() && other.isFull()) {
			return sameFull(other);
		}
		if (isFull() == other.isFull()) {
			return Nicknames.match(given(), other.given());
		}
		return isFull() ? isCalled(other.given()) : other.isCalled(given());
	}

	private String given() {
		return this.tokens.getFirst();
	}

	private boolean isCalled(String word) {
		return Nicknames.match(given(), word) || this.tokens.getLast().equals(word);
	}

	private boolean sameFull(PersonName other) {
		boolean sameGiven = Nicknames.match(given(), other.given()) || isInitial(other);
		boolean sameFamily = this.tokens.getLast().equals(other.tokens.getLast());
		boolean likeGiven = isMisspelt(given(), other.given());
		boolean likeFamily = isMisspelt(this.tokens.getLast(), other.tokens.getLast());
		return (sameGiven && (sameFamily || likeFamily)) || (likeGiven && sameFamily);
	}

	private boolean isInitial(PersonName other) {
		String a = given();
		String b = other.given();
		return Math.min(a.length(), b.length()) == 1 && a.charAt(0) == b.charAt(0);
	}

	/** Whether one letter is another, is missing or is too much. */
	private static boolean isMisspelt(String a, String b) {
		if (Math.min(a.length(), b.length()) < SHORTEST_MISSPELT || Math.abs(a.length() - b.length()) > 1) {
			return false;
		}
		int start = 0;
		while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < Math.min(a.length(), b.length()) - start
				&& a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
			end++;
		}
		return Math.max(a.length(), b.length()) - start - end <= 1;
	}

}
