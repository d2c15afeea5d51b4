package org.talkgraph.speaker;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Sentence;

/**
 * Where a talk of one ends and others may speak: behind its opening somebody else begins
 * who has been introduced, or in its second half the speaker is thanked for it, or the
 * audience may ask.
 */
final class Closing {

	private static final DataFile FILE = DataFile.beside(Closing.class, "handovers.txt");

	private static final Pattern CLOSING = FILE.either("closing");

	private static final Pattern ASKED = FILE.either("asked for questions");

	private static final Pattern ANOTHER = FILE.either("another begins");

	private static final Pattern BEGINS = FILE.either("a talk begins");

	private static final Pattern THANKS = FILE.either("thanks");

	/** Enough for the longest cue. */
	private static final int LOOKED_AT = FILE.count("longest closing");

	private static final int THANKED = FILE.count("thanked within");

	private final String text;

	private final Span stretch;

	/** From where on another than the speaker may begin who has been introduced. */
	private final int opened;

	/** Where others name the speaker. */
	private final List<Span> named;

	private Closing(String text, Span stretch, int opened, List<Span> named) {
		this.text = text;
		this.stretch = stretch;
		this.opened = opened;
		this.named = named;
	}

	/**
	 * Where others may speak, in the reading; the stretch's end where they do not.
	 * @param opened how far behind the stretch's start its speaker has surely begun
	 * @param named where others name the speaker, in order
	 */
	static int start(String text, Span stretch, int opened, List<Sentence> sentences, List<Span> named) {
		Closing closing = new Closing(text, stretch, stretch.start() + opened, named);
		return sentences.stream()
			.flatMap((sentence) -> sentence.clauses().stream())
			.filter((clause) -> clause.start() >= stretch.start() && clause.start() < stretch.end())
			.filter((clause) -> closing.begins(clause.start()))
			.findFirst()
			.map(Span::start)
			.orElse(stretch.end());
	}

	private boolean begins(int start) {
		String said = SimplifiedScript.of(this.text.substring(start, Math.min(this.stretch.end(), start + LOOKED_AT)));
		Matcher another = ANOTHER.matcher(said);
		if (start >= this.opened && another.lookingAt()
				&& (isNamed(start) || BEGINS.matcher(said).region(another.end(), said.length()).find())) {
			return true;
		}
		boolean late = start >= this.stretch.start() + this.stretch.length() / 2;
		return late && (CLOSING.matcher(said).lookingAt() || isAsked(said)
				|| (THANKS.matcher(said).lookingAt() && isNamed(start)));
	}

	/** Whether it only looks like a closing where nobody asks or answers behind it. */
	static boolean isDoubtful(String text, int start) {
		return isAsked(SimplifiedScript.of(text.substring(start, Math.min(text.length(), start + LOOKED_AT))));
	}

	private static boolean isAsked(String said) {
		return ASKED.matcher(said).lookingAt();
	}

	private boolean isNamed(int start) {
		return this.named.stream().anyMatch((name) -> name.start() >= start && name.start() < start + THANKED);
	}

}
