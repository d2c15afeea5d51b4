package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.mention.Alike;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Tells whether somebody is spoken to, or of, where the talk says what sounds like a
 * Chinese person's name. A word that it also says where nobody is addressed is that word,
 * but for where somebody is plainly spoken of.
 */
final class CalledOn {

	private static final double ALIKE = DataFile.beside(CalledOn.class, "heard.txt").number("alike");

	private final String text;

	/** Where somebody is addressed. */
	private final Set<Span> addressed;

	/** Words that are said, somewhere at least, where nobody is addressed. */
	private final Set<String> unaddressed;

	/**
	 * @param alikes all places that are looked at
	 * @param text in which they count
	 */
	CalledOn(Collection<Alike> alikes, String text) {
		this.text = text;
		this.addressed = alikes.stream()
			.filter(CalledOn::isPerson)
			.map(Alike::span)
			.filter((span) -> Addressing.fits(text, span))
			.collect(Collectors.toSet());
		this.unaddressed = alikes.stream()
			.filter((alike) -> isPerson(alike) && !this.addressed.contains(alike.span()))
			.map((alike) -> alike.base().of(text))
			.filter(SaidWords::isNoRareWord)
			.collect(Collectors.toSet());
	}

	/** Whether a place sounds like a Chinese person's name. */
	static boolean isPerson(Alike alike) {
		return alike.name().entity().type() == EntityType.PERSON && alike.kind() == Alike.Kind.SYLLABLES;
	}

	/** The features of such a place. */
	List<String> features(Alike alike, SaidWords.Words words) {
		List<String> features = new ArrayList<>();
		String said = alike.base().of(this.text);
		boolean addressed = this.addressed.contains(alike.span());
		features.add(addressed ? "addressed" : "not addressed");
		boolean spokenOf = addressed && Addressing.speaksOf(this.text, alike.span());
		if (spokenOf && !words.areCommon()) {
			features.add("spoken of as somebody who has spoken");
		}
		if (!spokenOf && this.unaddressed.contains(said)) {
			features.add("an ordinary word, and nobody is addressed");
		}
		else if (!addressed && SaidWords.isOrdinary(said)) {
			features.add("a rare word, and nobody is addressed");
		}
		if (alike.distance() > ALIKE && sharesCharacter(alike)) {
			features.add("a character of it is right");
		}
		return features;
	}

	private boolean sharesCharacter(Alike alike) {
		return alike.span().of(this.text).chars().anyMatch((c) -> alike.name().form().indexOf(c) >= 0);
	}

}
