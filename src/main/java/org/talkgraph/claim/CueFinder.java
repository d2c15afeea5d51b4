package org.talkgraph.claim;

import java.util.List;
import java.util.regex.Matcher;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.Span;

/** Finds the cues of a reading's clauses; whatever script they are in, in simplified. */
final class CueFinder {

	private final List<Matcher> matchers;

	CueFinder(Cues cues, String text) {
		String simplified = SimplifiedScript.of(text);
		this.matchers = cues.patterns().values().stream().map((pattern) -> pattern.matcher(simplified)).toList();
	}

	/** The features whose cues a clause has: bit {@code i} for the cues' i-th feature. */
	int cues(Span clause) {
		int found = 0;
		for (int i = 0; i < this.matchers.size(); i++) {
			found |= this.matchers.get(i).region(clause.start(), clause.end()).find() ? 1 << i : 0;
		}
		return found;
	}

}
