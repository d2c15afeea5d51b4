package org.talkgraph.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import org.jspecify.annotations.Nullable;

/**
 * The words of Chinese with how common they are, and how a few characters fall into
 * words: enough to tell a name that was misheard from an ordinary word.
 */
public final class ChineseWords {

	/** So many characters on either side decide where words end. */
	private static final int AROUND = 6;

	private static final int LONGEST = 5;

	private static final int OF_EVERY_SENTENCE = 800;

	/** Logarithm of the chance of a character that is no word. */
	private static final double UNKNOWN = -16;

	private static final double ALL = Math.log(2.5e6);

	private ChineseWords() {
	}

	/** How often a word stands in the dictionary's corpus; 0 where it is none. */
	public static int frequency(String word) {
		CoreDictionary.Attribute found = CoreDictionary.get(word);
		return (found != null) ? found.totalFrequency : 0;
	}

	/**
	 * How often the rarest of the words into which a text falls stands in the
	 * dictionary's corpus.
	 */
	public static int rarest(String text) {
		int[] ends = split(text);
		int rarest = Integer.MAX_VALUE;
		for (int i = 0; i < text.length(); i = ends[i]) {
			rarest = Math.min(rarest, frequency(text.substring(i, ends[i])));
		}
		return rarest;
	}

	/**
	 * How often the most common of the single characters of a text that do not also write
	 * foreign names stands in the corpus as a word.
	 */
	public static int mostCommonCharacter(String text) {
		return text.chars()
			.filter((c) -> !ForeignCharacters.contains((char) c))
			.map((c) -> frequency(Character.toString(c)))
			.max()
			.orElse(0);
	}

	/** The words into which a text without gaps most likely falls. */
	public static List<String> of(String text) {
		int[] ends = split(text);
		List<String> words = new ArrayList<>();
		for (int i = 0; i < text.length(); i = ends[i]) {
			words.add(text.substring(i, ends[i]));
		}
		return words;
	}

	/**
	 * How often two words stand side by side in the dictionary's corpus; 0 where one of
	 * them stands beside everything.
	 */
	public static int together(String word, String next) {
		return (isOfEverySentence(word) || isOfEverySentence(next)) ? 0
				: CoreBiGramTableDictionary.getBiFrequency(word, next);
	}

	private static boolean isOfEverySentence(String word) {
		return word.isEmpty() || frequency(word) > OF_EVERY_SENTENCE;
	}

	/**
	 * Whether a word, such as a noun, an adjective or a counting word, stands before
	 * another to say more of it, as it does before ordinary nouns and not before names.
	 */
	public static boolean modifies(String word) {
		return isOf(word, "nabq") || isLink(word);
	}

	/**
	 * Whether a word is a verb above all and stands behind a word for somebody or an
	 * adverb: "I agree", "fully agrees".
	 */
	public static boolean isDone(String before, String word) {
		return isOf(word, "v") && isOf(before, "rd");
	}

	/**
	 * Whether two characters are a number and a counting word by which what stands behind
	 * them is counted.
	 */
	public static boolean count(String numberAndUnit, String after) {
		if (numberAndUnit.length() != 2 || CharType.get(numberAndUnit.charAt(0)) != CharType.CT_CNUM) {
			return false;
		}
		String unit = numberAndUnit.substring(1);
		boolean counted = (after.length() == 1) ? isNoun(after)
				: CoreBiGramTableDictionary.getBiFrequency(unit, after) > 0;
		return counted && has(unit, 'q');
	}

	private static boolean has(String word, char nature) {
		CoreDictionary.Attribute found = CoreDictionary.get(word);
		return found != null && Arrays.stream(found.nature).anyMatch((each) -> each.firstChar() == nature);
	}

	/** Whether a word is above all a noun or a phrase that stands for one. */
	public static boolean isNoun(String word) {
		return isOf(word, "nijlb");
	}

	/** Whether a word is above all a verb or an adjective, or says where. */
	public static boolean isVerbOrAdjective(String word) {
		return isOf(word, "vas");
	}

	private static boolean isOf(String word, String natures) {
		CoreDictionary.Attribute found = CoreDictionary.get(word);
		return found != null && found.nature.length > 0 && natures.indexOf(found.nature[0].firstChar()) >= 0;
	}

	/** A particle that ties what stands before it to the next word. */
	private static boolean isLink(String word) {
		CoreDictionary.Attribute found = CoreDictionary.get(word);
		return found != null && found.nature[0].toString().equals("uj");
	}

	/** The place and its neighbours. */
	public static Neighbours around(String text, int start, int end) {
		int from = start;
		while (from > 0 && start - from < AROUND && Pinyin.syllable(text.charAt(from - 1)) != Pinyin.NONE) {
			from--;
		}
		int to = end;
		while (to < text.length() && to - end < AROUND && Pinyin.syllable(text.charAt(to)) != Pinyin.NONE) {
			to++;
		}
		return neighbours(text.substring(from, to), start - from, end - from);
	}

	/**
	 * @param before the word before the place, empty where none is
	 * @param after the word after the place, empty where none is
	 * @param cut whether a word that reaches over an edge of the place is likelier
	 * @param inside whether that word holds the whole place
	 */
	public record Neighbours(String before, String after, boolean cut, boolean inside) {
	}

	private static Neighbours neighbours(String text, int start, int end) {
		int[] ends = split(text);
		boolean startsWord = false;
		boolean endsWord = false;
		boolean inside = false;
		int i = 0;
		String before = "";
		String after = "";
		while (i < text.length()) {
			startsWord |= i == start;
			int next = ends[i];
			endsWord |= next == end;
			inside |= i <= start && next >= end && next - i > end - start;
			before = (next == start) ? text.substring(i, next) : before;
			after = (i == end) ? text.substring(i, next) : after;
			i = next;
		}
		return new Neighbours(before, after, !startsWord || !endsWord, inside);
	}

	/**
	 * Where the word that begins at each place of the likeliest splitting ends. Words are
	 * followed through the dictionary character by character, and no further than any of
	 * its words goes.
	 */
	private static int[] split(String text) {
		int length = text.length();
		double[] best = new double[length + 1];
		int[] ends = new int[length];
		for (int i = length - 1; i >= 0; i--) {
			int one = text.offsetByCodePoints(i, 1);
			best[i] = UNKNOWN + best[one];
			ends[i] = one;
			int state = CoreDictionary.trie.getBase()[0];
			for (int end = i + 1; end <= Math.min(length, i + LONGEST); end++) {
				state = CoreDictionary.trie.transition(text.charAt(end - 1), state);
				if (state < 0) {
					break;
				}
				double chance = chance(CoreDictionary.trie.output(state)) + best[end];
				if (chance > best[i]) {
					best[i] = chance;
					ends[i] = end;
				}
			}
		}
		return ends;
	}

	private static double chance(CoreDictionary.@Nullable Attribute word) {
		return (word != null && word.totalFrequency > 0) ? Math.log(word.totalFrequency) - ALL
				: Double.NEGATIVE_INFINITY;
	}

}
