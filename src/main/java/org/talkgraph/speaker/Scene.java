package org.talkgraph.speaker;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * A talk as far as it tells who holds the floor: its pieces, what is said in them, and
 * which participants are named around them. Enumerates the features of a decision.
 */
final class Scene {

	/** Takes features one by one. */
	interface Sink {

		void add(int feature, double value);

	}

	/** Cuts may be off by so many. */
	private static final int END_PIECES = 2;

	/** Is said where the audience may ask from then on. */
	private static final int OPENS = Cues.number("opens the floor");

	/** Is said before one says who he is. */
	private static final int GREETS = Cues.number("greets");

	private final List<Piece> pieces;

	private final long[] cues;

	private final ChangeSigns signs;

	private final NamesAround names;

	/** Who is announced to give the talk. */
	private final Set<Integer> announced;

	private final Distances distances;

	/** Null before it is told who says what. */
	private final @Nullable Voices voices;

	private final Passing passing;

	/**
	 * The piece that first says that the audience may ask; -1 where it was said before.
	 */
	private final int opened;

	Scene(String text, List<Piece> pieces, List<Call> calls, Set<Integer> announced) {
		this(pieces, pieces.stream().mapToLong((piece) -> Cues.of(text, piece.span())).toArray(),
				new NamesAround(pieces, calls), announced, new Extents(text));
	}

	private Scene(List<Piece> pieces, long[] cues, NamesAround names, Set<Integer> announced, Extents extents) {
		this(pieces, cues, names, announced, new Distances(pieces, names, extents), opened(cues), null, null);
	}

	/**
	 * What is asked and answered after a talk: from the beginning the audience may ask.
	 */
	static Scene ofQuestions(String text, List<Piece> pieces, List<Call> calls) {
		long[] cues = pieces.stream().mapToLong((piece) -> Cues.ofQuestions(text, piece.span())).toArray();
		NamesAround names = new NamesAround(pieces, calls);
		return new Scene(pieces, cues, names, Set.of(), new Distances(pieces, names, new Extents(text)), -1, null,
				null);
	}

	private Scene(List<Piece> pieces, long[] cues, NamesAround names, Set<Integer> announced, Distances distances,
			int opened, @Nullable Voices voices, @Nullable Rounds rounds) {
		this.pieces = pieces;
		this.cues = cues;
		this.signs = new ChangeSigns(pieces, cues);
		this.names = names;
		this.announced = announced;
		this.distances = distances;
		this.voices = voices;
		this.passing = new Passing(names, rounds);
		this.opened = opened;
	}

	private static int opened(long[] cues) {
		return IntStream.range(0, cues.length)
			.filter((i) -> (cues[i] >> OPENS & 1) == 1)
			.findFirst()
			.orElse(cues.length);
	}

	/** The same, as if nobody had named anybody. */
	Scene withoutCalls() {
		NamesAround nobody = new NamesAround(this.pieces, List.of());
		return new Scene(this.pieces, this.cues, nobody, this.announced, this.distances.with(nobody), this.opened, null,
				null);
	}

	/**
	 * The same, where it is also heard who asks from the audience and who answers, from
	 * where it may ask.
	 */
	Scene withQuestions(String text) {
		long[] heard = this.cues.clone();
		for (int i = this.opened; i < heard.length; i++) {
			heard[i] |= Cues.ofAudience(text, this.pieces.get(i).span());
		}
		return new Scene(this.pieces, heard, this.names, this.announced, this.distances, this.opened, null, null);
	}

	/** The same, with what is known of its people. */
	Scene with(Voices voices, Rounds rounds) {
		return new Scene(this.pieces, this.cues, this.names, this.announced, this.distances, this.opened, voices,
				rounds);
	}

	int size() {
		return this.pieces.size();
	}

	List<Piece> pieces() {
		return this.pieces;
	}

	/** Whom whoever says a piece calls, {@link Cast#NOBODY} for nobody. */
	int calls(int piece) {
		return this.names.calls(piece);
	}

	/** Whether a phrase is said in some pieces. */
	boolean isSaid(int cue, int from, int to) {
		return IntStream.range(from, to).anyMatch((i) -> (this.cues[i] >> cue & 1) == 1);
	}

	/** Whether somebody is given the floor in some pieces, and not thanked. */
	boolean givesFloor(int from, int to, int person) {
		return this.names.givesFloor(from, to, person);
	}

	/**
	 * The pieces in which somebody is spoken to or quoted in words that shall be his own,
	 * but for those at their ends, where the words of others may stand.
	 */
	IntStream contradictions(int from, int to, int person) {
		return IntStream.range(from + END_PIECES, to - END_PIECES)
			.filter((piece) -> this.names.inside(piece)
				.stream()
				.anyMatch((call) -> call.person() == person && call.kind().isByOthers()));
	}

	/**
	 * The first of some pieces in which somebody says who he is, with his greeting before
	 * it; {@code from} where he does not.
	 */
	int introduction(int from, int to, int person) {
		int at = IntStream.range(from, to)
			.filter((piece) -> this.names.introduces(piece, person))
			.findFirst()
			.orElse(from);
		while (at > from && isSaid(GREETS, at - 1, at)) {
			at--;
		}
		return at;
	}

	/**
	 * The first of some pieces, but for the first, before which at least so many
	 * characters of the talk are no words; {@code to} for none.
	 */
	int lost(int from, int to, int least) {
		return IntStream.range(from + 1, to)
			.filter((i) -> this.pieces.get(i).span().start() - this.pieces.get(i - 1).span().end() >= least)
			.findFirst()
			.orElse(to);
	}

	/** How much is said in some pieces, in Chinese characters. */
	double length(int from, int to) {
		return this.distances.length(from, to);
	}

	/** Features of a change before a piece that do not depend on who changes. */
	void change(int i, Change change, Sink sink) {
		this.signs.add(i, change, sink);
	}

	/** Features of a change before a piece that depend on who takes the floor. */
	void takes(int i, Cast.State to, Sink sink) {
		Call last = this.names.lastNamed(i);
		int distance = this.distances.sinceNamed(i);
		if (last != null && distance >= 0) {
			addIdentity(Features.Identity.NAMED_BEFORE, last, to, distance, sink);
		}
		Call asked = this.names.lastCalled(i);
		int since = this.distances.sinceCalled(i);
		if (asked != null && since >= 0) {
			addIdentity(Features.Identity.CALLED_BEFORE, asked, to, since, sink);
		}
		if (to.person() == Cast.SOMEBODY) {
			sink.add(Features.TO_SOMEBODY, 1);
		}
		if (to.part() == Part.AUDIENCE && i <= this.opened) {
			sink.add(Features.TO_AUDIENCE_UNASKED, 1);
		}
	}

	/** Features of a change before a piece that depend on who gives the floor. */
	void gives(int i, Cast.State from, Sink sink) {
		Call after = this.names.next(i);
		int distance = this.distances.toNext(i);
		if (after != null && distance >= 0) {
			addIdentity(Features.Identity.NAMED_AFTER, after, from, distance, sink);
		}
	}

	/** Features of a change that depend on who follows whom. */
	Passing passing() {
		return this.passing;
	}

	/** The kind of the place before a piece, for {@link #passing()}. */
	int place(int i) {
		return this.passing.place(i, this.distances.sinceNamed(i) < 0 && this.distances.sinceCalled(i) < 0);
	}

	/** A host may speak whoever is called. */
	private static void addIdentity(Features.Identity identity, Call call, Cast.State state, int distance, Sink sink) {
		boolean same = call.person() == state.person();
		if (same || state.part() != Part.HOST) {
			sink.add(Features.identity(identity, same, distance), 1);
			sink.add(Features.identity(identity, same, call.kind(), distance), 1);
		}
	}

	/** Where the name stands of which a feature of a change is; null for none. */
	@Nullable Span named(int feature, int piece) {
		String name = Features.name(feature);
		Call call = name.contains("named last before") ? this.names.lastNamed(piece)
				: name.contains("called last before") ? this.names.lastCalled(piece)
						: name.contains("named after") ? this.names.next(piece) : null;
		return (call != null) ? call.span() : null;
	}

	/**
	 * Features of a piece in the mouth of somebody with a part. Who asks from the
	 * audience, which is seldom seen, asks as hosts do, and is told from them by more.
	 */
	void says(int i, Part part, Sink sink) {
		for (long rest = this.cues[i]; rest != 0; rest &= rest - 1) {
			int cue = Long.numberOfTrailingZeros(rest);
			sink.add(Features.says(part, cue), 1);
			if (part == Part.AUDIENCE) {
				sink.add(Features.says(Part.HOST, cue), 1);
			}
		}
		if (i == 0) {
			sink.add(Features.begins(part), 1);
		}
	}

	/** Features of a piece in the mouth of one. */
	void says(int i, Cast.State state, Sink sink) {
		for (Call call : this.names.inside(i)) {
			sink.add(Features.names(call.person() == state.person(), state.part(), call.kind()), 1);
		}
		if (state.part() == Part.HOST && this.names.introducesLate(i, state.person())) {
			sink.add(Features.LATE_HOST, 1);
		}
		if (this.voices != null) {
			sink.add(Features.VOICE, this.voices.of(i, state.person()));
		}
		if (i == 0 && state.person() == 0) {
			sink.add(Features.FIRST, 1);
		}
		if (this.announced.contains(state.person())) {
			sink.add(Features.ANNOUNCED, hundreds(i));
			if (i == 0) {
				sink.add(Features.ANNOUNCED_BEGINS, 1);
			}
		}
		if (state.person() == Cast.SOMEBODY) {
			sink.add(Features.SOMEBODY, hundreds(i));
		}
		if (state.person() == Cast.AUDIENCE) {
			sink.add(Features.AUDIENCE, hundreds(i));
			if (i <= this.opened) {
				sink.add(Features.AUDIENCE_UNASKED, hundreds(i));
			}
		}
	}

	/** How long a piece is, in hundreds of Chinese characters. */
	private double hundreds(int i) {
		return length(i, i + 1) / 100;
	}

}
