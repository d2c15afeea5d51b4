package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.talkgraph.linking.Link;
import org.talkgraph.roster.EventPeople;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.roster.RosterReader;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Talk;

/**
 * A talk of several without labels: its scene, and who may lead it.
 */
final class Panel {

	/** More are not told apart. */
	private static final int MOST_PEOPLE = 12;

	/** Who is spoken to less often may only be spoken of. */
	private static final int LEAST_SPOKEN_TO = 2;

	private final List<Participant> people;

	private final Scene scene;

	private final List<Details.Person> declared;

	private final SmallWords.Said words;

	/** Who may lead. */
	private final List<Cast> casts;

	private Panel(List<Details.Person> declared, List<Participant> people, Scene scene, SmallWords.Said words,
			List<Cast> casts) {
		this.declared = declared;
		this.people = people;
		this.scene = scene;
		this.words = words;
		this.casts = casts;
	}

	static Panel of(Talk talk, List<Participant> all, List<Link> links) {
		return of(talk, all, links, Set.of());
	}

	/**
	 * @param heard who is known to speak
	 */
	static Panel of(Talk talk, List<Participant> all, List<Link> links, Set<Participant> heard) {
		List<Call> ofAll = Calls.of(talk, all, links);
		List<Participant> there = there(all, ofAll, heard);
		List<Call> ofThere = there.equals(all) ? ofAll : Calls.of(talk, there, links);
		List<Participant> people = mostNamed(there, ofThere);
		List<Call> calls = people.equals(there) ? ofThere : Calls.of(talk, people, links);
		String text = SimplifiedScript.of(talk.reading().text());
		List<Piece> pieces = Pieces.of(talk, calls);
		Scene scene = new Scene(text, pieces, calls, announced(people));
		List<Integer> named = named(people);
		return new Panel(talk.details().people(), people, scene, SmallWords.of(talk.language()).in(text, pieces),
				casts(people, calls.isEmpty() && named.size() > 1));
	}

	/**
	 * What is asked and answered after a talk of one.
	 * @param named where the talk names its speaker
	 * @param part of the reading
	 */
	static Panel ofQuestions(Talk talk, Participant speaker, List<Call> named, Span part) {
		List<Participant> people = List.of(speaker);
		List<Call> calls = named.stream().filter((call) -> part.contains(call.span())).toList();
		String text = SimplifiedScript.of(talk.reading().text());
		List<Piece> pieces = Pieces.of(talk, calls).stream().flatMap((piece) -> piece.in(part).stream()).toList();
		Scene scene = Scene.ofQuestions(text, pieces, calls);
		return new Panel(talk.details().people(), people, scene, SmallWords.of(talk.language()).in(text, pieces),
				List.of(new Cast(people.size(), Set.of(Cast.UNKNOWN_HOST))));
	}

	/** The same, where the audience is heard as after a talk of one. */
	Panel withQuestions(Talk talk) {
		return new Panel(this.declared, this.people,
				this.scene.withQuestions(SimplifiedScript.of(talk.reading().text())), this.words, this.casts);
	}

	/** The same, as if nobody had named anybody. */
	Panel withoutCalls() {
		return new Panel(this.declared, this.people, this.scene.withoutCalls(), this.words, this.casts);
	}

	/** The same, with what is known of its people once it is told who says what. */
	Panel with(Castings castings) {
		Course course = Course.of(castings);
		long guests = this.people.size()
				- castings.cast(castings.best()).hosts().stream().filter((host) -> host >= 0).count();
		Scene known = this.scene.with(Voices.of(this.words, castings.voices(), course),
				new Rounds(course, (int) guests));
		return new Panel(this.declared, this.people, known, this.words, castings.likely());
	}

	private static Set<Integer> withRole(List<Participant> people, Role role) {
		Set<Integer> found = new LinkedHashSet<>();
		for (int i = 0; i < people.size(); i++) {
			if (people.get(i).role() == role) {
				found.add(i);
			}
		}
		return found;
	}

	/** Who gives the talk, where others only take part in it. */
	private static Set<Integer> announced(List<Participant> people) {
		Set<Integer> announced = withRole(people, Role.SPEAKER);
		return (announced.size() < people.size()) ? announced : Set.of();
	}

	/**
	 * Those of the roster who are there. A roster holds also who is named once as if he
	 * were: whoever may speak and is known by nothing would be given the words of others.
	 */
	private static List<Participant> there(List<Participant> all, List<Call> calls, Set<Participant> heard) {
		int[] spokenTo = new int[all.size()];
		for (Call call : calls) {
			spokenTo[call.person()] += switch (call.kind()) {
				case SELF -> LEAST_SPOKEN_TO;
				case TOLD -> 0;
				case CALLED, ADDRESSED, ALONE -> 1;
				// that may be for another talk of the recording
				case QUOTED, THANKED -> EventPeople.isOfAnotherTalk(all.get(call.person())) ? 0 : 1;
			};
		}
		List<Participant> there = new ArrayList<>();
		for (int i = 0; i < spokenTo.length; i++) {
			Participant person = all.get(i);
			if (spokenTo[i] >= LEAST_SPOKEN_TO || isIntroducedAndCalled(person, i, calls)
					|| RosterReader.isAnnounced(person) || heard.contains(person)) {
				there.add(person);
			}
		}
		return (there.size() < 2) ? all : there;
	}

	/** Whether somebody says who he is, and he is then given the floor. */
	private static boolean isIntroducedAndCalled(Participant person, int index, List<Call> calls) {
		return RosterReader.isIntroduced(person)
				&& calls.stream().anyMatch((call) -> call.person() == index && call.kind() == Call.Kind.CALLED);
	}

	/** Who leads is there however seldom he is named. */
	private static List<Participant> mostNamed(List<Participant> all, List<Call> calls) {
		if (all.size() <= MOST_PEOPLE) {
			return all;
		}
		Map<Integer, Integer> counts = new HashMap<>();
		calls.forEach((call) -> counts.merge(call.person(), 1, Integer::sum));
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			order.add(i);
		}
		order.sort(Comparator.comparing((Integer i) -> all.get(i).role() != Role.MODERATOR)
			.thenComparing((i) -> -counts.getOrDefault(i, 0)));
		return order.stream().limit(MOST_PEOPLE).sorted().map(all::get).toList();
	}

	/** Whether nothing is said in it, as where all of it is a recogniser's repetition. */
	boolean isSilent() {
		return this.scene.size() == 0;
	}

	List<Participant> people() {
		return this.people;
	}

	Scene scene() {
		return this.scene;
	}

	/** Which of the people the heading names. */
	List<Integer> named() {
		return named(this.people);
	}

	/** However the heading spells them. */
	private static List<Integer> named(List<Participant> people) {
		return IntStream.range(0, people.size())
			.filter((i) -> RosterReader.isInHeading(people.get(i)))
			.boxed()
			.toList();
	}

	/** Whether the heading says what somebody does. */
	boolean isDeclared(Participant person) {
		return this.declared.stream().anyMatch((one) -> one.role() != null && one.name().equals(person.name()));
	}

	/** Who may lead: at least one cast. */
	List<Cast> casts() {
		return this.casts;
	}

	/**
	 * Who may lead: whom the roster says to, or else each alone.
	 * @param amongThemselves where nobody is called by name, those of the heading talk to
	 * each other
	 */
	private static List<Cast> casts(List<Participant> people, boolean amongThemselves) {
		Set<Integer> hosts = withRole(people, Role.MODERATOR);
		if (!hosts.isEmpty()) {
			return List.of(new Cast(people.size(), hosts));
		}
		List<Cast> casts = new ArrayList<>();
		for (int i = 0; i < people.size(); i++) {
			if (people.get(i).role() != Role.SPEAKER) {
				casts.add(new Cast(people.size(), Set.of(i)));
			}
		}
		if (casts.isEmpty() || !amongThemselves) {
			casts.add(new Cast(people.size(), Set.of(Cast.UNKNOWN_HOST)));
		}
		return List.copyOf(casts);
	}

}
