package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.Abbreviations;
import org.talkgraph.sound.EnglishWords;
import org.talkgraph.sound.LatinScript;
import org.talkgraph.sound.Phonemes;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;

/** Finds Latin words that sound like Latin names. */
final class LatinAlikes {

	private static final DataFile NUMBERS = DataFile.beside(LatinAlikes.class, "alikes.txt");

	private static final double WITHIN = NUMBERS.number("words");

	private static final double CLOSELY = NUMBERS.number("words without the talk");

	private static final int LONGEST = NUMBERS.count("longest of words");

	private static final int LONG = NUMBERS.count("long of words");

	private static final int SHORTEST = NUMBERS.count("shortest of words");

	/** Capitals with vowels between single consonants, and at the end: DINO, CAMEO. */
	private static final Pattern SYLLABLES = Pattern
		.compile("[B-DF-HJ-NP-TV-Z]*(?:[AEIOU]{1,2}[B-DF-HJ-NP-TV-Z]){1,3}[AEIOU]{1,2}");

	/** The same between one or two consonants: models and data are called so, BLOOMZ. */
	private static final Pattern SAID_AS_WORD = Pattern
		.compile("[B-DF-HJ-NP-TV-Z]{1,2}(?:[AEIOU]{1,2}[B-DF-HJ-NP-TV-Z]{1,2})+[AEIOU]?");

	private static final Pattern BETWEEN = Pattern.compile("[ -]");

	private final PhonemeIndex index = new PhonemeIndex(Math.max(WITHIN, MixedAlikes.WITHIN));

	/** Whether runs of common words count as well. */
	private final boolean common;

	LatinAlikes(boolean common) {
		this.common = common;
	}

	void add(Name name) {
		String form = name.form();
		if (form.length() >= SHORTEST && LatinScript.hasAll(form) && form.chars().noneMatch(Character::isDigit)
				&& isSaidAsWord(form, name.entity().type())) {
			this.index.add(name);
		}
	}

	/** Capitals alone are read as a word where vowels stand among them. */
	private static boolean isSaidAsWord(String form, EntityType type) {
		boolean made = type == EntityType.MODEL || type == EntityType.TECHNOLOGY;
		return form.chars().anyMatch(Character::isLowerCase) || SYLLABLES.matcher(form).matches()
				|| (made && SAID_AS_WORD.matcher(form).matches());
	}

	PhonemeIndex index() {
		return this.index;
	}

	private boolean isFit(String said, boolean chinese) {
		boolean sized = said.length() >= SHORTEST && said.length() <= LONGEST;
		return sized && Stream.of(BETWEEN.split(said)).anyMatch((part) -> part.length() >= SHORTEST - 1)
				&& !Abbreviations.contains(said) && (this.common || chinese || isStrange(said));
	}

	/** Whether no word of it is a common one of English. */
	private static boolean isStrange(String said) {
		return Stream.of(BETWEEN.split(said)).noneMatch(EnglishWords::isCommon);
	}

	/**
	 * What sounds like a name. Among Chinese, English words may be a long name that was
	 * misheard.
	 * @param heard what was found already for what is said
	 */
	List<Alike> find(String text, Language language, Map<String, List<Sounding>> heard) {
		boolean chinese = language == Language.CHINESE;
		List<Alike> found = new ArrayList<>();
		List<Span> words = LatinTokens.words(text);
		for (int i = 0; i < words.size(); i++) {
			if (!this.common && !chinese && EnglishWords.isCommon(words.get(i).of(text))) {
				continue;
			}
			for (Span run : LatinTokens.runs(text, words, i)) {
				if (chinese && isSentence(text, run)) {
					continue;
				}
				for (Sounding each : heard.computeIfAbsent(run.of(text), (said) -> find(said, chinese))) {
					Span whole = (run.equals(words.get(i)) && i + 1 < words.size())
							? withLast(text, run, words.get(i + 1), each.name().form()) : run;
					found.add(Alike.of(whole, each.name(), Alike.Kind.WORDS, each.distance()));
				}
			}
		}
		return found;
	}

	/**
	 * A word that sounds like the first of a name of two, with the word behind it where
	 * that may be the second: "scaring love" for "scaling law".
	 */
	private static Span withLast(String text, Span word, Span next, String form) {
		int space = form.indexOf(' ');
		boolean second = space > 0 && space == form.lastIndexOf(' ') && next.start() == word.end() + 1
				&& text.charAt(word.end()) == ' ' && text.charAt(next.start()) == form.charAt(space + 1)
				&& next.length() <= form.length() - space;
		return second ? new Span(word.start(), next.end()) : word;
	}

	/** Whether a run of words is part of an English sentence among Chinese. */
	private static boolean isSentence(String text, Span run) {
		String said = run.of(text);
		return EnglishWords.isClipped(said)
				|| ((EnglishWords.isClippedAmongEnglish(said) || EnglishWords.areCommon(said))
						&& EnglishWords.surround(text, run.start(), run.end()));
	}

	private List<Sounding> find(String said, boolean chinese) {
		if (!isFit(said, chinese)) {
			return List.of();
		}
		boolean strange = this.common || isStrange(said);
		return this.index.find(Phonemes.of(said), true, this.common ? WITHIN : CLOSELY)
			.stream()
			.filter((each) -> strange || each.name().form().length() >= LONG)
			.toList();
	}

}
