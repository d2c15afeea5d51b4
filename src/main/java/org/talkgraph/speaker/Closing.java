package org.talkgraph.speaker;

import java.util.List;
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

	private static final Pattern ANOTHER = FILE.either("another begins");

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
		if (start >= this.opened && ANOTHER.matcher(said).lookingAt()) {
			return true;
		}
		boolean late = start >= this.stretch.start() + this.stretch.length() / 2;
		return late && (CLOSING.matcher(said).lookingAt() || (THANKS.matcher(said).lookingAt() && isNamed(start)));
	}

	private boolean isNamed(int start) {
		return this.named.stream().anyMatch((name) -> name.start() >= start && name.start() < start + THANKED);
	}

}
