package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.talkgraph.linking.Link;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Talk;

/**
 * A talk of several without labels: its scene, and who may lead it.
 */
final class Panel {

	/** More are not told apart. */
	private static final int MOST_PEOPLE = 12;

	private static final int ENGLISH_SCALE = 3;

	private final List<Participant> people;

	private final Scene scene;

	private final List<Details.Person> declared;

	/** Where nobody is called by name, those of the heading talk to each other. */
	private final int[][] words;

	private final int kinds;

	private final boolean isAmongThemselves;

	private Panel(List<Details.Person> declared, List<Participant> people, Scene scene, boolean namesNobody,
			int[][] words, int kinds) {
		this.words = words;
		this.kinds = kinds;
		this.declared = declared;
		this.people = people;
		this.scene = scene;
		this.isAmongThemselves = namesNobody && named().size() > 1;
	}

	static Panel of(Talk talk, List<Participant> all, List<Link> links) {
		List<Participant> people = mostNamed(all, Calls.of(talk, all, links));
		List<Call> calls = Calls.of(talk, people, links);
		List<Piece> pieces = Pieces.of(talk, calls);
		return new Panel(talk.details().people(), people,
				new Scene(talk.reading().text(), pieces, calls, announced(people),
						(talk.language() == Language.ENGLISH) ? ENGLISH_SCALE : 1),
				calls.isEmpty(),
				pieces.stream()
					.map((piece) -> SmallWords.of(talk.language()).in(talk.reading().text(), piece.span()))
					.toArray(int[][]::new),
				SmallWords.of(talk.language()).count());
	}

	/** The same, as if nobody had named anybody. */
	Panel withoutCalls() {
		return new Panel(this.declared, this.people, this.scene.withoutCalls(), this.isAmongThemselves, this.words,
				this.kinds);
	}

	/**
	 * The same, with what the voices of its people tell.
	 * @param turns where the turns begin, as far as it is told by now
	 */
	Panel withVoices(Castings castings, List<Integer> turns) {
		return new Panel(this.declared, this.people,
				this.scene.withVoices(Voices.of(this.people.size(), this.words, this.kinds, castings, turns),
 castings.rounds(this.people.size() - (int) castings.cast(castings.best()).hosts().stream().filter((h) -> h >= 0).count())),
				this.isAmongThemselves, this.words, this.kinds);
	}

	/** Who gives the talk, where others only take part in it. */
	private static Set<Integer> announced(List<Participant> people) {
		Set<Integer> announced = withRole(people, Role.SPEAKER);
		return (announced.size() < people.size()) ? announced : Set.of();
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
		order.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
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
		List<Integer> named = new ArrayList<>();
		for (int i = 0; i < this.people.size(); i++) {
			String name = this.people.get(i).name();
			if (this.declared.stream().anyMatch((one) -> one.name().equals(name))) {
				named.add(i);
			}
		}
		return named;
	}

	/** Whether the heading says what somebody does. */
	boolean isDeclared(Participant person) {
		return this.declared.stream().anyMatch((one) -> one.role() != null && one.name().equals(person.name()));
	}

	/** Who may lead: whom the roster says to, or else each alone. */
	List<Cast> casts() {
		Set<Integer> hosts = withRole(this.people, Role.MODERATOR);
		List<Cast> casts = new ArrayList<>();
		if (!hosts.isEmpty()) {
			casts.add(new Cast(this.people.size(), hosts));
			return casts;
		}
		for (int i = 0; i < this.people.size(); i++) {
			if (this.people.get(i).role() != Role.SPEAKER) {
				casts.add(new Cast(this.people.size(), Set.of(i)));
			}
		}
		if (casts.isEmpty() || !this.isAmongThemselves) {
			casts.add(new Cast(this.people.size(), Set.of(Cast.UNKNOWN_HOST)));
		}
		return casts;
	}

}
