package org.talkgraph.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.linking.Link;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Phrases;
import org.talkgraph.roster.Role;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.Turn;

/**
 * What belongs to the running of an event and is no claim, by {@code formalities.txt}:
 * who it is that speaks next, greetings, thanks and what the programme has.
 */
final class Formalities {

	private static final DataFile DATA = DataFile.beside(Formalities.class, "formalities.txt");

	private static final Phrases INTRODUCTION = phrases("introduction");

	private static final Phrases FIRST_PERSON = phrases("first person");

	private static final Phrases PROGRAMME = phrases("programme");

	/** Of a hundred. */
	private static final int SHARE = DATA.count("share");

	private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}&&[^_]]+|[\\s\\p{P}&&[^_]]+$");

	private final String text;

	private final List<Turn> turns;

	/** Whoever speaks in the talk. */
	private final Set<String> speakers;

	/**
	 * @param text of the talk
	 */
	Formalities(String text, List<Turn> turns) {
		this.text = text;
		this.turns = turns;
		this.speakers = turns.stream()
			.map(Turn::speaker)
			.flatMap(Stream::ofNullable)
			.map(Participant::person)
			.flatMap(Stream::ofNullable)
			.map(Entity::key)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Phrases phrases(String section) {
		return new Phrases(DATA.words(section).stream().map(Pattern::compile).toList());
	}

	/**
	 * Whether a run is but a formality.
	 * @param turn in which it is said
	 */
	boolean areAll(SaidRun run, int turn) {
		List<Span> people = run.names()
			.stream()
			.filter((name) -> name.entity().type() == EntityType.PERSON)
			.map((name) -> name.mention().span())
			.toList();
		String said = Nameless.said(this.text, run.span(), people, SaidRun.NAME);
		int all = 0;
		int introduction = 0;
		int programme = 0;
		for (Span clause : run.clauses()) {
			String words = new Span(clause.start() - run.span().start(), clause.end() - run.span().start()).of(said);
			words = EDGES.matcher(words).replaceAll("");
			all += words.length();
			if (PROGRAMME.in(words) != 0) {
				programme += words.length();
			}
			else if (INTRODUCTION.in(words) != 0 && FIRST_PERSON.in(words) == 0) {
				introduction += words.length();
			}
		}
		return isMost(programme, all)
				|| (isMost(programme + introduction, all) && introduces(run, this.turns.get(turn).speaker()));
	}

	private static boolean isMost(int part, int all) {
		return part > 0 && part * 100L >= (long) SHARE * all;
	}

	/**
	 * Whether it is a host who says it, or it is of somebody else who speaks in the talk.
	 */
	private boolean introduces(SaidRun run, @Nullable Participant speaker) {
		if (speaker == null || speaker.role() == Role.MODERATOR) {
			return true;
		}
		Entity self = speaker.person();
		return run.names()
			.stream()
			.map(Link.Linked::entity)
			.filter((named) -> self == null || !named.key().equals(self.key()))
			.anyMatch((named) -> this.speakers.contains(named.key()));
	}

}
