package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Which participants are named in and around the pieces of a talk. */
final class NamesAround {

	private final List<List<Call>> inside = new ArrayList<>();

	/** Whom each piece calls. */
	private final int[] calls;

	private final @Nullable Call[] named;

	private final @Nullable Call[] called;

	private final @Nullable Call[] next;

	/** The first piece in which somebody says who he is; -1 for none. */
	private int firstIntroduction = -1;

	/** Who introduces himself next after whom. */
	private final Map<Integer, Integer> following = new HashMap<>();

	/**
	 * @param calls in order
	 */
	NamesAround(List<Piece> pieces, List<Call> calls) {
		int n = pieces.size();
		this.calls = new int[n];
		this.named = new Call[n];
		this.called = new Call[n];
		this.next = new Call[n];
		int at = 0;
		Call lastNamed = null;
		Call lastCalled = null;
		for (int i = 0; i < n; i++) {
			this.named[i] = lastNamed;
			this.called[i] = lastCalled;
			this.calls[i] = Cast.NOBODY;
			List<Call> here = new ArrayList<>();
			for (; at < calls.size() && calls.get(at).span().start() < pieces.get(i).span().end(); at++) {
				Call call = calls.get(at);
				here.add(call);
				lastNamed = (call.kind() != Call.Kind.QUOTED) ? call : lastNamed;
				this.firstIntroduction = (this.firstIntroduction < 0 && call.kind() == Call.Kind.SELF) ? i
						: this.firstIntroduction;
				lastCalled = call.kind().isCalled() ? call : lastCalled;
				this.calls[i] = call.kind().isCalled() ? call.person() : this.calls[i];
			}
			this.inside.add(here);
		}
		Call following = null;
		for (int i = n - 1; i >= 0; i--) {
			following = this.inside.get(i).isEmpty() ? following : this.inside.get(i).getFirst();
			this.next[i] = following;
		}
		addOrder(calls);
	}

	private void addOrder(List<Call> calls) {
		Set<Integer> introduced = new LinkedHashSet<>();
		calls.stream().filter((call) -> call.kind() == Call.Kind.SELF).map(Call::person).forEach(introduced::add);
		Integer before = null;
		for (int person : introduced) {
			if (before != null) {
				this.following.put(before, person);
			}
			before = person;
		}
	}

	/** Who is named in a piece, in order. */
	List<Call> inside(int piece) {
		return this.inside.get(piece);
	}

	/** Whether somebody says in a piece who he is. */
	boolean introduces(int piece, int person) {
		return this.inside.get(piece)
			.stream()
			.anyMatch((call) -> call.person() == person && call.kind() == Call.Kind.SELF);
	}

	/** Whether somebody says in a piece who he is, and another has done so before. */
	boolean introducesLate(int piece, int person) {
		return piece > this.firstIntroduction && introduces(piece, person)
				&& !introduces(this.firstIntroduction, person);
	}

	/** Whether somebody is given the floor in some pieces, and not thanked. */
	boolean givesFloor(int from, int to, int person) {
		Set<Call.Kind> kinds = IntStream.range(from, to)
			.mapToObj(this.inside::get)
			.flatMap(List::stream)
			.filter((call) -> call.person() == person)
			.map(Call::kind)
			.collect(Collectors.toUnmodifiableSet());
		return kinds.contains(Call.Kind.CALLED) && !kinds.contains(Call.Kind.THANKED);
	}

	/** Who is named last before a piece, but who is only quoted. */
	@Nullable Call lastNamed(int piece) {
		return this.named[piece];
	}

	/** Who is called last before a piece. */
	@Nullable Call lastCalled(int piece) {
		return this.called[piece];
	}

	/** Who is named first from a piece on. */
	@Nullable Call next(int piece) {
		return this.next[piece];
	}

	/** Whom whoever says a piece calls, {@link Cast#NOBODY} for nobody. */
	int calls(int piece) {
		return this.calls[piece];
	}

	/**
	 * Who introduces himself next after somebody: in rounds people speak in that order.
	 * Null where nobody does.
	 */
	@Nullable Integer following(int person) {
		return this.following.get(person);
	}

}
