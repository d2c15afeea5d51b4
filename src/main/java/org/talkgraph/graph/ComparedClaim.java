package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a claim in order to compare it with others.
 *
 * @param keys by which others are found to be compared with
 * @param weights of what it speaks of
 * @param names what of it are no words
 * @param turns numbers of the turns of its talk that state it
 * @param speaker key of who made it; null where that is not known
 */
record ComparedClaim(String key, List<String> keys, Map<String, Double> weights, Set<String> names, TalkIdentity talk,
		List<Integer> turns, @Nullable String speaker) {

	private static final double PLACES = 1e4;

	/** How many of what two claims share are told. */
	private static final int TOLD = 5;

	/** A claim that speaks of a matter. */
	static ComparedClaim of(String key, ClaimMatter matter, TalkIdentity talk, List<Integer> turns,
			@Nullable String speaker) {
		Map<String, Double> weights = new TreeMap<>();
		for (int i = 0; i < matter.features().size(); i++) {
			weights.put(matter.features().get(i), matter.weights().get(i));
		}
		return new ComparedClaim(key, matter.keys(), weights, Set.copyOf(matter.features().subList(0, matter.names())),
				talk, turns, speaker);
	}

	/**
	 * How likely the claims speak of the same matter, as a row; none where that is not
	 * likely, and where one of them need not be somebody else's word: the same person
	 * says it in the same talk, or the talk is read twice.
	 */
	Optional<Map<String, Object>> comparedWith(ComparedClaim other) {
		if (!isSaidApartFrom(other)) {
			return Optional.empty();
		}
		Map<String, Double> shared = sharedWith(other);
		double score = Likeness.SHIPPED.of(overlap(other, shared, true), overlap(other, shared, false),
				turnsFrom(other));
		if (score < Likeness.SHIPPED.least()) {
			return Optional.empty();
		}
		boolean first = this.key.compareTo(other.key) < 0;
		return Optional.of(Row.of("first", first ? this.key : other.key)
			.with("second", first ? other.key : this.key)
			.with("score", Math.round(score * PLACES) / PLACES)
			.and("shared", told(shared)));
	}

	/** What both speak of, with what it tells. */
	private Map<String, Double> sharedWith(ComparedClaim other) {
		Map<String, Double> shared = new TreeMap<>();
		this.weights.forEach((feature, weight) -> {
			Double same = other.weights.get(feature);
			if (same != null) {
				shared.put(feature, Math.sqrt(weight * same));
			}
		});
		return shared;
	}

	private Overlap overlap(ComparedClaim other, Map<String, Double> shared, boolean names) {
		double tells = shared.entrySet()
			.stream()
			.filter((feature) -> names == (this.names.contains(feature.getKey())
					&& other.names.contains(feature.getKey())))
			.mapToDouble(Map.Entry::getValue)
			.sum();
		return new Overlap(tells, all(names), other.all(names));
	}

	/** What all its names tell, or all its words. */
	private double all(boolean ofNames) {
		return this.weights.entrySet()
			.stream()
			.filter((feature) -> ofNames == this.names.contains(feature.getKey()))
			.mapToDouble(Map.Entry::getValue)
			.sum();
	}

	/** How many turns are between them, at the nearest. */
	private int turnsFrom(ComparedClaim other) {
		if (!this.talk.key().equals(other.talk.key())) {
			return Integer.MAX_VALUE;
		}
		return this.turns.stream()
			.flatMapToInt((turn) -> other.turns.stream().mapToInt((otherTurn) -> Math.abs(turn - otherTurn)))
			.min()
			.orElse(Integer.MAX_VALUE);
	}

	private boolean isSaidApartFrom(ComparedClaim other) {
		if (this.talk.key().equals(other.talk.key())) {
			return this.speaker != null && other.speaker != null && !this.speaker.equals(other.speaker);
		}
		return !this.talk.isSameAs(other.talk);
	}

	private static List<String> told(Map<String, Double> shared) {
		List<Map.Entry<String, Double>> entries = new ArrayList<>(shared.entrySet());
		entries.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
			.thenComparing(Map.Entry.comparingByKey()));
		return entries.stream().limit(TOLD).map(Map.Entry::getKey).toList();
	}

}
