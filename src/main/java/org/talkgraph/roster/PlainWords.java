package org.talkgraph.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;

/**
 * Tells capitalised words that are no names: those of a list, and at the beginning of a
 * sentence those that the same talk writes small elsewhere.
 */
final class PlainWords {

	private static final Set<String> LISTED = Set
		.copyOf(DataFile.beside(PlainWords.class, "plain-words.txt").words("en"));

	private static final Set<String> ARTICLES = Set
		.copyOf(DataFile.beside(PlainWords.class, "plain-words.txt").words("article"));

	private static final Set<String> PREPOSITIONS = Set
		.copyOf(DataFile.beside(PlainWords.class, "plain-words.txt").words("preposition"));

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

	private final Set<String> small = new HashSet<>();

	private final Map<String, Integer> capitalised = new HashMap<>();

	PlainWords(String text) {
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			char first = text.charAt(word.start());
			if (Character.isLowerCase(first)) {
				this.small.add(word.group());
			}
			else if (Character.isUpperCase(first) && !startsSentence(text, word.start())) {
				this.capitalised.merge(word.group(), 1, Integer::sum);
			}
		}
	}

	/** Whether a capital letter is due here, name or not. */
	static boolean startsSentence(String text, int index) {
		int i = index - 1;
		while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '"' || text.charAt(i) == '\u201C')) {
			i--;
		}
		return i < 0 || ".?!\u2026\n:".indexOf(text.charAt(i)) >= 0;
	}

	/** Whether a word is no part of a name anywhere. */
	static boolean isListed(String word) {
		return LISTED.contains(word.toLowerCase(Locale.ROOT));
	}

	/** Whether what follows is nobody who is spoken to. */
	static boolean isPreposition(String word) {
		return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
	}

	/** Whether what follows is no person. */
	static boolean isArticle(String word) {
		return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
	}

	/**
	 * Whether a word is no part of a name where it stands: "Will" is one where another
	 * capital or a comma follows.
	 */
	boolean isPlain(String text, int index, String word) {
		if (isListed(word)) {
			return true;
		}
		boolean dueCapital = startsSentence(text, index) && isSmallElsewhere(word)
				&& !this.capitalised.containsKey(word);
		return dueCapital && !(FormsOfAddress.isNameAndWord(word) && isSetApart(text, index + word.length()));
	}

	private static boolean isSetApart(String text, int end) {
		return end < text.length() && (text.charAt(end) == ','
				|| (end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1))));
	}

	/** Whether the talk has this word as an ordinary one too. */
	boolean isSmallElsewhere(String word) {
		return this.small.contains(word.toLowerCase(Locale.ROOT));
	}

}
