package org.talkgraph.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;

/** Finds what a claim is about, by {@code about.txt}. */
final class Subjects {

	private static final Map<Language, Integer> CARRIED_OVER = carriedOver();

	private Subjects() {
	}

	/**
	 * What a claim is about, without repetition.
	 * @param links what is linked, by where it begins
	 * @param turn in which the claim is stated
	 */
	static List<Entity> of(Span claim, NavigableMap<Integer, Link.Linked> links, Span turn, Language language) {
		List<Entity> named = links.subMap(claim.start(), claim.end())
			.values()
			.stream()
			.map(Link.Linked::entity)
			.distinct()
			.toList();
		if (!named.isEmpty()) {
			return named;
		}
		Map.Entry<Integer, Link.Linked> last = links.lowerEntry(claim.start());
		if (last == null || last.getKey() < turn.start()) {
			return List.of();
		}
		Link.Linked before = last.getValue();
		boolean near = claim.start() - before.mention().span().end() < CARRIED_OVER.getOrDefault(language, 0);
		return (near && before.entity().type() != EntityType.PERSON) ? List.of(before.entity()) : List.of();
	}

	private static Map<Language, Integer> carriedOver() {
		Map<String, Double> numbers = Numbers.of(DataFile.beside(Subjects.class, "about.txt"), "carried over");
		Map<Language, Integer> most = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			most.put(language, (int) Numbers.of(numbers, language.tag()));
		}
		return Map.copyOf(most);
	}

}
