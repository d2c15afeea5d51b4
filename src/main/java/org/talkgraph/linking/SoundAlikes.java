package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.mention.Alike;
import org.talkgraph.roster.Roster;
import org.talkgraph.roster.TitledNames;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Places;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Talk;

/**
 * Links what only sounds like a name: where no name stands exactly, the best candidate
 * whose evidence reaches the threshold.
 */
public final class SoundAlikes {

	/** The rule by which these mentions are found. */
	public static final String RULE = "sound";

	/** So much below the threshold a place is still told of as doubtful. */
	private static final double DOUBTFUL = DataFile.beside(SoundAlikes.class, "heard.txt").number("doubtful");

	private final KnowledgeBase knowledge;

	private final SoughtNames sought;

	private final OwnProducts products;

	private final Weights weights;

	private final TreeSet<String> nothing;

	private final Terms terms;

	private final TermSounds termSounds;

	public SoundAlikes(KnowledgeBase knowledge, Weights weights) {
		this.knowledge = knowledge;
		this.weights = weights;
		this.sought = new SoughtNames(knowledge);
		this.products = new OwnProducts(knowledge);
		this.nothing = new TreeSet<>(knowledge.nothing());
		this.terms = new Terms(this.nothing);
		this.termSounds = new TermSounds(this.nothing);
	}

	/**
	 * The links with those of misheard names, in order.
	 * @param links of the talk's exact names
	 * @param event people of other talks of the same event
	 */
	public List<Link> with(List<Link> links, Talk talk, Roster roster, List<Entity> event) {
		String text = talk.reading().text();
		TalkNames names = TalkNames.of(talk.details(), roster, event, links, this.knowledge)
			.withProducts(this.products.of(roster));
		List<Alike> alikes = this.sought.find(talk, names);
		SoundEvidence evidence = new SoundEvidence(this.weights, this.sought, names, talk, links, alikes);
		Places<Link> taken = new Places<>((link) -> link.mention().span());
		List<Link> linked = links.stream().filter(Link.Linked.class::isInstance).toList();
		Places<Link> strangers = new Places<>((link) -> link.mention().span());
		linked.stream().filter(SoundAlikes::isStranger).forEach(strangers::addIfFree);
		linked.stream().filter((link) -> !isStranger(link)).forEach(taken::addIfFree);
		Terms.In terms = this.terms.in(text);
		List<Heard> heard = new ArrayList<>();
		Set<Span> nothing = alikes.stream()
			.filter((alike) -> isNothing(alike, text))
			.map(Alike::span)
			.collect(Collectors.toSet());
		for (Alike alike : alikes) {
			if (taken.areFree(alike.span()) && !nothing.contains(alike.span())) {
				heard.add(new Heard(alike, evidence.candidate(alike)));
			}
		}
		heard.sort(null);
		double doubtful = this.weights.threshold() - DOUBTFUL;
		List<Heard> fit = Heard.withoutParts(Heard.withoutLesser(heard, text), this.weights.threshold())
			.stream()
			.filter((each) -> each.score() >= doubtful && !terms.covers(each.span()) && !isNamed(each.alike(), text)
					&& !isTerm(each.alike(), text) && isNobodyElse(each.alike(), strangers))
			.toList();
		link(fit, evidence, taken, text);
		strangers.all().forEach(taken::addIfFree);
		links.forEach(taken::addIfFree);
		return List.copyOf(taken.all());
	}

	/**
	 * Links what is likely, the best first, and then what is with what stands beside it:
	 * a name that was misheard tells of others, too.
	 */
	private void link(List<Heard> heard, SoundEvidence evidence, Places<Link> taken, String text) {
		linkFree(heard.stream().filter((each) -> each.score() >= this.weights.threshold()), taken, text);
		NamesBeside beside = evidence.beside(taken.all());
		List<Heard> left = heard.stream().filter((each) -> taken.areFree(each.span())).toList();
		linkFree(left.stream().map((each) -> evidence.with(beside, each)).sorted(), taken, text);
	}

	/** Links places that are free when their turn comes. */
	private void linkFree(Stream<Heard> heard, Places<Link> taken, String text) {
		heard.forEachOrdered((each) -> {
			if (taken.areFree(each.span())) {
				taken.addIfFree(each.link(this.weights, text));
			}
		});
	}

	/** Somebody of whom only the name is known: perhaps a known name, misheard. */
	private static boolean isStranger(Link link) {
		return link.mention().detector().equals(TitledNames.RULE);
	}

	/** Whether a place is no part of a stranger's name, or sounds like another one. */
	private static boolean isNobodyElse(Alike alike, Places<Link> strangers) {
		Entity entity = alike.name().entity();
		return strangers.overlapping(alike.span())
			.stream()
			.map(Link::mention)
			.allMatch((mention) -> entity.type() == EntityType.PERSON && mention.span().start() == alike.span().start()
					&& !mention.names().getFirst().entity().equals(entity));
	}

	/** Whether a place is itself a name, or a word of the name that it sounds like. */
	private boolean isNamed(Alike alike, String text) {
		String surface = alike.span().of(text);
		String form = alike.name().form();
		boolean part = alike.kind() == Alike.Kind.WORDS && form.length() > surface.length()
				&& (form.toLowerCase(Locale.ROOT).startsWith(surface.toLowerCase(Locale.ROOT))
						|| LoneWords.isWordOf(surface, form));
		boolean same = this.knowledge.names(surface)
			.stream()
			.anyMatch((name) -> alike.kind() != Alike.Kind.SYLLABLES || isPlain(name)
					|| name.entity().key().equals(alike.name().entity().key()));
		return part || (same && !isParted(surface, form));
	}

	/** Whether a term of the field sounds as much like it: "skilling up", "funtune". */
	private boolean isTerm(Alike alike, String text) {
		return alike.kind() == Alike.Kind.WORDS && this.termSounds.areAsNear(alike.base().of(text), alike.distance());
	}

	/** Whether one word was written as two, which no exact name is. */
	private static boolean isParted(String surface, String form) {
		return surface.indexOf(' ') > 0 && form.indexOf(' ') < 0 && form.length() == surface.length() - 1;
	}

	private static boolean isPlain(Name name) {
		return !name.weak() && !name.isHeard();
	}

	/** Whether the exact name would be part of a form that means nothing of ours. */
	private boolean isNothing(Alike alike, String text) {
		int end = alike.span().end();
		String form = alike.name().form();
		return this.nothing.subSet(form, false, form + Character.MAX_VALUE, false)
			.stream()
			.anyMatch((longer) -> text.startsWith(longer.substring(form.length()), end));
	}

}
