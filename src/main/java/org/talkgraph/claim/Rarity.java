package org.talkgraph.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.talkgraph.sound.ChineseWords;
import org.talkgraph.source.DataFile;

/**
 * How rare words are in talks, by the shipped table {@code rarity.txt}: it is the same
 * whatever else is known, so two claims are as alike today as tomorrow. A word is a Latin
 * word without its ending, or one of those into which the dictionary splits Chinese:
 * characters that stand side by side across the border of two words are none.
 */
final class Rarity {

	static final Rarity SHIPPED = new Rarity(DataFile.beside(Rarity.class, "rarity.txt"), MatterSettings.SHIPPED);

	private static final Pattern WORDS = Pattern.compile("[a-z][a-z'\u2019]+|\\p{IsHan}{2,}");

	private final MatterSettings settings;

	private final List<NamedPattern> contractions;

	private final List<NamedPattern> endings;

	private final Set<String> nothing;

	private final PassageCounts latin;

	private final PassageCounts chinese;

	private final double dictionary;

	private final PassageCounts names;

	private Rarity(DataFile file, MatterSettings settings) {
		this.settings = settings;
		this.contractions = NamedPattern.of(file, "contractions");
		this.endings = NamedPattern.of(file, "endings");
		this.nothing = file.words("nothing")
			.stream()
			.flatMap((line) -> Stream.of(line.split(" ")))
			.collect(Collectors.toUnmodifiableSet());
		this.latin = new PassageCounts(file, "latin", " ");
		this.chinese = new PassageCounts(file, "chinese", " ");
		this.dictionary = file.number("dictionary");
		this.names = new PassageCounts(file, "names", "; ");
	}

	/** How rare a name, or a topic, is. */
	double name(String name) {
		return this.names.weight(name);
	}

	/**
	 * The words of a text in lower case and simplified script that tell of what it
	 * speaks, each with how much.
	 */
	Map<String, Double> words(String folded) {
		Map<String, Double> words = new HashMap<>();
		Matcher runs = WORDS.matcher(folded);
		while (runs.find()) {
			if (folded.charAt(runs.start()) <= 'z') {
				addLatin(stem(runs.group()), words);
			}
			else {
				addChinese(ChineseWords.of(runs.group()), words);
			}
		}
		return words;
	}

	private void addLatin(String word, Map<String, Double> words) {
		if (word.length() > 1) {
			add(word, this.latin.weight(word), 1, words);
		}
	}

	/** Single characters side by side may be a word that the dictionary does not know. */
	private void addChinese(List<String> parts, Map<String, Double> words) {
		String single = "";
		for (String part : parts) {
			boolean isSingle = part.codePointCount(0, part.length()) == 1;
			if (!isSingle) {
				addWord(part, words);
			}
			else if (this.chinese.has(single + part)) {
				add(single + part, this.chinese.weight(single + part), this.settings.verb() * this.settings.chinese(),
						words);
			}
			single = isSingle ? part : "";
		}
	}

	private void addWord(String word, Map<String, Double> words) {
		double rarity = Math.min(this.chinese.weight(word), Math.log(this.dictionary / ChineseWords.frequency(word)));
		if (ChineseWords.isNoun(word)) {
			add(word, rarity, this.settings.chinese(), words);
		}
		else if (ChineseWords.isVerbOrAdjective(word)) {
			add(word, rarity, this.settings.verb() * this.settings.chinese(), words);
		}
	}

	private void add(String word, double rarity, double part, Map<String, Double> words) {
		if (rarity > this.settings.common() && !this.nothing.contains(word)) {
			words.put(word, part * (rarity - this.settings.common()));
		}
	}

	/**
	 * The word that was run together with the next one, without the first ending it has.
	 */
	private String stem(String word) {
		return without(this.endings, without(this.contractions, word));
	}

	private static String without(List<NamedPattern> endings, String word) {
		for (NamedPattern ending : endings) {
			Matcher matcher = ending.pattern().matcher(word);
			if (matcher.matches()) {
				return matcher.group(1) + (ending.name().equals("-") ? "" : ending.name());
			}
		}
		return word;
	}

}
