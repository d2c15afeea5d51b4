package org.talkgraph.claim;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class RepeatedClaimsTests {

	private final HeardTalk heard = new Hearing(KnowledgeBase.of(List.of()))
		.hear(Texts.talk("# A talk\n\n**Ada Rill:** The river rises.\n\n**Bo Finch:** It does.\n"));

	@Test
	void manyClaimsThatShareMostOfTheirWordsTakeLittleTime() {
		String usual = "the boats that go up the river in the evening carry letters and bread to the village of ";
		List<Claim> claims = IntStream.range(0, 6000)
			.mapToObj((i) -> claim(200 * i,
					usual + Long.toString(7919L * i * i, 36) + Long.toString(104729L * i, 30) + " "
							+ Long.toString(15485863L * i, 36) + Long.toString(32452843L * i * i, 33)))
			.toList();
		assertTimeout(Duration.ofSeconds(6), () -> RepeatedClaims.joined(claims, this.heard.turns()));
	}

	@Test
	void whatIsRepeatedAmongManyThatAreAlikeIsFound() {
		String usual = "the boats that go up the river in the evening carry letters to the village of ";
		List<Claim> claims = IntStream.range(0, 300)
			.mapToObj((i) -> claim(200 * i,
					usual + "zyxwvutsrqponmlkjihgfedcba".substring(i % 20, i % 20 + 6) + " " + 7919 * (i % 150)
							+ " in the year of " + 104729 * (i % 150) + " after " + 15485 * (i % 150)))
			.toList();
		assertThat(RepeatedClaims.joined(claims, this.heard.turns())).hasSizeLessThanOrEqualTo(150);
	}

	private Claim claim(int start, String text) {
		return new Claim(new Span(start, start + text.length()), text, 0, ClaimType.FACT, List.of(), 0.5, null,
				List.of(), List.of(), List.of());
	}

}
