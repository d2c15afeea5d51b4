package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
	 * @param last for a host, the guest who spoke last
	 */
	record State(Part part, int person, int last) {

		boolean isSameSpeaker(State other) {
			return this.part == other.part && this.person == other.person;
		}

	}

	/** From one state to another. */
	record Edge(int from, int to, Change change) {
	}

	private final List<State> states = new ArrayList<>();

	private final List<Edge> edges = new ArrayList<>();

	private final Set<Integer> hosts;

	/**
	 * @param people how many participants there are
	 * @param hosts who of them lead the talk, or {@link #UNKNOWN_HOST}
	 */
	Cast(int people, Set<Integer> hosts) {
		this.hosts = hosts;
		List<Integer> guests = new ArrayList<>();
		for (int person = 0; person < people; person++) {
			if (!hosts.contains(person)) {
				guests.add(person);
			}
		}
		guests.add(SOMEBODY);
		guests.forEach((guest) -> this.states.add(new State(Part.GUEST, guest, guest)));
		for (int host : hosts) {
			this.states.add(new State(Part.HOST, host, NOBODY));
			guests.forEach((guest) -> this.states.add(new State(Part.HOST, host, guest)));
		}
		this.states.add(new State(Part.AUDIENCE, AUDIENCE, NOBODY));
		for (int from = 0; from < this.states.size(); from++) {
			for (int to = 0; to < this.states.size(); to++) {
				addEdge(from, to);
			}
		}
	}

	private void addEdge(int from, int to) {
		State a = this.states.get(from);
		State b = this.states.get(to);
		if (from == to) {
			this.edges.add(new Edge(from, to, Change.STAYS));
		}
		else if (!a.isSameSpeaker(b) && (b.part() != Part.HOST || b.last() == a.last())) {
			this.edges.add(new Edge(from, to, Change.of(a.part(), b.part())));
		}
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

	/** Whether a talk may begin with a state. */
	boolean mayBegin(int state) {
		return this.states.get(state).part() != Part.HOST || this.states.get(state).last() == NOBODY;
	}

}
