package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.linking.Link;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.Turn;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Talk;

/** The clauses of a talk, each with its features. */
public final class TalkClauses {

	private static final Steps LENGTH = new Steps("characters", 4, 6, 8, 11, 14, 18, 24, 32);

	private static final Steps FROM_START = new Steps("from the turn's start", 20, 50, 100, 200, 400, 800, 1600);

	private static final Steps TO_END = new Steps("to the turn's end", 10, 40, 100, 300);

	private static final Steps TURN = new Steps("turn of", 20, 60, 120, 250, 500);

	private static final Steps IN_TALK = new Steps("percent of the talk", 2, 5, 10, 50, 90, 95, 98);

	private static final Map<EntityType, String> NAMES = features(EntityType.class,
			(type) -> "names a " + type.label().toLowerCase(Locale.ROOT));

	private static final Map<Role, String> SAID_BY = features(Role.class, (role) -> "said by a " + role.label());

	/** More characters between two clauses of the source are a picture or a lost part. */
	private static final int GAP = 20;

	private final Talk talk;

	private final List<Turn> turns;

	private final List<Clause> clauses;

	private final TreeMap<Integer, Link.Linked> links;

	private final ClauseWords words;

	private final double size;

	private TalkClauses(Talk talk, List<Turn> turns, TreeMap<Integer, Link.Linked> links, PossibleWords possible) {
		this.talk = talk;
		this.turns = turns;
		this.clauses = ClauseReader.read(talk, turns);
		this.links = links;
		this.words = new ClauseWords(talk.reading().text(), possible);
		this.size = TalkSize.of(inChinese(this.clauses.stream().mapToInt((clause) -> clause.span().length()).sum()));
	}

	/** With all features. */
	public static TalkClauses of(Talk talk, List<Turn> turns, List<Link> links) {
		return of(talk, turns, links, PossibleWords.any(talk.language()));
	}

	/**
	 * With the features that may weigh.
	 * @param possible the words that may
	 */
	static TalkClauses of(Talk talk, List<Turn> turns, List<Link> links, PossibleWords possible) {
		TreeMap<Integer, Link.Linked> linked = new TreeMap<>();
		for (Link link : links) {
			if (link instanceof Link.Linked one) {
				linked.put(one.mention().span().start(), one);
			}
		}
		return new TalkClauses(talk, turns, linked, possible);
	}

	/** In order. */
	public List<Clause> clauses() {
		return this.clauses;
	}

	/** What was said. */
	String text() {
		return this.talk.reading().text();
	}

	/** What is linked, by where it begins. */
	TreeMap<Integer, Link.Linked> links() {
		return this.links;
	}

	/** What is said in the turn of a clause. */
	Span turn(Clause clause) {
		return this.turns.get(clause.turn()).span();
	}

	/**
	 * Where the sentence of a clause begins, as far as it is of the same turn.
	 * @param least nothing before it is looked at: a sentence may be as long as its talk
	 */
	int sentence(int clause, int least) {
		int first = clause;
		while (this.clauses.get(first).goesOn() && !this.clauses.get(first).opensSentence()
				&& this.clauses.get(first).span().start() > least) {
			first--;
		}
		return this.clauses.get(first).span().start();
	}

	/** In which year it was said; null where that is not known. */
	@Nullable Integer year() {
		return DueYears.year(this.talk.details());
	}

	public Language language() {
		return this.talk.language();
	}

	/** The features of a clause; words that it has twice come twice. */
	public List<Feature> features(int clause) {
		List<Feature> features = new ArrayList<>();
		visit(clause, (kind, text) -> features.add(new Feature(kind, text)));
		return List.copyOf(features);
	}

	/** Hands out the features of a clause. */
	void visit(int index, Feature.Sink sink) {
		Clause clause = this.clauses.get(index);
		visitWords(clause, sink);
		visitNames(clause, sink);
		visitPlace(index, clause, sink);
		if (clause.opensParagraph()) {
			sink.add(FeatureKind.PLAIN, "paragraph begins");
		}
		sink.add(FeatureKind.PLAIN, clause.opensSentence() ? "sentence begins" : "goes on");
		if (index == 0 || clause.place().start() - this.clauses.get(index - 1).place().end() > GAP) {
			sink.add(FeatureKind.PLAIN, "after a gap");
		}
	}

	/** Hands out those of the features that are words, or tell what these say. */
	private void visitWords(Clause clause, Feature.Sink sink) {
		this.words.read(clause.span());
		int size = this.words.size();
		long classes = 0;
		for (int number = 1; number <= ClauseWords.LONGEST && number <= size; number++) {
			for (int first = 0; first + number <= size; first++) {
				KnownWords gram = this.words.words(first, number);
				if (gram != null) {
					classes |= gram.classes();
					if (number < ClauseWords.LONGEST || gram.text().charAt(0) > 0x7F) {
						sink.add(FeatureKind.GRAM, gram);
					}
				}
			}
			addIfAny(FeatureKind.OPENS, this.words.words(0, number), sink);
			addIfAny(FeatureKind.CLOSES, this.words.words(size - number, number), sink);
		}
		for (long rest = classes; rest != 0; rest &= rest - 1) {
			sink.add(FeatureKind.PLAIN, WordClasses.SHIPPED.features().get(Long.numberOfTrailingZeros(rest)));
		}
		this.words.visitLongest(KnownWords::used, (word) -> sink.add(FeatureKind.WORD, word));
	}

	private static void addIfAny(FeatureKind kind, @Nullable KnownWords words, Feature.Sink sink) {
		if (words != null) {
			sink.add(kind, words);
		}
	}

	/** Hands out the words of a clause that have a known use. */
	void visitUsedWords(Clause clause, Consumer<String> sink) {
		this.words.read(clause.span());
		this.words.visitLongest(KnownWords::used, (word) -> sink.accept(word.text()));
	}

	private void visitNames(Clause clause, Feature.Sink sink) {
		long types = 0;
		int number = 0;
		for (Link.Linked link : this.links.subMap(clause.span().start(), clause.span().end()).values()) {
			number++;
			long bit = 1L << link.entity().type().ordinal();
			if ((types & bit) == 0) {
				sink.add(FeatureKind.PLAIN, names(link.entity().type()));
			}
			types |= bit;
		}
		if (number > 0) {
			sink.add(FeatureKind.PLAIN, (number > 1) ? "several names" : "one name");
		}
	}

	private void visitPlace(int index, Clause clause, Feature.Sink sink) {
		Turn turn = this.turns.get(clause.turn());
		int before = clause.span().start() - turn.span().start();
		int after = turn.span().end() - clause.span().end();
		sink.add(FeatureKind.PLAIN, LENGTH.of(inChinese(clause.span().length())));
		sink.add(FeatureKind.PLAIN, FROM_START.of(inChinese(before)));
		sink.add(FeatureKind.PLAIN, TO_END.of(inChinese(after)));
		sink.add(FeatureKind.PLAIN, TURN.of(inChinese(before + after)));
		sink.add(FeatureKind.PLAIN, IN_TALK.of(100.0 * index / this.clauses.size()));
		sink.add(FeatureKind.PLAIN, saidBy(clause));
		if (!clause.goesOn()) {
			sink.add(FeatureKind.PLAIN, "turn begins");
		}
		if (index + 1 == this.clauses.size() || !this.clauses.get(index + 1).goesOn()) {
			sink.add(FeatureKind.PLAIN, "turn ends");
		}
	}

	/** Who says a clause, as a feature. */
	String saidBy(Clause clause) {
		Participant speaker = this.turns.get(clause.turn()).speaker();
		return (speaker != null) ? SAID_BY.getOrDefault(speaker.role(), "") : "nobody knows who says it";
	}

	/** That something of a type is named, as a feature. */
	static String names(EntityType type) {
		return NAMES.getOrDefault(type, "");
	}

	private static <T extends Enum<T>> Map<T, String> features(Class<T> kinds, Function<T, String> feature) {
		Map<T, String> features = new EnumMap<>(kinds);
		for (T kind : kinds.getEnumConstants()) {
			features.put(kind, feature.apply(kind).intern());
		}
		return features;
	}

	/** {@link TalkSize} of the talk. */
	public double size() {
		return this.size;
	}

	/** Chinese says more in fewer characters. */
	double inChinese(int characters) {
		return characters / perChinese();
	}

	/** How many characters say as much as one in Chinese. */
	double perChinese() {
		return perChinese(language());
	}

	static double perChinese(Language language) {
		return (language == Language.CHINESE) ? 1 : 2.8;
	}

}
