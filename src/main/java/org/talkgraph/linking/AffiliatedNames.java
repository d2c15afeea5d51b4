package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Talk;

/**
 * Known people of whom a talk says the given name and the organization: the one Jerry of
 * LlamaIndex.
 */
final class AffiliatedNames {

	private static final int FARTHEST = DataFile.beside(AffiliatedNames.class, "short-names.txt")
		.count("before an organization");

	private final Map<String, List<Entity>> byGivenName = new HashMap<>();

	private final Pattern before;

	/**
	 * @param words between a given name and the organization
	 */
	AffiliatedNames(KnowledgeBase knowledge, List<String> words) {
		for (Entity entity : knowledge.entities()) {
			if (entity.type() == EntityType.PERSON && !entity.affiliations().isEmpty()) {
				givenNames(entity)
					.forEach((name) -> this.byGivenName.computeIfAbsent(name, (key) -> new ArrayList<>()).add(entity));
			}
		}
		String between = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
		this.before = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}'’-]+),? (?:" + between + ") $");
	}

	private static Set<String> givenNames(Entity person) {
		Set<String> names = new HashSet<>();
		List<String> full = new ArrayList<>(person.aliases());
		full.add(person.name());
		for (String name : full) {
			String given = name.split(" ")[0];
			if (!given.equals(name) && !Character.isIdeographic(given.charAt(0))) {
				names.add(given);
			}
		}
		return names;
	}

	/** Each once, in the order of the talk. */
	List<Entity> find(Talk talk, List<Mention> mentions) {
		String text = talk.reading().text();
		List<Entity> found = new ArrayList<>();
		for (Mention mention : mentions) {
			int start = mention.span().start();
			Matcher matcher = this.before.matcher(text.substring(Math.max(0, start - FARTHEST), start));
			if (matcher.find()) {
				List<Entity> fitting = this.byGivenName.getOrDefault(matcher.group(1), List.of())
					.stream()
					.filter((person) -> belongs(person, mention))
					.toList();
				if (fitting.size() == 1 && !found.contains(fitting.getFirst())) {
					found.add(fitting.getFirst());
				}
			}
		}
		return found;
	}

	private static boolean belongs(Entity person, Mention mention) {
		return mention.names()
			.stream()
			.map((name) -> name.entity())
			.anyMatch((entity) -> person.affiliations().contains(entity.key())
					|| person.affiliations().contains(entity.developer())
					|| person.affiliations().stream().anyMatch((at) -> at.endsWith(":" + Entity.slug(entity.name()))));
	}

}
