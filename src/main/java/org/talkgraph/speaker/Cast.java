package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Who may hold the floor if certain people lead the talk, and from whom to whom it may
 * go. A host is told apart by who of the guests spoke last, so that a second question may
 * go to the same one.
 */
final class Cast {

	/** A host whom nothing names. */
	static final int UNKNOWN_HOST = -1;

	/** Anybody else on the stage. */
	static final int SOMEBODY = -2;

	/** Somebody in the audience. */
	static final int AUDIENCE = -3;

	/** For a host before any guest has spoken. */
	static final int NOBODY = -4;

	/**
	 * Who holds the floor.
	 *
	 * @param person index of a participant, or one of this class's numbers
	 * @param last for a host, the guest whom he has called in this turn, or else who
	 * spoke last
	 * @param asks whether a host has called that guest in this turn
	 */
	record State(Part part, int person, int last, boolean asks) {

		static State of(Part part, int person) {
			return new State(part, person, (part == Part.AUDIENCE) ? NOBODY : person, false);
		}

		static State host(int person, int last, boolean asks) {
			return new State(Part.HOST, person, last, asks);
		}

		/** Whether a host who calls nobody may go on from what was before. */
		boolean isAfter(State before) {
			return this.last == before.last && this.asks == before.asks;
		}

		boolean isSameSpeaker(State other) {
			return this.part == other.part && this.person == other.person;
		}

	}

	/**
	 * From one state to another.
	 *
	 * @param calls whether it is taken only where the host calls the guest of the other
	 */
	record Edge(int from, int to, Change change, boolean calls) {
	}

	private final List<State> states = new ArrayList<>();

	private final List<Edge> edges = new ArrayList<>();

	/** Which edges are open, by whom a host calls, from nobody on. */
	private final @Nullable OpenEdges[] open;

	private final int people;

	private final Set<Integer> hosts;

	/**
	 * @param people how many participants there are
	 * @param hosts who of them lead the talk, or {@link #UNKNOWN_HOST}
	 */
	Cast(int people, Set<Integer> hosts) {
		this.people = people;
		this.hosts = hosts;
		List<Integer> guests = new ArrayList<>();
		for (int person = 0; person < people; person++) {
			if (!hosts.contains(person)) {
				guests.add(person);
			}
		}
		guests.add(SOMEBODY);
		guests.forEach((guest) -> this.states.add(State.of(Part.GUEST, guest)));
		for (int host : hosts) {
			this.states.add(State.host(host, NOBODY, false));
			guests.forEach((guest) -> this.states.add(State.host(host, guest, false)));
			guests.stream()
				.filter((guest) -> guest >= 0)
				.forEach((guest) -> this.states.add(State.host(host, guest, true)));
		}
		this.states.add(State.of(Part.AUDIENCE, AUDIENCE));
		for (int from = 0; from < this.states.size(); from++) {
			for (int to = 0; to < this.states.size(); to++) {
				addEdge(from, to);
			}
		}
		this.open = new OpenEdges[people - NOBODY];
		this.open[0] = openTo(NOBODY);
		guests.forEach((guest) -> this.open[guest - NOBODY] = openTo(guest));
	}

	private OpenEdges openTo(int called) {
		int[] open = IntStream.range(0, this.edges.size())
			.filter((e) -> !this.edges.get(e).calls() || this.states.get(this.edges.get(e).to()).last() == called)
			.toArray();
		return new OpenEdges(this.edges, open);
	}

	private void addEdge(int from, int to) {
		State a = this.states.get(from);
		State b = this.states.get(to);
		Change change = a.isSameSpeaker(b) ? Change.STAYS : Change.of(a.part(), b.part());
		if (from == to || (!a.isSameSpeaker(b) && (b.part() != Part.HOST || b.isAfter(a)))) {
			this.edges.add(new Edge(from, to, change, false));
		}
		if (b.asks() && !b.isAfter(a)) {
			this.edges.add(new Edge(from, to, change, true));
		}
	}

	/** Whether somebody may be called by a host. */
	boolean isGuest(int person) {
		return person >= 0 && !this.hosts.contains(person);
	}

	/** How many participants there are. */
	int people() {
		return this.people;
	}

	boolean isLedByNobodyKnown() {
		return this.hosts.contains(UNKNOWN_HOST);
	}

	Set<Integer> hosts() {
		return this.hosts;
	}

	List<State> states() {
		return this.states;
	}

	/** Each state's stay among them. */
	List<Edge> edges() {
		return this.edges;
	}

	/**
	 * Which edges may be taken to what somebody says who calls a guest, or
	 * {@link #NOBODY}.
	 */
	OpenEdges open(int called) {
		return Objects.requireNonNull(this.open[called - NOBODY]);
	}

	/** Whether a talk may begin with a state. */
	boolean mayBegin(int state) {
		State begin = this.states.get(state);
		return begin.part() != Part.HOST || begin.last() == NOBODY || begin.asks();
	}

}
