package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Recordings that are played in a talk of one: announced as such, and, until the speaker
 * goes on in his own words, in words that nobody says freely.
 */
final class Clips {

	private static final DataFile FILE = DataFile.beside(Clips.class, "clips.txt");

	private static final Pattern ANNOUNCED = FILE.either("announced");

	private static final Pattern GOES_ON = FILE.either("goes on");

	private static final Pattern FREE = FILE.either("said freely");

	/** Enough of the end of a clause for an announcement. */
	private static final int LOOKED_AT = FILE.count("longest announcement");

	private static final int LONGEST = FILE.count("longest");

	private final String text;

	private final List<Span> clauses;

	private final int longest;

	private Clips(String text, List<Span> clauses, int longest) {
		this.text = text;
		this.clauses = clauses;
		this.longest = longest;
	}

	/**
	 * The clips, in order, without overlap.
	 * @param clauses of a talk, in order
	 * @param scale how many characters say as much as a Chinese one
	 */
	static List<Span> in(String text, List<Span> clauses, int scale) {
		return new Clips(text, clauses, LONGEST * scale).find();
	}

	private List<Span> find() {
		List<Span> found = new ArrayList<>();
		for (int i = 0; i < this.clauses.size() - 1; i++) {
			if (isAnnounced(this.clauses.get(i))) {
				clip(i + 1).ifPresent(found::add);
			}
		}
		return List.copyOf(found);
	}

	private boolean isAnnounced(Span clause) {
		String end = this.text.substring(Math.max(clause.start(), clause.end() - LOOKED_AT), clause.end());
		return ANNOUNCED.matcher(SimplifiedScript.of(end)).find();
	}

	/** What is played from a clause on; empty where it is the speaker who says it. */
	private Optional<Span> clip(int first) {
		int start = this.clauses.get(first).start();
		for (int i = first; i < this.clauses.size() && this.clauses.get(i).start() - start <= this.longest; i++) {
			String said = said(i);
			if (GOES_ON.matcher(said).find()) {
				return (i > first) ? Optional.of(new Span(start, this.clauses.get(i - 1).end())) : Optional.empty();
			}
			if (FREE.matcher(said).find()) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private String said(int clause) {
		return SimplifiedScript.of(this.clauses.get(clause).of(this.text));
	}

}
