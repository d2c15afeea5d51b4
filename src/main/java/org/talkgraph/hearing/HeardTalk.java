package org.talkgraph.hearing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.talkgraph.claim.Claim;
import org.talkgraph.linking.Link;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Roster;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.Floor;
import org.talkgraph.speaker.Turn;
import org.talkgraph.speaker.Utterance;
import org.talkgraph.transcript.Loops;
import org.talkgraph.transcript.Talk;

/**
 * What was heard in one talk. The roster holds whoever may take part. Spans count in the
 * talk's reading; {@link #place} leads back to the source.
 */
public record HeardTalk(Talk talk, Loops loops, Roster roster, List<Link> links, List<Turn> turns,
		List<Utterance> utterances, List<Claim> claims) {

	/** The links that mean an entity, in order. */
	public List<Link.Linked> linked() {
		return this.links.stream().filter(Link.Linked.class::isInstance).map(Link.Linked.class::cast).toList();
	}

	/**
	 * Who takes part: those of the roster who are not only named, and the speakers whom
	 * only a label names.
	 */
	public List<Participant> people() {
		return Stream.concat(Floor.present(this.roster, this.turns).stream(), this.turns.stream().map(Turn::speaker))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** Which part of the talk is lost to its recogniser's loops, from 0 to 1. */
	public double lost() {
		Span all = new Span(0, this.talk.reading().length());
		return all.isEmpty() ? 0 : (double) this.loops.lost(all) / all.length();
	}

	/** The talk without what is lost to its recogniser's loops, at the same places. */
	public Talk said() {
		return this.loops.clear(this.talk);
	}

	/** Where a span of the reading stands in the source. */
	public Span place(Span span) {
		return this.talk.reading().toSource(span);
	}

	/** Where a turn stands in the source, from its label where it has one. */
	public Span place(Turn turn) {
		Span said = place(turn.span());
		Span label = turn.labelSpan();
		return (label != null) ? label.to(said) : said;
	}

}
