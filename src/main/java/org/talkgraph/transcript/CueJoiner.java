package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * Joins cues to running text. A stretch ends where the label changes and after a very
 * long pause; a sentence at its mark, or where there are no marks at a pause. The
 * character that parts two cues stands for the one behind the first of them.
 */
final class CueJoiner {

	/** In milliseconds: somebody begins anew. */
	private static final long VERY_LONG = 30_000;

	/** In milliseconds: a sentence ends that has no mark though others have one. */
	private static final long LONG = 4_000;

	/** In milliseconds: a sentence ends in a text without marks. */
	private static final long NOTICEABLE = 700;

	/** In characters: so long no sentence goes on in a text without marks. */
	private static final int LONGEST_CHINESE = 60;

	private static final int LONGEST = 250;

	private final BodyBuilder body;

	private final boolean punctuated;

	private boolean begun;

	private @Nullable String label;

	private long lastEnd = Timeline.UNKNOWN;

	private int stretchStart;

	private int sentenceStart;

	private CueJoiner(String source, boolean punctuated) {
		this.body = new BodyBuilder(source);
		this.punctuated = punctuated;
	}

	static Body join(String source, List<Cue> cues) {
		Punctuation punctuation = new Punctuation();
		cues.forEach(
				(cue) -> cue.lines().forEach((line) -> punctuation.see(cue.said().text(), line.start(), line.end())));
		CueJoiner joiner = new CueJoiner(source, punctuation.isThere());
		cues.forEach(joiner::add);
		return joiner.body.build(false);
	}

	private void add(Cue cue) {
		List<Span> said = said(cue);
		if (said.isEmpty()) {
			return;
		}
		long pause = (this.lastEnd == Timeline.UNKNOWN || cue.start() == Timeline.UNKNOWN) ? 0
				: cue.start() - this.lastEnd;
		ReadingBuilder reading = this.body.reading();
		if (!this.begun || !Objects.equals(this.label, cue.label()) || pause > VERY_LONG) {
			separate('\n', cue, said.getFirst());
			this.body.speaker(speaker(cue));
			this.stretchStart = reading.next();
			this.sentenceStart = this.stretchStart;
		}
		else {
			endSentence(pause, said.getFirst().of(cue.said().text()));
		}
		for (Span piece : said) {
			if (reading.next() > this.stretchStart) {
				join(cue, piece);
			}
			this.body.words();
			cue.times().copy(piece, reading.next() - piece.start(), this.body.times());
			cue.said().copy(piece, reading);
		}
		this.begun = true;
		this.label = cue.label();
		this.lastEnd = (cue.end() != Timeline.UNKNOWN) ? cue.end() : cue.start();
	}

	private static @Nullable Speaker speaker(Cue cue) {
		return (cue.label() != null && cue.labelSpan() != null) ? new Speaker(cue.label(), cue.labelSpan()) : null;
	}

	private static List<Span> said(Cue cue) {
		List<Span> said = new ArrayList<>();
		for (Span line : cue.lines()) {
			for (Span piece : Directions.said(cue.said().text(), line)) {
				Span words = Cue.stripped(cue.said().text(), piece);
				if (!words.isEmpty()) {
					said.add(words);
				}
			}
		}
		return said;
	}

	/** A break where two cues meet: a mark that is there ends what it ends anyway. */
	private void endSentence(long pause, String next) {
		int place = this.body.reading().end();
		boolean chinese = Joint.isEastAsian(this.body.reading().last());
		boolean tooLong = place - this.sentenceStart > (chinese ? LONGEST_CHINESE : LONGEST);
		if (pause >= (this.punctuated ? LONG : NOTICEABLE) || (!this.punctuated && tooLong)) {
			this.body.breaks().add(place, true);
			this.sentenceStart = place;
		}
		else if (!this.punctuated && Joint.hasSeveralWords(next)) {
			this.body.breaks().add(place, false);
		}
	}

	private void join(Cue cue, Span piece) {
		char last = this.body.reading().last();
		if (Joint.isParted(last, this.body.reading().lastButOne(), cue.said().text().charAt(piece.start()),
				this.punctuated)) {
			separate(' ', cue, piece);
		}
	}

	private void separate(char separator, Cue cue, Span piece) {
		ReadingBuilder reading = this.body.reading();
		int end = reading.sourceEnd();
		if (reading.next() > 0 && cue.said().toSource(piece.start()) > end) {
			reading.add(separator, new Span(end, end + 1));
		}
	}

}
