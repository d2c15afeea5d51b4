package org.talkgraph.hearing;

import java.util.List;
import java.util.stream.Stream;

import org.talkgraph.claim.Claim;
import org.talkgraph.claim.ClaimDetector;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.linking.Link;
import org.talkgraph.linking.Linker;
import org.talkgraph.linking.Reservations;
import org.talkgraph.linking.ShortNames;
import org.talkgraph.linking.SoundAlikes;
import org.talkgraph.mention.FullNames;
import org.talkgraph.mention.Mention;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.mention.Mentions;
import org.talkgraph.roster.EventPeople;
import org.talkgraph.roster.FormsOfAddress;
import org.talkgraph.roster.Namesakes;
import org.talkgraph.roster.Recordings;
import org.talkgraph.roster.Roster;
import org.talkgraph.roster.RosterReader;
import org.talkgraph.roster.Strangers;
import org.talkgraph.roster.TitledNames;
import org.talkgraph.roster.TitledPeople;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.UnreadableSource;
import org.talkgraph.speaker.Floor;
import org.talkgraph.speaker.Turn;
import org.talkgraph.speaker.Utterance;
import org.talkgraph.speaker.UtteranceCutter;
import org.talkgraph.transcript.Loops;
import org.talkgraph.transcript.Talk;

/**
 * Hears talks: from a source to people, mentions, turns and claims. Needs neither
 * database nor network, keeps no state between talks, and may be shared by threads.
 */
public final class Hearing {

	private final KnowledgeBase knowledge;

	private final MentionDetector names;

	private final RosterReader rosters;

	private final EventPeople events;

	private final FullNames fullNames;

	private final Namesakes namesakes;

	private final ShortNames shortNames;

	private final SoundAlikes sounds;

	private final Reservations reservations;

	private final LearntWeights weights;

	private final Linker linker;

	private final ClaimDetector claims;

	private final Refusals refusals;

	/** With the weights that are part of talkgraph. */
	public Hearing(KnowledgeBase knowledge) {
		this(knowledge, LearntWeights.shipped());
	}

	/** With weights of the user's. */
	public Hearing(KnowledgeBase knowledge, LearntWeights weights) {
		this.knowledge = knowledge;
		this.weights = weights;
		this.claims = new ClaimDetector(weights.claims());
		this.linker = new Linker(weights.links(), knowledge.nothing());
		this.refusals = new Refusals(knowledge);
		this.names = new MentionDetector(knowledge);
		this.fullNames = new FullNames(knowledge);
		this.shortNames = new ShortNames(knowledge);
		this.sounds = new SoundAlikes(knowledge, weights.links());
		this.reservations = new Reservations(weights.links());
		this.rosters = new RosterReader(knowledge);
		this.events = this.rosters.events();
		this.namesakes = this.rosters.namesakes();
	}

	/**
	 * Hears every talk of a source, in order.
	 * @throws UnreadableSource where it holds none, or one of them cannot be heard
	 */
	public List<HeardTalk> hear(SourceFile source) {
		return Recordings.read(source).stream().map((talk) -> heard(source, talk)).toList();
	}

	/** The boundary of a talk: what fails here is told with the talk that it fails at. */
	@SuppressWarnings("checkstyle:IllegalCatch")
	private HeardTalk heard(SourceFile source, Talk talk) {
		try {
			return hear(talk);
		}
		catch (RuntimeException | StackOverflowError ex) {
			throw new UnreadableSource(source.place(), "line " + source.line(talk.span().start()),
					"talk '%s' cannot be heard (%s%s); where your weights and decisions are right, please report it"
						.formatted(talk.key(), ex, place(ex)),
					ex);
		}
	}

	/** Where it was thrown, if that is known: what is thrown often loses it. */
	private static String place(Throwable ex) {
		return Stream.of(ex.getStackTrace()).findFirst().map((place) -> ", at " + place).orElse("");
	}

	/** Hears one talk. */
	public HeardTalk hear(Talk talk) {
		KnowledgeBase here = this.knowledge.in(talk.key());
		return (here == this.knowledge) ? hearAsKnown(talk) : new Hearing(here, this.weights).hearAsKnown(talk);
	}

	private HeardTalk hearAsKnown(Talk talk) {
		Loops loops = Loops.of(talk);
		Talk said = loops.clear(talk);
		List<Mention> known = this.names.detect(said);
		Roster roster = this.rosters.read(said, known);
		List<Mention> people = FormsOfAddress.detect(said, roster, this.knowledge);
		List<Entity> event = this.events.of(said, roster);
		List<Entity> recording = this.events.ofRecording(said);
		List<Mention> others = this.events.detect(said, event);
		List<Mention> strangers = new Strangers(said, roster, recording).resolve(TitledNames.detect(said));
		List<Mention> titled = TitledPeople.detect(said, roster, recording,
				Mentions.merge(List.of(people, known, others, strangers)));
		List<Mention> full = this.namesakes.resolve(this.fullNames.detect(said), roster, known);
		List<Mention> named = Mentions.merge(List.of(people, known, titled, others, strangers, full));
		List<Mention> called = this.shortNames.detect(said, roster, named);
		List<Mention> meant = this.refusals.mentions(Mentions.merge(List.of(named, called)));
		List<Link> exact = this.linker.link(meant, roster, said.reading().text());
		List<Link> links = this.reservations.on(this.refusals.links(this.sounds.with(exact, said, roster, event)),
				said);
		Roster there = this.events.withRecording(roster, said);
		List<Turn> turns = Floor.turns(said, there, links, this.weights.turns());
		List<Claim> claims = this.claims.detect(said, turns, links);
		List<Utterance> utterances = new UtteranceCutter(talk.reading().text(), talk.sentences(), talk.times(), loops)
			.cut(turns);
		return new HeardTalk(talk, loops, roster, links, turns, utterances, claims);
	}

	/**
	 * What the result depends on besides the source, as a hash: a source that was heard
	 * with another is heard again.
	 */
	public String heardWith() {
		return HeardWith.hash(this.knowledge, this.weights);
	}

	/**
	 * What the result depends on besides the source's text: {@link #heardWith()}, and the
	 * sidecars of the source.
	 */
	public String heardWith(SourceFile source) {
		if (source.sidecars().isEmpty()) {
			return heardWith();
		}
		StringBuilder beside = new StringBuilder(heardWith());
		source.sidecars().forEach((sidecar) -> beside.append('\n').append(sidecar.text()));
		return SourceFile.sha256(beside.toString()).substring(0, 16);
	}

	/** What is known before a talk is heard. */
	public KnowledgeBase knowledge() {
		return this.knowledge;
	}

}
