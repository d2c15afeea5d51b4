package org.talkgraph.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.sound.Abbreviations;
import org.talkgraph.sound.PhonemeDistance;
import org.talkgraph.sound.Phonemes;
import org.talkgraph.sound.Pinyin;
import org.talkgraph.sound.SpeltLetters;
import org.talkgraph.source.DataFile;

/**
 * A name of a word and letters that are spelt out, both of which recognisers write nearly
 * right: TrackGPT, Chair-DBT.
 *
 * @param sounds of the word
 * @param letters in capitals
 */
record CompoundName(Name name, String word, String sounds, String letters) {

	private static final DataFile FILE = DataFile.beside(CompoundName.class, "compounds.txt");

	private static final Pattern SHAPE = Pattern.compile("(\\p{Lu}\\p{Ll}+)(\\p{Lu}{3})");

	private static final Set<String> WORDS = Set.copyOf(FILE.words("word"));

	private static final String BEGINNINGS = String.join("", FILE.words("begins"));

	private static final String VOWELS = "aeiou";

	private static final double LIKE = FILE.number("like the word");

	private static final double BEFORE_OTHERS = FILE.number("like the word before other letters");

	private static final double BEFORE_ABBREVIATION = FILE.number("like the word before an abbreviation");

	private static final int LONGER = FILE.count("longer");

	private static final Set<String> FIRST = Set.copyOf(FILE.words("first syllable"));

	private static final Set<String> LAST = Set.copyOf(FILE.words("last syllable"));

	private static final Map<Character, Character> SAME_BEGINNING = CharacterPairs.of(FILE, "same beginning",
			"letter = letter");

	/** A name of an entity that has such a one. */
	static Optional<CompoundName> of(Entity entity) {
		Matcher matcher = SHAPE.matcher(entity.name());
		if (!matcher.matches() || !WORDS.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
			return Optional.empty();
		}
		String word = matcher.group(1).toLowerCase(Locale.ROOT);
		Name name = new Name(entity.name(), entity, NameKind.HEARD, false, false);
		return Optional.of(new CompoundName(name, word, Phonemes.of(word), matcher.group(2)));
	}

	/**
	 * How far letters are from those of the name: the share that differ, 1 where they are
	 * no letters for these.
	 */
	double distance(String heard) {
		StringBuilder said = new StringBuilder(heard.toUpperCase(Locale.ROOT));
		for (int i = 0; i < Math.min(said.length(), this.letters.length()); i++) {
			if (SAME_BEGINNING.getOrDefault(said.charAt(i), ' ') == this.letters.charAt(i)) {
				said.setCharAt(i, this.letters.charAt(i));
			}
		}
		double distance = SpeltLetters.distance(said.toString(), this.letters);
		return (distance > 0 && Abbreviations.contains(heard)) ? 1 : distance;
	}

	/**
	 * Whether what was heard before the letters may be the word.
	 * @param heard one word in Latin letters
	 * @param exact whether the letters are those of the name
	 */
	boolean isWord(String heard, boolean exact) {
		String said = Phonemes.of(heard);
		boolean spelt = heard.length() == 1 || said.chars().noneMatch((c) -> VOWELS.indexOf(c) >= 0);
		if (spelt || heard.length() > this.word.length() + LONGER || BEGINNINGS.indexOf(said.charAt(0)) < 0) {
			return false;
		}
		double within = exact ? LIKE : BEFORE_OTHERS;
		return PhonemeDistance.of(said, this.sounds) <= (isPlain() ? within : BEFORE_ABBREVIATION);
	}

	/** Whether the letters mean nothing by themselves. */
	boolean isPlain() {
		return !Abbreviations.contains(this.letters);
	}

	/** Whether two Chinese characters before the letters may be the word. */
	static boolean isWord(char first, char last) {
		return FIRST.contains(letters(first)) && LAST.contains(letters(last));
	}

	private static String letters(char character) {
		int syllable = Pinyin.syllable(character);
		return (syllable == Pinyin.NONE) ? "" : Pinyin.letters(syllable);
	}

}
