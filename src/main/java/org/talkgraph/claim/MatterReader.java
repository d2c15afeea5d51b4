package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Origin;
import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Reads what the claims of a talk speak of: what they are about, topics, figures and rare
 * words. It depends on nothing but the talk and what is part of talkgraph.
 */
public final class MatterReader {

	private static final MatterSettings SETTINGS = MatterSettings.SHIPPED;

	private static final List<NamedPattern> TOPICS = NamedPattern.of(DataFile.beside(MatterReader.class, "topics.txt"),
			"topics");

	private static final Set<String> TOPIC_NAMES = TOPICS.stream()
		.map(NamedPattern::name)
		.collect(Collectors.toUnmodifiableSet());

	private static final double PLACES = 1e4;

	private static final Comparator<Map.Entry<String, Double>> HEAVIEST = Map.Entry.<String, Double>comparingByValue()
		.reversed()
		.thenComparing(Map.Entry.comparingByKey());

	private final String reading;

	private final NavigableMap<Integer, Span> names = new TreeMap<>();

	private final List<Spoken> spoken;

	/** How many claims of the talk speak of each name and topic. */
	private final Map<String, Integer> counts = new HashMap<>();

	private MatterReader(String reading, List<Link.Linked> links, List<Claim> claims) {
		this.reading = reading;
		links.forEach((link) -> this.names.put(link.mention().span().start(), link.mention().span()));
		this.spoken = claims.stream().map(this::spoken).toList();
		this.spoken.forEach((one) -> one.anchors().forEach((anchor) -> this.counts.merge(anchor, 1, Integer::sum)));
	}

	/**
	 * What each claim of a talk speaks of.
	 * @param reading what was said
	 * @param links what is linked in it
	 */
	public static List<Matter> read(String reading, List<Link.Linked> links, List<Claim> claims) {
		MatterReader reader = new MatterReader(reading, links, claims);
		return reader.spoken.stream().map(reader::matter).toList();
	}

	/**
	 * A claim with what it names.
	 *
	 * @param anchors names and topics
	 * @param said the rest of it
	 */
	private record Spoken(Claim claim, Set<String> anchors, String said) {
	}

	private Spoken spoken(Claim claim) {
		Set<String> anchors = new TreeSet<>();
		String said = withoutTopics(withoutNames(claim.span()), anchors);
		claim.about().stream().filter(MatterReader::isOneEverywhere).map(Entity::name).forEach(anchors::add);
		return new Spoken(claim, anchors, said);
	}

	private Matter matter(Spoken spoken) {
		Claim claim = spoken.claim();
		String said = spoken.said();
		Map<String, Double> anchors = new HashMap<>();
		spoken.anchors().forEach((anchor) -> anchors.put(anchor, weight(anchor)));
		List<String> keys = keys(heaviest(anchors, SETTINGS.anchors()),
				heaviest(words(said, anchors.keySet()), SETTINGS.words()));
		claim.figures()
			.stream()
			.filter((figure) -> figure.unit() != null)
			.forEach((figure) -> anchors.put(String.format(Locale.ROOT, "%s %s", figure.value(), figure.unit()),
					SETTINGS.figure()));
		List<Map.Entry<String, Double>> features = new ArrayList<>(heaviest(anchors, SETTINGS.features()));
		int names = features.size();
		features.addAll(heaviest(words(said, anchors.keySet()), SETTINGS.features() - names));
		return new Matter(features.stream().map(Map.Entry::getKey).toList(), names,
				features.stream().map((feature) -> Math.round(feature.getValue() * PLACES) / PLACES).toList(), keys);
	}

	/**
	 * Takes the topics out of what is said, with the Latin words that they are part of.
	 */
	private static String withoutTopics(String said, Set<String> topics) {
		StringBuilder rest = new StringBuilder(said);
		for (NamedPattern topic : TOPICS) {
			Matcher found = topic.pattern().matcher(said);
			while (found.find()) {
				topics.add(topic.name());
				blankWords(rest, found.start(), found.end());
			}
		}
		return rest.toString();
	}

	private static void blankWords(StringBuilder said, int from, int to) {
		int start = from;
		while (start > 0 && isSmallLetter(said.charAt(start - 1))) {
			start--;
		}
		int end = to;
		while (end < said.length() && isSmallLetter(said.charAt(end))) {
			end++;
		}
		said.replace(start, end, " ".repeat(end - start));
	}

	private static boolean isSmallLetter(char c) {
		return c >= 'a' && c <= 'z';
	}

	/**
	 * By its rarity everywhere and in the talk: that two claims name what the whole talk
	 * is about tells nothing of them.
	 */
	private double weight(String anchor) {
		int claims = this.spoken.size();
		double inTalk = Math.log1p((double) claims / this.counts.getOrDefault(anchor, claims)) / Math.log1p(claims);
		double telling = TOPIC_NAMES.contains(anchor) ? SETTINGS.topic() : 1;
		return telling * inTalk * Math.max(Rarity.SHIPPED.name(anchor) - SETTINGS.commonName(), 0);
	}

	/** Who only a talk knows may be somebody else in another one. */
	private static boolean isOneEverywhere(Entity entity) {
		return entity.type() != EntityType.PERSON || entity.origin() != Origin.DISCOVERED;
	}

	private static Map<String, Double> words(String said, Set<String> others) {
		Map<String, Double> words = Rarity.SHIPPED.words(said);
		words.keySet().removeAll(others);
		return words;
	}

	private String withoutNames(Span span) {
		return Nameless.said(this.reading, span, this.names.subMap(span.start(), span.end()).values(), ' ');
	}

	private static List<Map.Entry<String, Double>> heaviest(Map<String, Double> features, int most) {
		return features.entrySet().stream().sorted(HEAVIEST).limit(most).toList();
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
