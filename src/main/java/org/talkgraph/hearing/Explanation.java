package org.talkgraph.hearing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.talkgraph.linking.Candidate;
import org.talkgraph.linking.Link;
import org.talkgraph.roster.Participant;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.Turn;

/**
 * Why a talk was heard as it was, for people: its turns and links with their evidence.
 */
public final class Explanation {

	private static final int SHOWN_CHARACTERS = 60;

	private final SourceFile source;

	private final HeardTalk heard;

	private final StringBuilder text = new StringBuilder();

	private Explanation(SourceFile source, HeardTalk heard) {
		this.source = source;
		this.heard = heard;
	}

	/** Lines of plain text; places are lines of the source. */
	public static String of(SourceFile source, HeardTalk heard) {
		return new Explanation(source, heard).explain();
	}

	private String explain() {
		add("%s  %s%n", this.heard.talk().key(), this.heard.talk().details().title());
		for (Participant participant : this.heard.people()) {
			add("  %s, %s: %s%n", participant.shown(), participant.role().label(), shown(participant.evidence()));
		}
		this.heard.turns().forEach(this::explain);
		this.heard.links().forEach(this::explain);
		return this.text.toString();
	}

	private void explain(Turn turn) {
		Participant speaker = turn.speaker();
		String said = this.heard.talk().reading().text(turn.span()).replace('\n', ' ');
		add("  line %d  %s (%.2f)  %s%n      %s%n", line(turn.span()),
				(speaker != null) ? speaker.shown() : "speaker not known", turn.confidence(), beginning(said),
				shown(turn.cues()));
	}

	/** No half of a character that has two units. */
	private static String beginning(String said) {
		int end = Math.min(SHOWN_CHARACTERS, said.length());
		boolean isCut = end < said.length() && Character.isLowSurrogate(said.charAt(end));
		return said.substring(0, isCut ? end - 1 : end);
	}

	private void explain(Link link) {
		String surface = link.mention().surface().replace('\n', ' ');
		int line = line(link.mention().span());
		switch (link) {
			case Link.Linked linked -> add("  line %d  %s -> %s (%.2f): %s%n", line, surface, linked.entity().name(),
					linked.confidence(), shown(linked.reasons()));
			case Link.Nil nil -> {
				Candidate best = nil.candidates().getFirst();
				add("  line %d  %s -> none that is known; best %s: %s%n", line, surface, best.entity().name(),
						shown(best.evidence()));
			}
		}
	}

	private int line(Span span) {
		return this.source.line(this.heard.place(span).start());
	}

	private static String shown(List<Evidence> evidence) {
		return evidence.stream()
			.map((line) -> new Evidence(line.feature(), line.score()).toString())
			.collect(Collectors.joining("; "));
	}

	private void add(String format, Object... values) {
		this.text.append(String.format(Locale.ROOT, format, values));
	}

}
