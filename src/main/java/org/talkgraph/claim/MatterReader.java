package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Origin;
import org.talkgraph.linking.Link;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Reads what the claims of a talk speak of: what they are about, topics, figures and rare
 * words. It depends on nothing but the claim and what is part of talkgraph.
 */
public final class MatterReader {

	private static final MatterSettings SETTINGS = MatterSettings.SHIPPED;

	private static final List<NamedPattern> TOPICS = NamedPattern.of(DataFile.beside(MatterReader.class, "topics.txt"),
			"topics");

	private static final Comparator<Map.Entry<String, Double>> HEAVIEST = Map.Entry.<String, Double>comparingByValue()
		.reversed()
		.thenComparing(Map.Entry.comparingByKey());

	private final String reading;

	private final NavigableMap<Integer, Span> names = new TreeMap<>();

	/**
	 * @param reading what was said
	 * @param links what is linked in it
	 */
	public MatterReader(String reading, List<Link.Linked> links) {
		this.reading = reading;
		links.forEach((link) -> this.names.put(link.mention().span().start(), link.mention().span()));
	}

	/** What a claim of the talk speaks of. */
	public Matter of(Claim claim) {
		Map<String, Double> anchors = anchors(claim);
		Map<String, Double> rest = rest(claim);
		rest.keySet().removeAll(anchors.keySet());
		List<Map.Entry<String, Double>> features = heaviest(
				Stream.concat(anchors.entrySet().stream(), rest.entrySet().stream()), SETTINGS.features());
		double length = Math
			.sqrt(features.stream().mapToDouble((feature) -> feature.getValue() * feature.getValue()).sum());
		double all = Math.max(length, SETTINGS.leastLength());
		return new Matter(features.stream().map(Map.Entry::getKey).toList(),
				features.stream().map((feature) -> Math.round(feature.getValue() / all * 1e4) / 1e4).toList(),
				keys(heaviest(anchors.entrySet().stream(), SETTINGS.anchors()),
						heaviest(rest.entrySet().stream(), SETTINGS.words())));
	}

	/** What two claims have to share: a name or a topic. */
	private static Map<String, Double> anchors(Claim claim) {
		Map<String, Double> anchors = new HashMap<>();
		String folded = folded(claim.text());
		for (NamedPattern topic : TOPICS) {
			if (topic.pattern().matcher(folded).find()) {
				anchors.put(topic.name(), SETTINGS.topic());
			}
		}
		claim.about()
			.stream()
			.filter(MatterReader::isOneEverywhere)
			.forEach((entity) -> anchors.put(entity.name(), SETTINGS.name()));
		return anchors;
	}

	/** Who only a talk knows may be somebody else in another one. */
	private static boolean isOneEverywhere(Entity entity) {
		return entity.type() != EntityType.PERSON || entity.origin() != Origin.DISCOVERED;
	}

	private Map<String, Double> rest(Claim claim) {
		Map<String, Double> rest = new HashMap<>();
		Rarity.SHIPPED.words(folded(withoutNames(claim.span()))).forEach(rest::put);
		for (Figure figure : claim.figures()) {
			if (figure.unit() != null) {
				rest.put(String.format(Locale.ROOT, "%s %s", figure.value(), figure.unit()), SETTINGS.figure());
			}
		}
		return rest;
	}

	private String withoutNames(Span span) {
		StringBuilder said = new StringBuilder(span.of(this.reading));
		for (Span name : this.names.subMap(span.start(), span.end()).values()) {
			for (int i = name.start(); i < Math.min(name.end(), span.end()); i++) {
				said.setCharAt(i - span.start(), ' ');
			}
		}
		return said.toString();
	}

	private static String folded(String said) {
		return SimplifiedScript.of(said).toLowerCase(Locale.ROOT);
	}

	private static List<Map.Entry<String, Double>> heaviest(Stream<Map.Entry<String, Double>> features, int most) {
		return features.sorted(HEAVIEST).limit(most).toList();
	}

	/** Anchors, and each with another or with a rare word, for those that many share. */
	private static List<String> keys(List<Map.Entry<String, Double>> anchors, List<Map.Entry<String, Double>> words) {
		List<String> keys = new ArrayList<>();
		for (Map.Entry<String, Double> anchor : anchors) {
			keys.add(key(anchor.getKey()));
			words.forEach((word) -> keys.add(key(anchor.getKey() + "/" + word.getKey())));
			anchors.stream()
				.filter((other) -> other.getKey().compareTo(anchor.getKey()) > 0)
				.forEach((other) -> keys.add(key(anchor.getKey() + "/" + other.getKey())));
		}
		return List.copyOf(keys);
	}

	private static String key(String text) {
		return text.replaceAll("\\s+", "_");
	}

}
