package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.Origin;
import org.talkgraph.mention.CompoundNames;
import org.talkgraph.mention.FullNames;
import org.talkgraph.mention.Mention;
import org.talkgraph.roster.EventPeople;
import org.talkgraph.roster.FormsOfAddress;
import org.talkgraph.roster.Namesakes;
import org.talkgraph.roster.Roster;
import org.talkgraph.roster.TitledNames;
import org.talkgraph.roster.TitledPeople;
import org.talkgraph.sound.ChineseWords;
import org.talkgraph.sound.EnglishWords;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;

/**
 * Decides what mentions mean: the features of each candidate are looked up in a table of
 * weights, from top to bottom, and their sum is compared with a threshold.
 */
public final class Linker {

	/** Rules that find people or misheard names, each with a weight of its own. */
	private static final Set<String> OWN_WEIGHT = Set.of(CompoundNames.RULE, FormsOfAddress.RULE, FullNames.RULE,
			ShortNames.RULE, TitledPeople.RULE, EventPeople.RULE, TitledNames.RULE, Namesakes.RULE);

	private static final int SHORT = DataFile.beside(Linker.class, "heard.txt").count("few letters");

	private static final String RELATED = "family or developer named in this talk";

	private final Weights weights;

	private final Terms terms;

	/** With the weights that are part of talkgraph. */
	public Linker() {
		this(Weights.shipped());
	}

	public Linker(Weights weights) {
		this(weights, List.of());
	}

	/**
	 * @param nothing forms that mean nothing of ours though a name stands inside of them
	 */
	public Linker(Weights weights, Collection<String> nothing) {
		this.weights = weights;
		this.terms = new Terms(nothing);
	}

	/**
	 * A link for each mention, in the same order.
	 * @param mentions of one reading, in order
	 * @param roster of the same talk
	 * @param text of the reading
	 */
	public List<Link> link(List<Mention> mentions, Roster roster, String text) {
		Surroundings surroundings = new Surroundings(text);
		Said said = new Said(SimplifiedScript.of(text), Context.of(mentions, roster, surroundings),
				new Repeats(mentions), surroundings, this.terms.in(text), NamesBeside.plain(text, mentions));
		return mentions.stream().map((mention) -> link(mention, said)).toList();
	}

	/** What a talk says besides a name. */
	private record Said(String text, Context context, Repeats repeats, Surroundings surroundings, Terms.In terms,
			NamesBeside beside) {

		boolean cutsWords(Span place) {
			return ChineseWords.around(this.text, place.start(), place.end()).cut();
		}

	}

	private Link link(Mention mention, Said said) {
		Map<String, Candidate> best = new LinkedHashMap<>();
		for (Name name : mention.namesAsWritten()) {
			Candidate candidate = candidate(mention, name, said);
			best.merge(name.entity().key(), candidate, (a, b) -> (a.compareTo(b) <= 0) ? a : b);
		}
		List<Candidate> candidates = best.values().stream().sorted().toList();
		Candidate first = candidates.getFirst();
		return (first.score() >= this.weights.threshold()) ? new Link.Linked(mention, first.entity(),
				this.weights.confidence(first.score()), first.evidence(), List.of())
				: new Link.Nil(mention, candidates);
	}

	private static boolean isAmbiguous(Mention mention) {
		String key = mention.names().getFirst().entity().key();
		return mention.names().stream().anyMatch((name) -> !name.entity().key().equals(key));
	}

	private Candidate candidate(Mention mention, Name name, Said said) {
		Entity entity = name.entity();
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(this.weights.evidence(form(mention, name)));
		if (entity.origin() == Origin.DISCOVERED && entity.family() != null) {
			evidence.add(this.weights.evidence("version not in the knowledge base"));
		}
		said.repeats().feature(entity).map(this.weights::evidence).ifPresent(evidence::add);
		inLonger(mention, entity, said).map(this.weights::evidence).forEach(evidence::add);
		if (entity.type() == EntityType.TECHNOLOGY) {
			evidence.add(this.weights.evidence("is a technology"));
		}
		boolean several = isAmbiguous(mention);
		if (several) {
			evidence.add(this.weights.evidence("same form means another entity too"));
		}
		if (name.exactCase() && !mention.isWrittenAs(name)
				&& (name.weak() || EnglishWords.isCommon(mention.surface()))) {
			evidence.add(this.weights.evidence("a common English word in other letters"));
		}
		NamesOfOthers.features(name, said.context()).map(this.weights::evidence).forEach(evidence::add);
		if (name.weak()) {
			asWord(mention, name, said).map(this.weights::evidence).forEach(evidence::add);
		}
		if (name.isTranslated() && Things.isAnimal(said.text(), mention.span())) {
			evidence.add(this.weights.evidence("translated back, and spoken of like an animal"));
		}
		if (name.isTranslated() && name.weak() && said.context().translatesNames()) {
			evidence.add(this.weights.evidence("other names are translated back in this talk"));
		}
		if (name.weak() || several) {
			evidence.addAll(ambiguous(mention, name, several, said));
		}
		// what weighs nothing explains nothing
		evidence.removeIf((line) -> line.score() == 0 && line != evidence.getFirst());
		return new Candidate(entity, List.copyOf(evidence));
	}

	/** What speaks for one of several meanings, or that nothing does. */
	private List<Evidence> ambiguous(Mention mention, Name name, boolean several, Said said) {
		Entity entity = name.entity();
		List<Evidence> evidence = new ArrayList<>();
		inTalk(entity, said.context()).ifPresent(evidence::add);
		aroundName(mention, name, several, said.surroundings()).ifPresent(evidence::add);
		beside(mention, entity, said).map(this.weights::evidence).forEach(evidence::add);
		if (name.weak() && evidence.isEmpty() && isShort(mention.surface(), entity)) {
			evidence.add(this.weights.evidence("a few letters, and nothing speaks for the name"));
		}
		else if (name.weak() && mention.isInOtherLetters(entity) && tellsNothing(evidence)) {
			// a lab's talk says ordinary words too: that it is named there tells nothing
			return List.of(this.weights.evidence("an ordinary word in other letters, and the talk is not about it"));
		}
		return evidence;
	}

	/** Whether it speaks of nothing but who develops such things. */
	private static boolean tellsNothing(List<Evidence> evidence) {
		return evidence.stream().allMatch((line) -> line.feature().equals(RELATED));
	}

	/** Whether it is so short in Latin letters that it may stand for anything. */
	private static boolean isShort(String surface, Entity entity) {
		return surface.length() <= SHORT && surface.charAt(0) < 0x250 && entity.type() != EntityType.PERSON;
	}

	/** What other names say of one beside them. */
	private static Stream<String> beside(Mention mention, Entity entity, Said said) {
		List<String> features = new ArrayList<>();
		if (said.beside().has(entity, mention.span())) {
			features.add("in a list with a name of its type");
		}
		if (said.beside().hasMaker(entity, mention.span())) {
			features.add("its developer is named right beside");
		}
		return features.stream();
	}

	/** What speaks for an ordinary word instead of the name. */
	private static Stream<String> asWord(Mention mention, Name name, Said said) {
		List<String> features = new ArrayList<>();
		features.add(ordinary(name));
		if (ChineseWords.frequency(mention.surface()) > 0) {
			features.add("a word of the Chinese dictionary");
		}
		if (said.cutsWords(mention.span()) || said.surroundings().endsInsideTerm(mention.span())
				|| (name.isTranslated() && said.surroundings().isBeginningOfWord(mention.span()))) {
			features.add("cuts words apart");
		}
		return features.stream();
	}

	/** Why the name may be but a part of another one. */
	private static Stream<String> inLonger(Mention mention, Entity entity, Said said) {
		List<String> features = new ArrayList<>();
		if (said.surroundings().isBesideCapital(mention.span())) {
			features.add("part of a longer name");
		}
		if (said.surroundings().isLengthened(mention.span(), entity)) {
			features.add("the beginning of a longer Chinese name");
		}
		if (entity.type() == EntityType.PERSON && said.terms().hasBeginningWith(mention.surface())) {
			features.add("the talk says a term that is called after it");
		}
		return features.stream();
	}

	private Optional<Evidence> inTalk(Entity entity, Context context) {
		if (context.names(entity)) {
			return Optional.of(this.weights.evidence("named plainly in this talk"));
		}
		return context.supports(entity) ? Optional.of(this.weights.evidence(RELATED)) : Optional.empty();
	}

	private Optional<Evidence> aroundName(Mention mention, Name name, boolean several, Surroundings surroundings) {
		Set<EntityType> types = surroundings.types(mention.span());
		if (types.contains(name.entity().type())) {
			return Optional.of(this.weights.evidence("words around fit its type"));
		}
		if (several) {
			return types.isEmpty() ? Optional.empty()
					: Optional.of(this.weights.evidence("words around fit another type"));
		}
		boolean capital = types.isEmpty() && name.exactCase() && surroundings.isCapitalInside(mention.span())
				&& !FullNames.isGivenName(mention.surface());
		return capital ? Optional.of(this.weights.evidence("capital inside a sentence")) : Optional.empty();
	}

	private static String ordinary(Name name) {
		return name.isTranslated() ? "ordinary word, translated back" : "ordinary word";
	}

	private static String form(Mention mention, Name name) {
		if (OWN_WEIGHT.contains(mention.detector())) {
			return mention.detector();
		}
		return switch (name.kind()) {
			case CANONICAL -> "canonical name";
			case ALIAS -> "alias";
			case BACK_TRANSLATION -> "back-translation";
			case WORD_FOR_WORD -> "translated word by word";
			case HEARD -> "heard form";
		};
	}

}
