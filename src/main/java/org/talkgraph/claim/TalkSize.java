package org.talkgraph.claim;

import java.util.Map;

import org.talkgraph.source.DataFile;

/**
 * How much longer than usual a talk is: the natural logarithm of how many times as long,
 * below 0 where it is shorter.
 */
final class TalkSize {

	private static final Map<String, Double> TALK = Numbers.of(DataFile.beside(TalkSize.class, "worth.txt"), "talk");

	/** In Chinese characters. */
	private static final double USUAL = Numbers.of(TALK, "usual");

	private static final double MOST = Math.log(Numbers.of(TALK, "times"));

	private TalkSize() {
	}

	/**
	 * The size of a talk.
	 * @param characters in Chinese, or as many as say as much
	 */
	static double of(double characters) {
		return Math.clamp(Math.log(characters / USUAL), -MOST, MOST);
	}

}
