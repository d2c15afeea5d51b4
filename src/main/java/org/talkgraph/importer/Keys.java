package org.talkgraph.importer;

import java.util.HashMap;
import java.util.Map;

import org.talkgraph.sound.Folded;
import org.talkgraph.source.SourceFile;

/**
 * Keys of a talk's turns, utterances and claims: the talk's key, a hash of the folded
 * text and its occurrence number. They hold no offset and no speaker, so that correcting
 * one line leaves the keys of all others, and the citations of them, alone.
 */
final class Keys {

	/** 64 bits: two different texts of one talk will not meet. */
	private static final int HASH_LENGTH = 16;

	private final String talk;

	private final Map<String, Integer> occurrences = new HashMap<>();

	Keys(String talk) {
		this.talk = talk;
	}

	/**
	 * The key of the next piece.
	 * @param kind of the piece, one letter
	 */
	String next(String kind, String text) {
		String hash = SourceFile.sha256(Folded.key(text)).substring(0, HASH_LENGTH);
		int occurrence = this.occurrences.merge(kind + hash, 1, Integer::sum);
		return this.talk + "/" + kind + "/" + hash + ((occurrence > 1) ? "-" + occurrence : "");
	}

}
