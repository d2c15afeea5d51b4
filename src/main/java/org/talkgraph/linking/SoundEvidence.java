package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.mention.Alike;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Talk;

/**
 * What speaks for and against a place meaning the name that it sounds like: the way and
 * the nearness of the sound, the words of the language, the talk, the words around.
 */
final class SoundEvidence {

	private static final DataFile NUMBERS = DataFile.beside(SoundEvidence.class, "heard.txt");

	private static final double SAME = NUMBERS.number("the same");

	private static final double NEAR = NUMBERS.number("nearly the same");

	private static final double ALIKE = NUMBERS.number("alike");

	private static final double HALF = NUMBERS.number("half alike");

	private static final double NEARER = NUMBERS.number("nearer");

	private static final int LONG_CHINESE = NUMBERS.count("long in Chinese");

	private static final int SHORT_LATIN = NUMBERS.count("short in Latin");

	private static final int LONG_LATIN = NUMBERS.count("long in Latin");

	private static final int VERY_LONG_LATIN = NUMBERS.count("very long in Latin");

	private final Weights weights;

	private final SoughtNames sought;

	private final TalkNames names;

	/** In simplified script, as the words of the data files are. */
	private final String text;

	private final SaidWords words;

	private final Surroundings surroundings;

	private final NamesBeside beside;

	private final HeardWays ways;

	private final Map<String, Integer> counts = new HashMap<>();

	private final CalledOn calledOn;

	/** By place, how far the nearest of its names is. */
	private final Map<Span, Double> nearest = new HashMap<>();

	/**
	 * @param links of the talk's exact names
	 * @param alikes all places that are looked at
	 */
	SoundEvidence(Weights weights, SoughtNames sought, TalkNames names, Talk talk, List<Link> links,
			List<Alike> alikes) {
		this.weights = weights;
		this.sought = sought;
		this.names = names;
		this.text = SimplifiedScript.of(talk.reading().text());
		this.words = new SaidWords(this.text, talk.language());
		this.surroundings = new Surroundings(this.text);
		this.beside = beside(links);
		this.ways = new HeardWays(alikes, this.text);
		this.calledOn = new CalledOn(alikes, this.text);
		alikes.forEach((alike) -> this.nearest.merge(alike.base(), alike.distance(), Math::min));
		alikes.stream().map(this::heard).forEach((heard) -> this.counts.merge(heard, 1, Integer::sum));
	}

	Candidate candidate(Alike alike) {
		List<String> features = new ArrayList<>();
		features.add("sound");
		features.add(kind(alike.kind()));
		features.add(nearness(alike));
		if (alike.distance() - this.nearest.getOrDefault(alike.base(), 0.0) > NEARER) {
			features.add("another name sounds nearer");
		}
		SaidWords.Words words = this.words.at(alike);
		features.addAll(words.features());
		addTalk(alike, words, features);
		addAround(alike, words, features);
		if (isLong(alike)) {
			features.add("long name");
		}
		if (alike.kind() == Alike.Kind.WORDS && alike.name().form().length() >= VERY_LONG_LATIN) {
			features.add("very long name in Latin letters");
		}
		if (alike.kind() == Alike.Kind.SYLLABLES && alike.distance() <= SAME
				&& alike.name().form().length() > LONG_CHINESE) {
			features.add("all of many syllables");
		}
		List<Evidence> evidence = features.stream().map(this.weights::evidence).toList();
		return new Candidate(alike.name().entity(), evidence);
	}

	/** For places beside what is linked. */
	NamesBeside beside(Collection<Link> links) {
		return NamesBeside.linked(this.text, links);
	}

	/** A place with what more names beside it say. */
	Heard with(NamesBeside beside, Heard heard) {
		Entity entity = heard.candidate().entity();
		List<Evidence> evidence = new ArrayList<>(heard.candidate().evidence());
		besideNames(entity, heard.span(), beside).stream()
			.filter((feature) -> evidence.stream().noneMatch((line) -> line.feature().equals(feature)))
			.map(this.weights::evidence)
			.forEach(evidence::add);
		return (evidence.size() == heard.candidate().evidence().size()) ? heard
				: new Heard(heard.alike(), new Candidate(entity, List.copyOf(evidence)));
	}

	private static List<String> besideNames(Entity entity, Span span, NamesBeside beside) {
		List<String> features = new ArrayList<>();
		if (beside.has(entity, span)) {
			features.add("beside another name of its type");
		}
		if (beside.hasMaker(entity, span)) {
			features.add("beside the name of its developer");
		}
		return features;
	}

	/** What is heard there, and for which name. */
	private String heard(Alike alike) {
		return alike.base().of(this.text).toLowerCase(Locale.ROOT) + '\n' + alike.name().entity().key() + '\n'
				+ alike.name().form();
	}

	private boolean isLong(Alike alike) {
		return switch (alike.kind()) {
			case SYLLABLES -> alike.name().form().length() >= LONG_CHINESE;
			case WORDS, ACROSS_SCRIPTS, MIXED -> alike.name().form().length() >= LONG_LATIN;
			case LETTERS -> false;
		};
	}

	private static String kind(Alike.Kind kind) {
		return switch (kind) {
			case SYLLABLES -> "Chinese syllables";
			case ACROSS_SCRIPTS -> "across scripts";
			case MIXED -> "both scripts together";
			case WORDS -> "Latin words";
			case LETTERS -> "letters spelt out";
		};
	}

	private static String nearness(Alike alike) {
		double distance = alike.distance();
		if (distance <= SAME) {
			return "sounds the same";
		}
		if (alike.kind() == Alike.Kind.LETTERS) {
			return "a letter is another or lost";
		}
		if (distance <= NEAR) {
			return "sounds nearly the same";
		}
		if (distance <= ALIKE) {
			return "sounds alike";
		}
		return (distance <= HALF) ? "sounds half alike" : "sounds hardly alike";
	}

	private void addTalk(Alike alike, SaidWords.Words words, List<String> features) {
		Entity entity = alike.name().entity();
		Optional<String> reason = this.names.reason(entity);
		boolean wellKnown = this.sought.isWellKnown(entity);
		boolean plain = alike.versioned() || alike.kind() == Alike.Kind.LETTERS || alike.distance() <= SAME;
		features
			.add(reason.orElse((wellKnown && plain) ? "not spoken of, but well known" : "not spoken of in this talk"));
		if (wellKnown) {
			features.add("well known");
		}
		else if (reason.isEmpty() && alike.name().form().length() <= SHORT_LATIN && alike.kind() == Alike.Kind.WORDS) {
			features.add("a short name, neither spoken of nor well known");
		}
		if (alike.kind() == Alike.Kind.LETTERS && TalkNames.NAMED.equals(reason.orElse(""))) {
			features.add("letters of what this talk names");
		}
		boolean central = TalkNames.PARTICIPANT.equals(reason.orElse("")) || TalkNames.TITLE.equals(reason.orElse(""));
		if (!central && words.areCommon()) {
			features.add("a common word, and not what this talk is about");
		}
		LoneWords.feature(alike, alike.base().of(this.text), central || this.names.isOften(entity))
			.ifPresent(features::add);
		if (this.ways.areSeveral(alike, this.text)) {
			features.add("heard in several ways in this talk");
		}
		if (this.names.isOften(entity)) {
			features.add("spoken of often in this talk");
		}
		if (!central && SaidWords.isOrdinary(alike.base().of(this.text))
				&& this.names.prefersAnother(entity, alike.name().form())) {
			features.add("an ordinary word, and the talk uses another name");
		}
		if (this.counts.getOrDefault(heard(alike), 0) > 1) {
			features
				.add(words.areStrange() ? "no word, and heard so again in this talk" : "heard so again in this talk");
		}
	}

	private void addAround(Alike alike, SaidWords.Words words, List<String> features) {
		EntityType type = alike.name().entity().type();
		if (alike.versioned()) {
			features.add("with a version");
			if (alike.isVersionMisheard(this.text)) {
				features.add("with a version that is misheard too");
			}
		}
		if (CalledOn.isPerson(alike)) {
			features.addAll(this.calledOn.features(alike, words));
		}
		if (type != EntityType.PERSON && SaidWords.isOrdinary(alike.base().of(this.text))
				&& Things.fits(this.text, alike.span())) {
			features.add("an ordinary word, spoken of like a thing");
		}
		features.addAll(besideNames(alike.name().entity(), alike.span(), this.beside));
		if (this.surroundings.types(alike.span()).contains(type)) {
			features.add("words around fit this type");
		}
	}

}
