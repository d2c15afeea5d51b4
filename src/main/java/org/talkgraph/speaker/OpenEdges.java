package org.talkgraph.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The edges of a cast that may be taken before a piece, as the innermost loops want them:
 * those of one change to one state stand together. What a change is worth there, and what
 * taking the floor is, counts once for all of them.
 */
final class OpenEdges {

	/** The first edge of each bundle, and last their number. */
	private final int[] begins;

	/** To which state each bundle leads. */
	private final int[] to;

	/** The number of the {@link Change} of each bundle. */
	private final int[] changes;

	/** From which state each edge leads. */
	private final int[] from;

	/** Its number in the cast. */
	private final int[] numbers;

	/** Where the speaker stays: state before and after, and the number in the cast. */
	private final int[][] stays;

	/**
	 * @param numbers of the open edges
	 */
	OpenEdges(List<Cast.Edge> all, int[] numbers) {
		int[] changing = IntStream.of(numbers)
			.filter((number) -> all.get(number).change() != Change.STAYS)
			.boxed()
			.sorted(Comparator.comparingInt((Integer number) -> all.get(number).to())
				.thenComparing((number) -> all.get(number).change()))
			.mapToInt(Integer::intValue)
			.toArray();
		int[] first = IntStream.range(0, changing.length)
			.filter((k) -> k == 0 || !areTogether(all.get(changing[k - 1]), all.get(changing[k])))
			.toArray();
		this.begins = IntStream.concat(IntStream.of(first), IntStream.of(changing.length)).toArray();
		this.to = IntStream.of(first).map((k) -> all.get(changing[k]).to()).toArray();
		this.changes = IntStream.of(first).map((k) -> all.get(changing[k]).change().ordinal()).toArray();
		this.from = IntStream.of(changing).map((number) -> all.get(number).from()).toArray();
		this.numbers = changing;
		this.stays = IntStream.of(numbers)
			.filter((number) -> all.get(number).change() == Change.STAYS)
			.mapToObj((number) -> new int[] { all.get(number).from(), all.get(number).to(), number })
			.toArray(int[][]::new);
	}

	private static boolean areTogether(Cast.Edge one, Cast.Edge other) {
		return one.to() == other.to() && one.change() == other.change();
	}

	/**
	 * What comes to each state.
	 * @param before what each state has
	 */
	double[] forward(double[] before, Place place) {
		double[] given = place.given(before);
		double[] here = new double[before.length];
		for (int b = 0; b < this.to.length; b++) {
			double sum = 0;
			for (int k = this.begins[b]; k < this.begins[b + 1]; k++) {
				sum += given[this.from[k]] * place.passes()[this.numbers[k]];
			}
			here[this.to[b]] += sum * taken(b, place);
		}
		for (int[] stay : this.stays) {
			here[stay[1]] += before[stay[0]];
		}
		return here;
	}

	/**
	 * What comes back to each state.
	 * @param after what each state has
	 */
	double[] backward(double[] after, Place place) {
		double[] sums = new double[after.length];
		for (int b = 0; b < this.to.length; b++) {
			double taken = after[this.to[b]] * taken(b, place);
			for (int k = this.begins[b]; k < this.begins[b + 1]; k++) {
				sums[this.from[k]] += taken * place.passes()[this.numbers[k]];
			}
		}
		double[] here = place.given(sums);
		for (int[] stay : this.stays) {
			here[stay[0]] += after[stay[1]];
		}
		return here;
	}

	/**
	 * The most that comes to each state.
	 * @param came receives from which state
	 */
	double[] best(double[] before, Place place, int[] came) {
		double[] given = place.given(before);
		double[] here = new double[before.length];
		for (int b = 0; b < this.to.length; b++) {
			double taken = taken(b, place);
			for (int k = this.begins[b]; k < this.begins[b + 1]; k++) {
				prefer(given[this.from[k]] * place.passes()[this.numbers[k]] * taken, this.from[k], this.to[b], here,
						came);
			}
		}
		for (int[] stay : this.stays) {
			prefer(before[stay[0]], stay[0], stay[1], here, came);
		}
		return here;
	}

	private static void prefer(double score, int from, int to, double[] most, int[] came) {
		if (score > most[to]) {
			most[to] = score;
			came[to] = from;
		}
	}

	/**
	 * How much goes along each edge of the cast, by its number.
	 * @param before what each state before has
	 * @param after what each state after has
	 */
	void addTo(double[] edges, double[] before, double[] after, Place place) {
		double[] given = place.given(before);
		for (int b = 0; b < this.to.length; b++) {
			double taken = after[this.to[b]] * taken(b, place);
			for (int k = this.begins[b]; k < this.begins[b + 1]; k++) {
				edges[this.numbers[k]] += given[this.from[k]] * taken * place.passes()[this.numbers[k]];
			}
		}
		for (int[] stay : this.stays) {
			edges[stay[2]] += before[stay[0]] * after[stay[1]];
		}
	}

	private double taken(int bundle, Place place) {
		return place.changes()[this.changes[bundle]] * place.takes(this.to[bundle]);
	}

	/**
	 * How well changes of the floor suit the place before a piece, as exponentials.
	 *
	 * @param passes each edge of the cast, by its number
	 * @param changes each change, by its number
	 * @param speakers of each state
	 */
	record Place(int piece, double[] passes, double[] changes, PieceScores.Speaker[] speakers) {

		private double takes(int state) {
			return this.speakers[state].hands().takes()[this.piece];
		}

		/** What each state has, as far as it gives the floor away. */
		private double[] given(double[] states) {
			double[] given = new double[states.length];
			for (int s = 0; s < given.length; s++) {
				given[s] = states[s] * this.speakers[s].hands().gives()[this.piece];
			}
			return given;
		}

	}

}
