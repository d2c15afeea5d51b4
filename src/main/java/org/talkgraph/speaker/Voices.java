package org.talkgraph.speaker;

import org.talkgraph.source.DataFile;

/**
 * How much each piece of a talk sounds like each of its speakers: by the shares of
 * {@link SmallWords} in what else they are likely to say. The stay to which a piece
 * belongs does not count, so that none speaks for itself.
 */
final class Voices {

	/** For so many words everybody is taken to speak as all do before he is heard. */
	private static final double PRIOR = DataFile.beside(Voices.class, "turns.txt")
		.number("words before a voice is known");

	private final int[][] words;

	/** How likely each voice says each piece. */
	private final double[][] chances;

	/** How often each word is said by each voice. */
	private final double[][] counts;

	/** Which part of all words each is. */
	private final double[] shares;

	private final double[] sums;

	private final double[][] scores;

	/**
	 * What each word scores for each voice in the stay at hand, where the last stay that
	 * has it is this one: the same words are said in it again and again.
	 */
	private final double[][] ofWord;

	private final int[] lastStay;

	private Voices(SmallWords.Said said, double[][] chances) {
		int voices = chances[0].length;
		this.words = said.words();
		this.chances = chances;
		this.counts = new double[voices][said.kinds()];
		this.sums = new double[voices];
		this.shares = said.shares();
		this.scores = new double[this.words.length][voices];
		this.ofWord = new double[said.kinds()][voices];
		this.lastStay = new int[said.kinds()];
	}

	/**
	 * The voices of a panel, as far as it is told by now who speaks.
	 * @param chances how likely each participant, and last the host whom nobody knows,
	 * says each piece
	 */
	static Voices of(SmallWords.Said said, double[][] chances, Course course) {
		Voices voices = new Voices(said, chances);
		for (int i = 0; i < chances.length; i++) {
			voices.count(i, 1);
		}
		course.stays().forEach(voices::score);
		return voices;
	}

	private void count(int piece, int times) {
		for (int voice = 0; voice < this.sums.length; voice++) {
			double chance = times * this.chances[piece][voice];
			for (int word : this.words[piece]) {
				this.counts[voice][word] += chance;
			}
			this.sums[voice] += chance * this.words[piece].length;
		}
	}

	private void score(Course.Stay stay) {
		for (int i = stay.from(); i < stay.to(); i++) {
			count(i, -1);
		}
		for (int i = stay.from(); i < stay.to(); i++) {
			for (int word : this.words[i]) {
				if (this.lastStay[word] <= stay.from()) {
					this.lastStay[word] = stay.from() + 1;
					score(word);
				}
				for (int voice = 0; voice < this.sums.length; voice++) {
					this.scores[i][voice] += this.ofWord[word][voice];
				}
			}
		}
		for (int i = stay.from(); i < stay.to(); i++) {
			count(i, 1);
		}
	}

	private void score(int word) {
		for (int voice = 0; voice < this.sums.length; voice++) {
			double said = Math.max(0, this.counts[voice][word]) / this.shares[word];
			this.ofWord[word][voice] = Math.log((said + PRIOR) / (Math.max(0, this.sums[voice]) + PRIOR));
		}
	}

	/**
	 * How much likelier than by anybody a piece is said by one, as a logarithm; 0 for
	 * those who have no voice of their own.
	 */
	double of(int piece, int person) {
		double[] scores = this.scores[piece];
		return (person >= 0) ? scores[person] : (person == Cast.UNKNOWN_HOST) ? scores[scores.length - 1] : 0;
	}

}
