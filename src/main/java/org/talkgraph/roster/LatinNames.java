package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.NameShape;

/** Finds runs of capitalised words that may be names of people. */
final class LatinNames {

	private static final String LETTER = "[\\p{L}\\p{M}&&[^\\p{Lo}]]";

	/** One word of a name, or an initial. */
	static final String TOKEN = "\\p{Lu}(?:\\.(?!\\.)|" + LETTER + "*+(?:['\u2019-](?!s\\b)" + LETTER + "++)*+)";

	/** Words inside a name, such as "van". */
	static final String PARTICLES = "(?:(?:" + NameShape.particles() + ")\\s){0,2}";

	/** A whole name. */
	static final String NAME = TOKEN + "(?:\\s" + PARTICLES + TOKEN + "){0,3}";

	private static final Pattern RUN = Pattern
		.compile("(?=\\p{Lu})(?<![\\p{IsLatin}\\p{N}@#_/&])(?<![\\p{IsLatin}\\p{N}]\\.)" + TOKEN + "(?: " + PARTICLES
				+ TOKEN + "){0,5}(?! ?[\\p{N}@_])");

	/** Capitals inside a word, or nothing but capitals, are seldom a person's name. */
	private static final Pattern ODD = Pattern
		.compile("(?<!\\bMc)(?<!\\bMac)(?<!\\bDe)(?<!\\bLe)(?<!\\bLa)(?<=\\p{Ll})\\p{Lu}|\\b\\p{Lu}{2,}\\b");

	private static final Pattern WORD = Pattern.compile("\\S+");

	/** No name is longer. */
	private static final int LONGEST = 60;

	private static final Pattern LAST_WORD = Pattern.compile("(?<!\\p{L})(\\p{Ll}+)\\s$");

	/** "The", a character before it and a space behind. */
	private static final int LONGEST_ARTICLE = 5;

	/** Two capitals may be somebody's initials: "AJ". */
	private static final int LONGEST_ABBREVIATION = 2;

	private final String text;

	private final PlainWords words;

	private final List<Mention> known;

	private final List<SpokenName> names = new ArrayList<>();

	private int nextKnown;

	private LatinNames(String text, List<Mention> known) {
		this.text = text;
		this.words = new PlainWords(text);
		this.known = known;
	}

	/**
	 * The names in a text, in order, without overlap.
	 * @param known mentions in the same text, in order: what is known to be something
	 * else is no person
	 */
	static List<SpokenName> find(String text, List<Mention> known) {
		LatinNames names = new LatinNames(text, known);
		Matcher run = RUN.matcher(text);
		while (run.find()) {
			names.addRun(run.start(), run.end());
		}
		return names.names;
	}

	/** Splits a run at words that no name has. */
	private void addRun(int start, int end) {
		Matcher word = WORD.matcher(this.text).region(start, end);
		int from = -1;
		int to = -1;
		while (word.find()) {
			boolean particle = Character.isLowerCase(word.group().charAt(0));
			boolean plain = !particle && this.words.isPlain(this.text, word.start(), word.group());
			if (PlainWords.isArticle(word.group())) {
				return;
			}
			if (plain || isAbbreviation(word.group())) {
				// other capitalised words follow, so that this is part of a longer name
				from = -1;
			}
			else if (!particle) {
				from = (from < 0) ? word.start() : from;
				to = word.end();
			}
		}
		add(from, to);
	}

	private static boolean isAbbreviation(String word) {
		return word.length() > LONGEST_ABBREVIATION && word.indexOf('.') < 0
				&& word.chars().allMatch((letter) -> Character.isUpperCase(letter) || !Character.isLetter(letter));
	}

	private void add(int from, int to) {
		if (from < 0 || to - from == 1 || to - from > LONGEST
				|| (to - from == 2 && this.text.charAt(from + 1) == '.')) {
			return;
		}
		Span span = new Span(from, to);
		String name = span.of(this.text);
		boolean possessive = to < this.text.length() && "'\u2019".indexOf(this.text.charAt(to)) >= 0;
		this.names.add(new SpokenName(span, name, possessive, doubt(span, name)));
	}

	private Doubt doubt(Span span, String name) {
		if (isKnown(span) || LikelyNames.isThing(name)) {
			return Doubt.THING;
		}
		return (isOrdinary(name) || followsArticle(span.start()) || ODD.matcher(name).find()) ? Doubt.WORDS
				: Doubt.NONE;
	}

	private boolean followsArticle(int start) {
		Matcher before = LAST_WORD.matcher(this.text).region(Math.max(0, start - LONGEST_ARTICLE), start);
		return before.find() && PlainWords.isArticle(before.group(1));
	}

	/** Whether all words of a longer run are ordinary ones. */
	private boolean isOrdinary(String name) {
		String[] tokens = name.split(" ");
		for (String token : tokens) {
			if (!this.words.isSmallElsewhere(token)) {
				return false;
			}
		}
		return true;
	}

	/** Whether the whole span is the name of something that is no person. */
	private boolean isKnown(Span span) {
		while (this.nextKnown < this.known.size() && this.known.get(this.nextKnown).span().end() <= span.start()) {
			this.nextKnown++;
		}
		for (int i = this.nextKnown; i < this.known.size() && this.known.get(i).span().start() < span.end(); i++) {
			Mention mention = this.known.get(i);
			if (mention.span().contains(span) && isThing(mention)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a mention is surely that of something else than a person. */
	static boolean isThing(Mention mention) {
		return mention.names().stream().noneMatch((name) -> name.weak() || name.entity().type() == EntityType.PERSON);
	}

}
