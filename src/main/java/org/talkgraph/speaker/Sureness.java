package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.talkgraph.source.DataFile;

/**
 * Which parts of a stay are surely its speaker's. Where a change of the floor was missed,
 * the one whom the best way keeps on the floor grows unlikely from there on; where he is
 * spoken to, somebody else said it; where much is lost to a recogniser's loops, whoever
 * spoke before need not speak after it. How sure the rest is, is how likely he says it,
 * less where hardly anything tells that he begins.
 */
final class Sureness {

	private static final DataFile FILE = DataFile.beside(Sureness.class, "turns.txt");

	/** In a piece in which its speaker is less likely somebody else may speak. */
	private static final double LEAST = FILE.number("least sure piece");

	/** What is taken from the confidence where nothing tells that somebody begins. */
	private static final double BEGINNING = FILE.number("doubt of a beginning");

	/** Of so few Chinese characters nothing is told. */
	private static final int SHORT = FILE.count("characters that tell nothing");

	/** So many pieces around a place where its speaker is spoken to may be another's. */
	private static final int AROUND = FILE.count("pieces around a contradiction");

	/** Who says who he is does so at the beginning: before it he says no more pieces. */
	private static final int PREAMBLE = FILE.count("most pieces before an introduction");

	/** Where so many characters are lost others may have spoken. */
	private static final int LOST = FILE.count("lost characters in which others may speak");

	private final Scene scene;

	private final Chances chances;

	private final double doubt;

	/**
	 * @param doubt which part of the doubt turns out to be right
	 */
	Sureness(Scene scene, Chances chances, double doubt) {
		this.scene = scene;
		this.chances = chances;
		this.doubt = doubt;
	}

	/** How likely somebody says a piece. */
	interface Chances {

		double of(int piece, int person);

	}

	/**
	 * A part of a stay.
	 *
	 * @param from first piece
	 * @param to piece after the last
	 * @param confidence that it is the speaker's, from 0 to 1; 0 where it is not sure
	 */
	record Passage(int from, int to, double confidence) {

		boolean isSure() {
			return this.confidence > 0;
		}

	}

	/**
	 * The parts of a participant's stay, in order, without gaps; no two that are not sure
	 * follow each other.
	 * @param threshold from which on a part is sure, before it is said how often that is
	 * right
	 * @param contradicted the same, of a stay in which its speaker is spoken to
	 */
	List<Passage> of(Course.Stay stay, double threshold, double contradicted) {
		int person = stay.state().person();
		boolean[] others = new boolean[stay.to() - stay.from()];
		int[] contradictions = this.scene.contradictions(stay.from(), stay.to(), person).toArray();
		for (int piece : contradictions) {
			int at = piece - stay.from();
			Arrays.fill(others, Math.max(0, at - AROUND), Math.min(others.length, at + AROUND + 1), true);
		}
		Arrays.fill(others, 0, preamble(stay, person), true);
		Arrays.fill(others, this.scene.lost(stay.from(), stay.to(), LOST) - stay.from(), others.length, true);
		double needed = (contradictions.length > 0) ? contradicted : threshold;
		List<Passage> passages = new ArrayList<>();
		int from = stay.from();
		while (from < stay.to()) {
			boolean doubtful = isDoubtful(stay, from, others) && !(from == stay.from() && isShort(stay, from, others));
			int to = from + 1;
			while (to < stay.to() && (isDoubtful(stay, to, others) == doubtful || isShort(stay, to, others))) {
				to++;
			}
			double confidence = doubtful ? 0 : confidence(stay, from, to);
			add(passages, new Passage(from, to, (confidence >= needed) ? 1 - this.doubt * (1 - confidence) : 0));
			from = to;
		}
		return passages;
	}

	private boolean isDoubtful(Course.Stay stay, int piece, boolean[] others) {
		return others[piece - stay.from()] || chance(stay, piece) < LEAST;
	}

	/**
	 * Whether too little is said from a piece on before it is as before again, or another
	 * speaks.
	 */
	private boolean isShort(Course.Stay stay, int piece, boolean[] others) {
		boolean doubtful = isDoubtful(stay, piece, others);
		int to = piece;
		while (to < stay.to() && isDoubtful(stay, to, others) == doubtful) {
			to++;
			if (others[to - 1 - stay.from()] || this.scene.length(piece, to) >= SHORT) {
				return false;
			}
		}
		return true;
	}

	/**
	 * How many pieces another says before somebody says who he is, where he does: many,
	 * or all before a paragraph.
	 */
	private int preamble(Course.Stay stay, int person) {
		int introduction = this.scene.introduction(stay.from(), stay.to(), person);
		boolean paragraph = this.scene.pieces().get(introduction).joint() == Piece.Joint.PARAGRAPH;
		int before = introduction - stay.from();
		return (before > PREAMBLE || paragraph) ? before : 0;
	}

	private double confidence(Course.Stay stay, int from, int to) {
		double sum = 0;
		double length = 0;
		for (int i = from; i < to; i++) {
			sum += this.scene.length(i, i + 1) * chance(stay, i);
			length += this.scene.length(i, i + 1);
		}
		double before = (stay.from() > 0) ? chance(stay, stay.from() - 1) : 0;
		double begins = Math.max(0, chance(stay, stay.from()) - before);
		return sum / length * (1 - BEGINNING * (1 - begins));
	}

	private double chance(Course.Stay stay, int piece) {
		return this.chances.of(piece, stay.state().person());
	}

	private static void add(List<Passage> passages, Passage passage) {
		if (!passages.isEmpty() && !passages.getLast().isSure() && !passage.isSure()) {
			passages.add(new Passage(passages.removeLast().from(), passage.to(), 0));
		}
		else {
			passages.add(passage);
		}
	}

}
