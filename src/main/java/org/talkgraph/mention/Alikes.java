package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.Origin;
import org.talkgraph.sound.ForeignCharacters;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Stretch;
import org.talkgraph.transcript.Talk;

/**
 * Finds places that sound like names, in any of the ways in which names are misheard.
 * Nothing is decided here: most of what sounds like a name is none.
 */
public final class Alikes {

	/** What decides whether a number goes on, or measures, stands so near behind it. */
	private static final int AFTER_NUMERAL = 8;

	private final ChineseAlikes chinese = new ChineseAlikes();

	private final LatinAlikes latin;

	private final MixedAlikes mixed;

	private final CrossScriptAlikes across = new CrossScriptAlikes();

	private final SpeltAlikes spelt = new SpeltAlikes();

	private final SpokenVersion versions;

	private final KindEndings endings;

	/**
	 * @param common whether common English words may be misheard names
	 */
	public Alikes(KnowledgeBase knowledge, boolean common) {
		this.versions = new SpokenVersion(knowledge);
		this.endings = new KindEndings(knowledge);
		this.latin = new LatinAlikes(common);
		this.mixed = new MixedAlikes(this.latin.index());
	}

	/** Looks for a Chinese name too; the distance is the mean over its syllables. */
	public void addChinese(Name name, double within) {
		this.chinese.add(name, within);
	}

	/** Looks for a name in Latin words or letters too. */
	public void addLatin(Name name) {
		this.latin.add(name);
		this.spelt.add(name);
		if (SpokenVersion.isFamily(name.entity()) || name.entity().family() != null) {
			this.spelt.addPrefixed(name);
		}
	}

	/** Looks for a Latin name in Chinese characters too. */
	public void addAcrossScripts(Name name) {
		this.across.add(name);
	}

	/** What sounds like a name in a talk's reading, in no order. */
	public List<Alike> find(Talk talk) {
		List<Alike> found = new ArrayList<>();
		Heard heard = new Heard(new HashMap<>(), new HashMap<>(), new HashMap<>());
		for (Stretch stretch : talk.stretches()) {
			int start = stretch.span().start();
			find(talk.reading().text(stretch.span()), talk.language(), heard)
				.forEach((alike) -> found.add(alike.shifted(start)));
		}
		return found;
	}

	/**
	 * What the talk has said already, with the names that it sounds like, in each of the
	 * ways in which that is asked.
	 */
	private record Heard(Map<String, List<Sounding>> words, Map<String, List<Sounding>> mixed,
			Map<String, List<Sounding>> characters) {
	}

	private List<Alike> find(String text, Language language, Heard heard) {
		return Stream.of(this.chinese.find(text), this.latin.find(text, language, heard.words()),
				this.mixed.find(text, heard.mixed()), this.across.find(text, heard.characters()), this.spelt.find(text))
			.flatMap(List::stream)
			.map((alike) -> extended(text, alike))
			.filter((alike) -> alike.versioned() || standsAlone(text, alike))
			.toList();
	}

	/** Whether a place may be the name without a version after it. */
	private static boolean standsAlone(String text, Alike alike) {
		return switch (alike.kind()) {
			case LETTERS -> alike.distance() != SpeltAlikes.LOST;
			case ACROSS_SCRIPTS -> ForeignCharacters.spell(alike.span().of(text));
			case SYLLABLES, WORDS, MIXED -> true;
		};
	}

	/** Only a version that is known is read out of what sounds like a numeral. */
	private Hit withSoundOfNumeral(String text, Hit hit) {
		int end = hit.span().end();
		if (end >= text.length()) {
			return hit;
		}
		char numeral = SoundNumerals.of(text.charAt(end));
		if (numeral == text.charAt(end)) {
			return hit;
		}
		int start = hit.span().start();
		String rest = text.substring(end + 1, Math.min(text.length(), end + AFTER_NUMERAL));
		// only what is said there is copied: there are as many places as words
		Hit longer = this.versions.extend(hit.span().of(text) + numeral + rest,
				new Hit(new Span(0, end - start), hit.names()), end + 1 - start);
		boolean known = longer.names().getFirst().entity().origin() == Origin.KNOWN;
		return (known && longer.span().length() > end - start)
				? new Hit(new Span(start, start + longer.span().end()), longer.names()) : hit;
	}

	/** With the version that is said after it, without a word for its kind. */
	private Alike extended(String text, Alike alike) {
		Hit hit = new Hit(alike.span(), List.of(alike.name()));
		Hit longer = this.versions.extend(text, hit, text.length());
		longer = (longer != hit) ? longer : withSoundOfNumeral(text, hit);
		if (longer.names().getFirst().entity().origin() == Origin.KNOWN && longer != hit) {
			return new Alike(longer.span(), longer.names().getFirst(), alike.kind(), alike.distance(),
					hit.span().end());
		}
		Span named = this.endings.without(text, hit).span();
		return Alike.of(named, alike.name(), alike.kind(), alike.distance());
	}

}
