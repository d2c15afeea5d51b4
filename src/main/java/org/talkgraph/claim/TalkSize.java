package org.talkgraph.claim;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.NamedNumbers;

/**
 * How much longer than usual a talk is: the natural logarithm of how many times as long,
 * below 0 where it is shorter.
 */
final class TalkSize {

	private static final NamedNumbers TALK = DataFile.beside(TalkSize.class, "worth.txt").numbers("talk");

	/** In Chinese characters. */
	private static final double USUAL = TALK.number("usual");

	private static final double MOST = Math.log(TALK.number("times"));

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
