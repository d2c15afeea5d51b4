package org.talkgraph.linking;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.roster.FormsOfAddress;
import org.talkgraph.sound.ChineseWords;
import org.talkgraph.sound.LatinScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.NameShape;

/**
 * The words right before and after a name, which tell of what type it is there: somebody
 * is "from Mistral", and one fine-tunes "the Mistral model".
 */
final class Surroundings {

	private static final DataFile FILE = DataFile.beside(Surroundings.class, "surroundings.txt");

	/** By their last characters. */
	private static final Map<Character, List<TypeWord>> BEFORE = words("before ",
			(word) -> word.charAt(word.length() - 1));

	/** By their first characters. */
	private static final Map<Character, List<TypeWord>> AFTER = words("after ", (word) -> word.charAt(0));

	private static final int REACH = FILE.count("reach");

	private static final List<String> OF = FILE.words("of");

	private static final int LONGEST_PERSON = FILE.count("longest person");

	private static final List<String> LENGTHENING = FILE.words("makes a longer name");

	private static final Set<String> WORD_ENDINGS = Set.copyOf(FILE.words("makes another word"));

	private static final List<String> TERMS = FILE.words("begins inside a name");

	private static final int MOST_BETWEEN = FILE.count("most between");

	private static final int LONGEST_KIND = FILE.count("longest kind");

	private static final Set<String> ARTICLES = FILE.words("article")
		.stream()
		.map((word) -> word + " ")
		.collect(Collectors.toUnmodifiableSet());

	private final String text;

	/** What was asked already: many names sound like one place. */
	private final Map<Span, Set<EntityType>> types = new HashMap<>();

	/**
	 * @param text in which the spans count
	 */
	Surroundings(String text) {
		this.text = text;
	}

	/** The types that the words around a span fit; empty where they tell nothing. */
	Set<EntityType> types(Span span) {
		return this.types.computeIfAbsent(span, this::read);
	}

	private Set<EntityType> read(Span span) {
		String after = this.text.substring(span.end(), Math.min(this.text.length(), span.end() + REACH))
			.toLowerCase(Locale.ROOT)
			.replace('\u2019', '\'');
		Set<EntityType> types = EnumSet.noneOf(EntityType.class);
		for (int i = 0; i < Math.min(2, after.length()); i++) {
			for (TypeWord word : AFTER.getOrDefault(after.charAt(i), List.of())) {
				if (follows(after, word.text())) {
					types.add(word.type());
				}
			}
		}
		if (hasMember(span.end())) {
			types.add(EntityType.ORGANIZATION);
		}
		if (types.isEmpty()) {
			String before = withoutArticle(this.text.substring(Math.max(0, span.start() - REACH), span.start())
				.toLowerCase(Locale.ROOT)
				.replace('\u2019', '\''));
			return longest(before);
		}
		return types;
	}

	/** Whether somebody with a title is said to belong to what ends at an index. */
	private boolean hasMember(int end) {
		return OF.stream().filter((of) -> this.text.startsWith(of, end)).anyMatch((of) -> {
			int from = end + of.length();
			int at = from;
			while (at < this.text.length() && at - from < LONGEST_PERSON && isHan(this.text.charAt(at))) {
				at++;
				int title = at;
				if (NameShape.isFamilyName(this.text.substring(from, from + 1))
						&& FormsOfAddress.titles().stream().anyMatch((one) -> this.text.startsWith(one, title))) {
					return true;
				}
			}
			return false;
		});
	}

	/** "A model called" tells more than "called". */
	private static Set<EntityType> longest(String before) {
		Set<EntityType> types = EnumSet.noneOf(EntityType.class);
		int length = 0;
		String said = before.stripTrailing();
		char last = said.isEmpty() ? ' ' : said.charAt(said.length() - 1);
		for (TypeWord word : BEFORE.getOrDefault(last, List.of())) {
			if (word.text().length() >= length && precedes(before, word.text())) {
				if (word.text().length() > length) {
					types.clear();
					length = word.text().length();
				}
				types.add(word.type());
			}
		}
		return types;
	}

	/**
	 * Whether a Latin name is written with a capital where no sentence begins: after a
	 * word of small letters, a comma at most between.
	 */
	boolean isCapitalInside(Span span) {
		int i = span.start();
		if (!Character.isUpperCase(this.text.charAt(i)) || i < 2 || this.text.charAt(i - 1) != ' ') {
			return false;
		}
		i -= (this.text.charAt(i - 2) == ',') ? 3 : 2;
		int end = i;
		while (i >= 0 && LatinScript.isLetter(this.text.charAt(i))) {
			i--;
		}
		return i < end && Character.isLowerCase(this.text.charAt(i + 1));
	}

	/**
	 * Whether Chinese follows that makes it the beginning of another name.
	 * @param entity that may be meant: one that is known as such a thing may be called so
	 */
	boolean isLengthened(Span span, Entity entity) {
		int end = span.end();
		while (end < this.text.length() && end - span.end() < LONGEST_KIND && isHan(this.text.charAt(end))) {
			end++;
		}
		String behind = this.text.substring(span.end(), end);
		String name = span.of(this.text);
		// one that ends so is whole: another of its kind may follow
		return LENGTHENING.stream().anyMatch((word) -> {
			int at = behind.indexOf(word);
			return at >= 0 && at <= MOST_BETWEEN && !name.endsWith(word)
					&& entity.aliases().stream().noneMatch((alias) -> alias.endsWith(word));
		});
	}

	/** Whether Chinese follows that makes another word of it, and no word by itself. */
	boolean isBeginningOfWord(Span span) {
		return WORD_ENDINGS.contains(ChineseWords.around(this.text, span.start(), span.end()).after());
	}

	/**
	 * Whether its last character begins a term of the field, which no dictionary has: the
	 * name of a university may end so.
	 */
	boolean endsInsideTerm(Span span) {
		return TERMS.stream().anyMatch((term) -> this.text.startsWith(term, span.end() - 1));
	}

	/** Whether a Latin word with a capital stands right beside it. */
	boolean isBesideCapital(Span span) {
		int after = span.end() + 1;
		boolean follows = after < this.text.length() && this.text.charAt(after - 1) == ' ' && isCapital(after);
		int before = span.start() - 2;
		if (follows || before < 0 || this.text.charAt(before + 1) != ' ') {
			return follows;
		}
		int start = before;
		while (start > 0 && Character.isLetterOrDigit(this.text.charAt(start - 1))
				&& LatinScript.has(this.text.charAt(start))) {
			start--;
		}
		// whatever begins a sentence is capitalised
		return isCapital(start) && start > 1 && this.text.charAt(start - 1) == ' '
				&& Character.isLetter(this.text.charAt(start - 2));
	}

	private boolean isCapital(int index) {
		char c = this.text.charAt(index);
		return Character.isUpperCase(c) && LatinScript.has(c);
	}

	private static String withoutArticle(String before) {
		return ARTICLES.stream()
			.filter((article) -> before.endsWith(" " + article))
			.findFirst()
			.map((article) -> before.substring(0, before.length() - article.length()))
			.orElse(before);
	}

	private static boolean follows(String after, String word) {
		int at = (after.startsWith(" ") && word.charAt(0) != '\'') ? 1 : 0;
		int end = at + word.length();
		return after.startsWith(word, at) && (isHan(word.charAt(0)) || (at == 1 || word.charAt(0) == '\''))
				&& (isHan(word.charAt(0)) || end == after.length() || !Character.isLetterOrDigit(after.charAt(end)));
	}

	private static boolean precedes(String before, String word) {
		if (isHan(word.charAt(0))) {
			return before.stripTrailing().endsWith(word);
		}
		int at = before.length() - word.length() - 1;
		return at >= 0 && before.endsWith(word + " ") && (at == 0 || !Character.isLetterOrDigit(before.charAt(at - 1)));
	}

	private static boolean isHan(char c) {
		return Character.isIdeographic(c);
	}

	private static Map<Character, List<TypeWord>> words(String place, Function<String, Character> key) {
		return Arrays.stream(EntityType.values())
			.filter((type) -> FILE.sections().containsKey(place + type.label()))
			.flatMap((type) -> FILE.words(place + type.label())
				.stream()
				.map((word) -> new TypeWord(word.toLowerCase(Locale.ROOT), type)))
			.collect(Collectors.groupingBy((word) -> key.apply(word.text())));
	}

	/** What tells of a type. */
	private record TypeWord(String text, EntityType type) {
	}

}
