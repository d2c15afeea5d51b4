package org.talkgraph.linking;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.mention.Alike;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.Span;

/**
 * A place that sounds like a name, with what speaks for its being one; the most likely
 * comes first.
 *
 * @param score the candidate's, which is looked at in every comparison
 */
record Heard(Alike alike, Candidate candidate, double score) implements Comparable<Heard> {

	private static final Comparator<Heard> ORDER = Comparator.comparingDouble(Heard::score)
		.reversed()
		.thenComparing((heard) -> heard.alike.distance())
		.thenComparing((heard) -> heard.candidate.entity().key())
		.thenComparing((heard) -> -heard.alike.span().length())
		.thenComparing((heard) -> heard.alike.span())
		.thenComparing((heard) -> heard.alike.name().form())
		.thenComparing((heard) -> heard.alike.kind());

	Heard(Alike alike, Candidate candidate) {
		this(alike, candidate, candidate.score());
	}

	Span span() {
		return this.alike.span();
	}

	/** Linked where it is likely enough, else the best meaning of what is not. */
	Link link(Weights weights, String text) {
		Mention mention = new Mention(span(), span().of(text), SoundAlikes.RULE, List.of(this.alike.name()));
		if (this.score < weights.threshold()) {
			return new Link.Nil(mention, List.of(this.candidate));
		}
		return new Link.Linked(mention, this.candidate.entity(), weights.confidence(this.score),
				this.candidate.evidence(), List.of());
	}

	/**
	 * Without what sounds like a name in a place, where the talk says the same of a
	 * better one: who writes a name wrongly writes it so again, though not every place
	 * has as much that speaks for it. People are called in some places, where others are
	 * not.
	 * @param heard the best first
	 */
	static List<Heard> withoutLesser(List<Heard> heard, String text) {
		Map<String, String> best = new HashMap<>();
		heard.stream()
			.filter((each) -> !each.isPerson())
			.forEach((each) -> best.putIfAbsent(each.said(text), each.candidate.entity().key()));
		Set<Span> settled = heard.stream()
			.filter((each) -> each.isBest(best, text))
			.map(Heard::span)
			.collect(Collectors.toSet());
		return heard.stream()
			.filter((each) -> each.isPerson() || !settled.contains(each.span()) || each.isBest(best, text))
			.toList();
	}

	/**
	 * Without places inside of a longer one that is likely enough the whole of the name
	 * of which these are parts.
	 * @param threshold from which a place is linked
	 */
	static List<Heard> withoutParts(List<Heard> heard, double threshold) {
		Map<String, NavigableMap<Span, Heard>> likely = new HashMap<>();
		heard.stream()
			.filter((each) -> each.score >= threshold && !each.isPerson())
			.forEach((each) -> likely.computeIfAbsent(each.candidate.entity().key(), (key) -> new TreeMap<>())
				.merge(each.span(), each, Heard::longerNamed));
		int longest = heard.stream().mapToInt((each) -> each.span().length()).max().orElse(0);
		return heard.stream().filter((each) -> {
			NavigableMap<Span, Heard> wholes = likely.getOrDefault(each.candidate.entity().key(),
					Collections.emptyNavigableMap());
			int start = each.span().start();
			int from = Math.max(0, start - longest);
			return wholes.subMap(new Span(from, from), new Span(start + 1, start + 1))
				.values()
				.stream()
				.noneMatch(each::isPartOf);
		}).toList();
	}

	private static Heard longerNamed(Heard a, Heard b) {
		return (a.alike.name().form().length() >= b.alike.name().form().length()) ? a : b;
	}

	private boolean isPartOf(Heard whole) {
		Span inner = span();
		Span outer = whole.span();
		return outer.start() <= inner.start() && inner.end() <= outer.end() && inner.length() < outer.length()
				&& this.alike.kind() == whole.alike.kind()
				&& this.alike.name().form().length() < whole.alike.name().form().length();
	}

	private String said(String text) {
		return span().of(text).toLowerCase(Locale.ROOT);
	}

	private boolean isPerson() {
		return this.candidate.entity().type() == EntityType.PERSON;
	}

	private boolean isBest(Map<String, String> best, String text) {
		return this.candidate.entity().key().equals(best.get(said(text)));
	}

	@Override
	public int compareTo(Heard other) {
		return ORDER.compare(this, other);
	}

}
