package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.claim.Claim;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.roster.Participant;
import org.talkgraph.source.Span;

/** How well claims are found, typed and given to their speakers and subjects. */
final class ClaimFigures {

	static final double SAME = 0.5;

	private static final double NEAR = 0.3;

	private static final int TOP = 10;

	private static final List<String> COUNTED = List.of("gold", "heard", "hit", "type", "best", "bestSpeaker", "top",
			"topHit", "core", "coreHit", "aboutGold", "aboutHeard", "aboutHit");

	private final Map<String, Integer> counts = new LinkedHashMap<>();

	private record Stated(Span span, @Nullable String speaker, String type, double confidence, Set<String> about) {

		/** A claim at each place where it is stated. */
		static Stream<Stated> of(HeardTalk talk, Claim claim) {
			return Stream.concat(Stream.of(claim.span()), claim.also().stream().map(Claim.Place::span))
				.map((span) -> of(talk, claim, span));
		}

		private static Stated of(HeardTalk talk, Claim claim, Span span) {
			Participant speaker = talk.turns().get(claim.turn()).speaker();
			return new Stated(talk.place(span), (speaker != null) ? speaker.name() : null, claim.type().label(),
					claim.confidence(),
					claim.about()
						.stream()
						.map((entity) -> GoldKeys.key(entity.name()))
						.collect(Collectors.toUnmodifiableSet()));
		}

		boolean isBy(GoldTalk gold, GoldClaim claim) {
			return gold.people().isSpeaker(this.speaker, claim.speaker())
					|| (claim.speaker().equals(GoldPeople.CLIP) && this.speaker == null);
		}

	}

	ClaimFigures() {
		COUNTED.forEach((what) -> this.counts.put(what, 0));
	}

	void add(HeardGold talk) {
		GoldTalk gold = talk.gold();
		List<GoldClaim> claims = gold.claims();
		List<Span> spans = claims.stream().map(GoldClaim::span).toList();
		List<Stated> stated = stated(talk);
		List<Span> places = stated.stream().map(Stated::span).toList();
		List<Overlaps.Pair> pairs = Overlaps.oneToOne(spans, places, SAME);
		List<Overlaps.Pair> best = Overlaps.oneToOne(spans, first(places, claims.size()), SAME);
		count("gold", claims.size());
		count("heard", stated.size());
		count("hit", pairs.size());
		count("best", best.size());
		count("top", Math.min(TOP, claims.size()));
		count("topHit", Overlaps.oneToOne(spans, first(places, TOP), NEAR).size());
		count("core", (int) claims.stream().filter(GoldClaim::core).count());
		best.forEach(
				(pair) -> count("bestSpeaker", stated.get(pair.heard()).isBy(gold, claims.get(pair.gold())) ? 1 : 0));
		Set<String> known = new HashSet<>(gold.entities());
		talk.names().forEach((name) -> known.add(GoldKeys.key(name.entity().name())));
		for (Overlaps.Pair pair : pairs) {
			compare(gold, claims.get(pair.gold()), stated.get(pair.heard()), known);
		}
	}

	private void compare(GoldTalk gold, GoldClaim claim, Stated stated, Set<String> known) {
		count("type", stated.type().equals(claim.type()) ? 1 : 0);
		count("coreHit", claim.core() ? 1 : 0);
		Set<String> wanted = new HashSet<>(claim.about());
		wanted.retainAll(gold.entities());
		Set<String> got = new HashSet<>(stated.about());
		got.retainAll(known);
		count("aboutGold", wanted.size());
		count("aboutHeard", got.size());
		wanted.retainAll(got);
		count("aboutHit", wanted.size());
	}

	/** The surest first. */
	private static List<Stated> stated(HeardGold talk) {
		List<Stated> all = new ArrayList<>();
		for (HeardTalk heard : talk.heard()) {
			heard.claims()
				.stream()
				.flatMap((claim) -> Stated.of(heard, claim))
				.filter((claim) -> talk.gold().range().contains(claim.span().start()))
				.forEach(all::add);
		}
		all.sort(Comparator.comparingDouble(Stated::confidence)
			.reversed()
			.thenComparingInt((claim) -> claim.span().start()));
		return all;
	}

	private static List<Span> first(List<Span> spans, int number) {
		return spans.subList(0, Math.min(number, spans.size()));
	}

	private void count(String what, int more) {
		this.counts.merge(what, more, Integer::sum);
	}

	private int counted(String what) {
		return this.counts.getOrDefault(what, 0);
	}

	private @Nullable Double share(String part, String whole) {
		return Ratio.of(counted(part), counted(whole));
	}

	Map<String, @Nullable Object> figures() {
		Map<String, @Nullable Object> figures = new LinkedHashMap<>();
		figures.put("claim_r_precision", share("best", "gold"));
		figures.put("claim_r_precision_right_speaker", share("bestSpeaker", "gold"));
		figures.put("claim_precision_at_10", share("topHit", "top"));
		figures.put("claim_f1", Ratio.f1(counted("hit"), counted("gold"), counted("heard")));
		figures.put("claim_core_recall", share("coreHit", "core"));
		figures.put("claim_type_accuracy", share("type", "hit"));
		figures.put("claim_about_f1", Ratio.f1(counted("aboutHit"), counted("aboutGold"), counted("aboutHeard")));
		figures.put("claims_system_per_gold", share("heard", "gold"));
		return figures;
	}

}
