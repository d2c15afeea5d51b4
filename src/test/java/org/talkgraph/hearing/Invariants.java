package org.talkgraph.hearing;

import java.util.List;
import java.util.Objects;

import org.talkgraph.claim.Claim;
import org.talkgraph.linking.Link;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.Turn;
import org.talkgraph.speaker.Utterance;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every heard talk, whatever was said. */
final class Invariants {

	private final SourceFile source;

	private final HeardTalk heard;

	private final String text;

	private Invariants(SourceFile source, HeardTalk heard) {
		this.source = source;
		this.heard = heard;
		this.text = heard.talk().reading().text();
	}

	static void check(SourceFile source, List<HeardTalk> talks) {
		assertThat(talks).isNotEmpty();
		assertOrdered(source.text(), talks.stream().map((heard) -> heard.talk().span()).toList());
		assertThat(talks).extracting((heard) -> heard.talk().key()).doesNotHaveDuplicates();
		talks.forEach((heard) -> new Invariants(source, heard).check());
	}

	private void check() {
		checkTurns();
		checkUtterances();
		checkMentions();
		checkClaims();
		Span talk = this.heard.talk().span();
		List<Span> turns = this.heard.turns().stream().map(this.heard::place).toList();
		assertOrdered(this.source.text(), turns);
		assertThat(turns).allMatch(talk::contains);
	}

	private void checkTurns() {
		List<Turn> turns = this.heard.turns();
		assertOrdered(this.text, turns.stream().map(Turn::span).toList());
		for (int i = 0; i < turns.size(); i++) {
			Turn turn = turns.get(i);
			assertThat(turn.index()).isEqualTo(i);
			assertThat(turn.confidence()).isBetween(0.0, 1.0);
			assertThat(turn.speaker() == null).isEqualTo(turn.confidence() == 0);
			assertThat(this.text.substring(turn.span().start(), turn.span().end())).isNotBlank();
		}
	}

	private void checkUtterances() {
		List<Utterance> utterances = this.heard.utterances();
		assertOrdered(this.text, utterances.stream().map(Utterance::span).toList());
		for (Utterance utterance : utterances) {
			assertThat(this.heard.turns().get(utterance.turn()).span().contains(utterance.span())).isTrue();
			assertThat(utterance.span().length()).isBetween(1, 500);
		}
	}

	private void checkMentions() {
		List<Span> mentions = this.heard.links().stream().map((link) -> link.mention().span()).toList();
		assertOrdered(this.text, mentions);
		for (Link link : this.heard.links()) {
			Span span = link.mention().span();
			assertThat(link.mention().surface()).isEqualTo(span.of(this.text));
			assertThat(this.heard.turns()).anyMatch((turn) -> turn.span().contains(span));
			if (link instanceof Link.Linked linked) {
				assertThat(linked.confidence()).isBetween(0.01, 0.99);
			}
		}
	}

	private void checkClaims() {
		List<Claim> claims = this.heard.claims();
		assertOrdered(this.text, claims.stream().map(Claim::span).toList());
		for (Claim claim : claims) {
			assertThat(this.heard.turns().get(claim.turn()).span().contains(claim.span())).isTrue();
			assertThat(claim.about()).doesNotHaveDuplicates();
			for (Claim.Place place : claim.also()) {
				assertThat(this.heard.turns().get(place.turn()).span().contains(place.span())).isTrue();
				assertThat(claims).noneMatch((other) -> other.span().overlaps(place.span()));
			}
		}
		assertThat(this.heard.people()).allMatch((person) -> Objects.nonNull(person.shown()));
	}

	/** In order, not empty, without overlap, inside the text. */
	private static void assertOrdered(String text, List<Span> spans) {
		int end = 0;
		for (Span span : spans) {
			if (span.start() < end || span.isEmpty() || span.end() > text.length()) {
				assertThat(span.start()).as("%s after %d in %d characters", span, end, text.length())
					.isGreaterThanOrEqualTo(end);
				assertThat(span.isEmpty()).isFalse();
				assertThat(span.end()).isLessThanOrEqualTo(text.length());
			}
			end = span.end();
		}
	}

}
