package org.talkgraph.speaker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Sentence;

/**
 * Where a host's opening ends: in the first sentences somebody is given the floor or
 * spoken of by name, and soon after that somebody begins as speakers do.
 */
final class Opening {

	private static final DataFile FILE = DataFile.beside(Opening.class, "handovers.txt");

	private static final List<String> HANDOVERS = Stream.concat(FILE.words("zh").stream(), FILE.words("en").stream())
		.toList();

	private static final List<String> NAMING = FILE.words("handover that names");

	private static final Pattern BEGINS = Pattern.compile("(?:" + String.join("|", FILE.words("before a greeting"))
			+ ")*(?:" + String.join("|", FILE.words("greeting")) + ")");

	/** Later somebody else is given the floor, if anybody. */
	private static final int LATEST_HANDOVER = FILE.count("latest handover");

	private static final int LATEST_GREETING = FILE.count("latest greeting");

	/** No opening is longer. */
	static final int LONGEST = LATEST_HANDOVER + LATEST_GREETING;

	private final String text;

	private final Span stretch;

	private final int scale;

	/** Where others name the speaker. */
	private final List<Span> named;

	/** Where he says who he is. */
	private final List<Span> self;

	private Opening(String text, Span stretch, int scale, List<Call> calls) {
		this.text = text;
		this.stretch = stretch;
		this.scale = scale;
		this.named = named(calls);
		this.self = calls.stream().filter((call) -> call.kind() == Call.Kind.SELF).map(Call::span).toList();
	}

	/** Where others name the speaker. */
	static List<Span> named(List<Call> calls) {
		return calls.stream().filter((call) -> call.kind() != Call.Kind.SELF).map(Call::span).toList();
	}

	/**
	 * The end of the opening, in the reading; the stretch's start where there is none.
	 * @param scale how many characters say as much as a Chinese one
	 * @param calls where who gives the talk is named, in order
	 */
	static int end(String text, Span stretch, List<Sentence> sentences, int scale, List<Call> calls) {
		return new Opening(text, stretch, scale, calls).end(sentences);
	}

	private int end(List<Sentence> sentences) {
		int handover = -1;
		int answer = -1;
		boolean begun = false;
		boolean introduced = false;
		for (Sentence sentence : sentences) {
			for (Span clause : sentence.clauses()) {
				if (clause.start() > this.stretch.start() + LONGEST * this.scale) {
					return Math.max(this.stretch.start(), answer);
				}
				String said = SimplifiedScript.of(clause.of(this.text)).toLowerCase(Locale.ROOT);
				introduced |= this.self.stream().anyMatch(clause::overlaps);
				boolean asks = !introduced && (HANDOVERS.stream().anyMatch(said::contains)
						|| ((handover >= 0 || isNamed(clause)) && NAMING.stream().anyMatch(said::contains)));
				if (answer >= 0 && !asks) {
					return answer;
				}
				boolean begins = !asks && BEGINS.matcher(said).lookingAt();
				boolean answers = handover >= 0 && begins && clause.start() - handover <= LATEST_GREETING * this.scale;
				answer = answers ? clause.start() : -1;
				begun |= begins;
				boolean early = clause.start() <= this.stretch.start() + LATEST_HANDOVER * this.scale;
				if (early && (asks || ((!begun || handover >= 0) && isNamed(clause)))) {
					handover = clause.end();
				}
			}
		}
		return Math.max(this.stretch.start(), answer);
	}

	private boolean isNamed(Span clause) {
		return this.named.stream().anyMatch(clause::overlaps);
	}

}
