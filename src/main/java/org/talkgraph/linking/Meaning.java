package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
import org.talkgraph.roster.TitledNames;
import org.talkgraph.roster.TitledPeople;
import org.talkgraph.sound.ChineseWords;
import org.talkgraph.sound.EnglishWords;
import org.talkgraph.source.DataFile;

/**
 * What a name may mean where a talk says it, and the features that speak for and against
 * that.
 *
 * @param name one of those that the mention may be
 * @param several whether the mention may mean another entity too
 */
record Meaning(Mention mention, Name name, boolean several, SaidTalk talk) {

	/** Rules that find people or misheard names, each with a weight of its own. */
	private static final Set<String> OWN_WEIGHT = Set.of(CompoundNames.RULE, FormsOfAddress.RULE, FullNames.RULE,
			ShortNames.RULE, TitledPeople.RULE, EventPeople.RULE, TitledNames.RULE, Namesakes.RULE);

	private static final int PARTED = DataFile.beside(Meaning.class, "heard.txt").count("parts of two words");

	Entity entity() {
		return this.name.entity();
	}

	/** The features, in the order in which they are looked up; the form comes first. */
	List<String> features() {
		List<String> features = new ArrayList<>();
		features.add(form());
		if (entity().origin() == Origin.DISCOVERED && entity().family() != null) {
			features.add("version not in the knowledge base");
		}
		this.talk.repeats().feature(entity()).ifPresent(features::add);
		addLonger(features);
		if (entity().type() == EntityType.TECHNOLOGY) {
			features.add("is a technology");
		}
		if (this.several) {
			features.add("same form means another entity too");
		}
		if (this.name.exactCase() && !this.mention.isWrittenAs(this.name)
				&& (this.name.weak() || EnglishWords.isCommon(this.mention.surface()))) {
			features.add("a common English word in other letters");
		}
		NamesOfOthers.features(this.name, this.talk.context()).forEach(features::add);
		if (this.name.weak()) {
			addWord(features);
		}
		else if (mayBeParted() && this.talk.cutsWords(this.mention.span())) {
			features.add("cuts words apart");
		}
		if (this.name.isTranslated()) {
			addTranslated(features);
		}
		if (this.name.weak() || this.several || isWord()) {
			features.addAll(Support.of(this));
		}
		return features;
	}

	/**
	 * Whether it is an organization by so few characters of Chinese that these may as
	 * well be parts of two words.
	 */
	private boolean mayBeParted() {
		return this.mention.surface().length() <= PARTED && Character.isIdeographic(this.mention.surface().charAt(0))
				&& entity().type() == EntityType.ORGANIZATION;
	}

	/** Whether it is an ordinary word first, in the letters in which it stands there. */
	boolean isWord() {
		return (this.name.weak() && this.mention.isInOtherLetters(entity())) || this.mention.isWordFor(this.name);
	}

	/** How the name is written, or the rule that found it. */
	private String form() {
		if (OWN_WEIGHT.contains(this.mention.detector())) {
			return this.mention.detector();
		}
		return switch (this.name.kind()) {
			case CANONICAL -> "canonical name";
			case ALIAS -> "alias";
			case BACK_TRANSLATION -> "back-translation";
			case WORD_FOR_WORD -> "translated word by word";
			case HEARD -> "heard form";
		};
	}

	/** Why the name may be but a part of another one. */
	private void addLonger(List<String> features) {
		if (this.talk.surroundings().isBesideCapital(this.mention.span())) {
			features.add("part of a longer name");
		}
		if (this.talk.surroundings().isLengthened(this.mention.span(), entity())) {
			features.add("the beginning of a longer Chinese name");
		}
		if (entity().type() == EntityType.PERSON && this.talk.terms().hasBeginningWith(this.mention.surface())) {
			features.add("the talk says a term that is called after it");
		}
	}

	/** What speaks for an ordinary word instead of the name. */
	private void addWord(List<String> features) {
		features.add(this.name.isTranslated() ? "ordinary word, translated back" : "ordinary word");
		if (ChineseWords.frequency(this.mention.surface()) > 0) {
			features.add("a word of the Chinese dictionary");
		}
		Surroundings around = this.talk.surroundings();
		if (this.talk.cutsWords(this.mention.span()) || around.endsInsideTerm(this.mention.span())
				|| (this.name.isTranslated() && around.isBeginningOfWord(this.mention.span()))) {
			features.add("cuts words apart");
		}
	}

	/** What is said of a machine's translation. */
	private void addTranslated(List<String> features) {
		if (Things.isAnimal(this.talk.text(), this.mention.span())) {
			features.add("translated back, and spoken of like an animal");
		}
		if (this.name.weak() && this.talk.context().translatesNames()) {
			features.add("other names are translated back in this talk");
		}
	}

}
