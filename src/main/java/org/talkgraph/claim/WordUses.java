package org.talkgraph.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;

/**
 * How the words of a language are used, by {@code words.txt}: words with numbers that are
 * alike where the words stand beside the same others. What claims teach of one word is so
 * learnt of all that are used like it.
 */
public final class WordUses {

	/** So many numbers tell the use of a word. */
	public static final int NUMBERS = 40;

	private static final double THOUSAND = 1000;

	private static final Map<Language, WordUses> SHIPPED = shipped();

	private final Map<String, DataFile.Entry> words = new LinkedHashMap<>();

	private WordUses() {
	}

	/** The words that are part of talkgraph. */
	public static WordUses of(Language language) {
		return Objects.requireNonNull(SHIPPED.get(language));
	}

	private static Map<Language, WordUses> shipped() {
		DataFile file = DataFile.beside(WordUses.class, "words.txt");
		Map<Language, WordUses> uses = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			uses.put(language, parse(file, language));
		}
		return uses;
	}

	/**
	 * The words of a section.
	 * @throws IllegalArgumentException where a line is wrong, or a word comes twice
	 */
	static WordUses parse(DataFile file, Language language) {
		WordUses uses = new WordUses();
		for (DataFile.Entry entry : file.section(language.tag())) {
			int sign = entry.text().indexOf(" = ");
			if (sign <= 0 || uses.words.put(entry.text().substring(0, sign).intern(), entry) != null) {
				throw entry.wrong(entry.text(), "'word = numbers', each word once");
			}
		}
		return uses;
	}

	Set<String> words() {
		return Collections.unmodifiableSet(this.words.keySet());
	}

	boolean has(String word) {
		return this.words.containsKey(word);
	}

	/**
	 * How each word is used, in the order of the file.
	 * @throws IllegalArgumentException where one has not as many numbers as it should:
	 * file, line and what was expected
	 */
	public Map<String, double[]> numbers() {
		Map<String, double[]> numbers = new LinkedHashMap<>();
		this.words.forEach((word, entry) -> numbers.put(word, numbers(word, entry)));
		return numbers;
	}

	private static double[] numbers(String word, DataFile.Entry entry) {
		String[] parts = entry.text().substring(word.length() + 3).split(" ");
		double[] numbers = new double[parts.length];
		try {
			for (int i = 0; i < parts.length; i++) {
				numbers[i] = Integer.parseInt(parts[i]) / THOUSAND;
			}
		}
		catch (NumberFormatException ex) {
			throw entry.wrong(entry.text(), "'word = whole numbers'");
		}
		if (numbers.length != NUMBERS) {
			throw entry.wrong(entry.text(), "%d numbers".formatted(NUMBERS));
		}
		return numbers;
	}

}
