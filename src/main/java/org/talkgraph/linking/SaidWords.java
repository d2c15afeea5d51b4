package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.mention.Alike;
import org.talkgraph.sound.ChineseWords;
import org.talkgraph.sound.EnglishSounds;
import org.talkgraph.sound.EnglishWords;
import org.talkgraph.sound.ForeignCharacters;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;

/**
 * Tells what words of the language a place is that sounds like a name: the more ordinary
 * they are, and the better they fit their neighbours, the less likely it is one.
 */
final class SaidWords {

	private static final String COMMON_WORD = "common Chinese word";

	private static final String EVERYDAY_WORDS = "made of everyday words";

	private static final String STRANGE = "no common English word, among Chinese";

	private static final DataFile NUMBERS = DataFile.beside(SaidWords.class, "heard.txt");

	private static final double ANOTHER_WORD = NUMBERS.number("another word");

	private static final int RARE = NUMBERS.count("rare");

	private static final int COMMON = NUMBERS.count("common");

	private static final int EVERYDAY = NUMBERS.count("everyday");

	private static final int SIDE_BY_SIDE = NUMBERS.count("side by side");

	private static final int LONG = NUMBERS.count("many everyday words");

	private static final int ABBREVIATION = NUMBERS.count("abbreviation");

	/** Words that are written as one, each with a capital. */
	private static final Pattern JOINED = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}{2}\\p{Ll}");

	/** In simplified script, as the dictionary is. */
	private final String text;

	private final boolean english;

	/** What was asked already: many names sound like one place. */
	private final Map<Span, ChineseWords.Neighbours> neighbours = new HashMap<>();

	/**
	 * @param text in which the places count
	 */
	SaidWords(String text, Language language) {
		this.text = SimplifiedScript.of(text);
		this.english = language == Language.ENGLISH;
	}

	/** Whether a place is an ordinary word of either language, or several of English. */
	static boolean isOrdinary(String surface) {
		return ChineseWords.frequency(surface) > 0 || EnglishWords.areCommon(surface);
	}

	/** Whether a place is a Chinese word that is not a rare one. */
	static boolean isNoRareWord(String surface) {
		return ChineseWords.frequency(surface) >= RARE;
	}

	/**
	 * What words a place is.
	 *
	 * @param features that tell of it
	 */
	record Words(List<String> features) {

		/** Whether it is a common Chinese word. */
		boolean areCommon() {
			return this.features.contains(COMMON_WORD);
		}

		/** Whether it is Latin letters that are no word of either language. */
		boolean areStrange() {
			return this.features.contains(STRANGE);
		}

	}

	/** What is said there, and how it stands among its words. */
	Words at(Alike alike) {
		List<String> features = new ArrayList<>();
		add(alike, features);
		return new Words(List.copyOf(features));
	}

	private void add(Alike alike, List<String> features) {
		String surface = alike.base().of(this.text);
		if (alike.kind() == Alike.Kind.WORDS) {
			if (this.english && !isCapitalised(surface)) {
				features.add("small letters in English");
			}
			boolean common = EnglishWords.areCommon(surface);
			features.add(latin(surface, common));
			PartlyRight.feature(surface, alike.name().form()).ifPresent(features::add);
			if (!common && EnglishSounds.areAsNear(surface, alike.name().form(), alike.distance())) {
				features.add("a common English word sounds as much like it");
			}
			if (EnglishWords.isCommon(surface) && alike.name().form().indexOf(' ') > 0) {
				features.add("a common word for a name of several");
			}
			addLetters(surface, features);
		}
		if (alike.kind() == Alike.Kind.WORDS || alike.kind() == Alike.Kind.LETTERS) {
			return;
		}
		addChinese(alike, surface, features);
	}

	private void addChinese(Alike alike, String surface, List<String> features) {
		int frequency = ChineseWords.frequency(surface);
		ChineseWords.Neighbours around = this.neighbours.computeIfAbsent(alike.base(),
				(place) -> ChineseWords.around(this.text, place.start(), place.end()));
		if (ChineseWords.count(surface, around.after())) {
			features.add(EVERYDAY_WORDS);
		}
		else {
			features.add((frequency > 0) ? frequencyName(frequency) : compoundName(alike, surface));
		}
		if (frequency > 0 && alike.distance() > ANOTHER_WORD) {
			features.add("a word of another sound");
		}
		if (alike.kind() == Alike.Kind.ACROSS_SCRIPTS && !alike.versioned()) {
			features.add("characters of foreign names");
			if (isForeign(alike.base().start() - 1) || isForeign(alike.base().end())) {
				features.add("a part of a longer foreign word");
			}
		}
		if (frequency > 0 && alike.name().entity().type() != EntityType.PERSON
				&& ChineseWords.modifies(around.before())) {
			features.add("modified like an ordinary word");
		}
		if (alike.name().entity().type() != EntityType.PERSON && ChineseWords.isDone(around.before(), surface)) {
			features.add("a verb behind who does it");
		}
		if (around.cut()) {
			features.add("cuts words apart");
			if (around.inside()) {
				features.add("inside of a longer word");
			}
		}
		else if (frequency > 0 && ChineseWords.together(around.before(), surface)
				+ ChineseWords.together(surface, around.after()) > 1) {
			features.add("word in its usual company");
		}
	}

	/** Whether a character writes foreign names and is no word of every sentence. */
	private boolean isForeign(int index) {
		return index >= 0 && index < this.text.length() && ForeignCharacters.contains(this.text.charAt(index))
				&& ChineseWords.frequency(this.text.substring(index, index + 1)) < EVERYDAY;
	}

	private String latin(String surface, boolean common) {
		if (common) {
			return surface.strip().matches("\\p{L}+") ? "a common English word" : "common English words";
		}
		return this.english ? "no common English word" : STRANGE;
	}

	private void addLetters(String surface, List<String> features) {
		if (surface.indexOf(' ') >= 0 || JOINED.matcher(surface).find()) {
			features.add("several words");
		}
		// recognisers of Chinese write so what is none of their words
		if (!this.english && surface.length() > ABBREVIATION && surface.chars().noneMatch(Character::isLowerCase)) {
			features.add("in capitals among Chinese");
		}
		if (!this.english && isCapitalised(surface) && surface.chars().anyMatch(Character::isLowerCase)
				&& (surface.indexOf(' ') >= 0 || !EnglishWords.isCommon(surface))) {
			features.add("capitalised among Chinese");
		}
	}

	private static String frequencyName(int frequency) {
		if (frequency < RARE) {
			return "rare Chinese word";
		}
		return (frequency < COMMON) ? "Chinese word" : COMMON_WORD;
	}

	private static boolean isCapitalised(String surface) {
		return Arrays.stream(surface.split("[ -]"))
			.allMatch((word) -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
	}

	private static String compoundName(Alike alike, String surface) {
		if (ChineseWords.mostCommonCharacter(surface) >= EVERYDAY) {
			return (surface.length() >= LONG) ? "a long name made of everyday words" : EVERYDAY_WORDS;
		}
		if (alike.kind() == Alike.Kind.ACROSS_SCRIPTS && ForeignCharacters.spell(surface)) {
			return "no Chinese word";
		}
		return (ChineseWords.rarest(surface) >= SIDE_BY_SIDE) ? "ordinary words side by side" : "no Chinese word";
	}

}
