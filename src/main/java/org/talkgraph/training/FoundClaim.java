package org.talkgraph.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.talkgraph.claim.Claim;
import org.talkgraph.claim.ClaimDetector;
import org.talkgraph.claim.Feature;
import org.talkgraph.claim.Sureness;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;

/**
 * A claim that was found in an annotated talk.
 *
 * @param features that tell how sure it is
 * @param odds of its being likely
 * @param right whether the gold has it
 */
record FoundClaim(Language language, List<Feature> features, double odds, boolean right) {

	/** What is found in the annotated lines of a talk. */
	static Stream<FoundClaim> in(HeardGold talk, ClaimDetector detector) {
		return talk.heard().stream().flatMap((heard) -> in(talk.gold(), heard, detector));
	}

	private static Stream<FoundClaim> in(GoldTalk gold, HeardTalk heard, ClaimDetector detector) {
		List<Claim> claims = detector.detect(heard.said(), heard.turns(), heard.links())
			.stream()
			.filter((claim) -> gold.range().contains(heard.place(claim.span()).start()))
			.toList();
		List<Span> places = claims.stream().map((claim) -> heard.place(claim.span())).toList();
		Set<Integer> right = new HashSet<>();
		Overlaps.oneToOne(gold.claims().stream().map(GoldClaim::span).toList(), places, ClaimFigures.SAME)
			.forEach((pair) -> right.add(pair.heard()));
		Language language = heard.said().language();
		return IntStream.range(0, claims.size()).mapToObj((i) -> of(claims.get(i), language, right.contains(i)));
	}

	private static FoundClaim of(Claim claim, Language language, boolean right) {
		return new FoundClaim(language, Sureness.features(claim.type(), claim.text(), language),
				Sureness.odds(claim.confidence()), right);
	}

}
