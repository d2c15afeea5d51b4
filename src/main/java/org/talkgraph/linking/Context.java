package org.talkgraph.linking;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.Name;
import org.talkgraph.mention.Mention;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Roster;
import org.talkgraph.source.DataFile;

/**
 * What a talk names plainly, and what belongs to that: it supports names that are
 * ordinary words.
 *
 * @param plain keys of what it names
 * @param related keys of what belongs to that
 * @param translatesNames whether it is plainly a machine's translation
 */
record Context(Set<String> plain, Set<String> related, boolean translatesNames) {

	private static final int SEVERAL = DataFile.beside(Context.class, "heard.txt").count("several translated");

	static Context of(List<Mention> mentions, Roster roster, Surroundings surroundings) {
		Set<String> plain = new HashSet<>();
		Set<String> related = new HashSet<>();
		for (Mention mention : mentions) {
			if (mention.names().stream().noneMatch(NamesOfOthers::mayBe)) {
				plainMeaning(mention).or(() -> typedMeaning(mention, surroundings))
					.ifPresent((entity) -> add(entity, plain, related));
			}
		}
		for (Participant participant : roster.participants()) {
			Entity person = participant.person();
			Entity organization = participant.organization();
			if (person != null) {
				add(person, plain, related);
			}
			if (organization != null) {
				add(organization, plain, related);
			}
		}
		return new Context(plain, related, mentions.stream().filter(Context::isTranslated).count() >= SEVERAL);
	}

	/** Whether a name is plainly a machine's translation. */
	private static boolean isTranslated(Mention mention) {
		return mention.names().stream().allMatch((name) -> name.isTranslated() && !name.weak());
	}

	/**
	 * What a mention means that could mean nothing else, be it as an ordinary word; an
	 * ambiguous one supports nobody.
	 */
	static Optional<Entity> plainMeaning(Mention mention) {
		return onlyMeaning(mention).filter((entity) -> mention.namesAsWritten()
			.stream()
			.anyMatch((name) -> !name.weak() && !mention.isWordFor(name)));
	}

	/**
	 * What a word means that could mean nothing else of which one speaks like this
	 * ({@code the clip model}).
	 */
	private static Optional<Entity> typedMeaning(Mention mention, Surroundings surroundings) {
		return onlyMeaning(mention).filter((entity) -> mention.isInOtherLetters(entity)
				&& surroundings.types(mention.span()).contains(entity.type()));
	}

	private static Optional<Entity> onlyMeaning(Mention mention) {
		List<Entity> meanings = mention.names().stream().map(Name::entity).distinct().toList();
		return (meanings.size() == 1) ? Optional.of(meanings.getFirst()) : Optional.empty();
	}

	private static void add(Entity entity, Set<String> plain, Set<String> related) {
		plain.add(entity.key());
		related.addAll(entity.affiliations());
		if (entity.developer() != null) {
			related.add(entity.developer());
		}
		if (entity.family() != null) {
			related.add(entity.family());
		}
	}

	boolean names(Entity entity) {
		return this.plain.contains(entity.key());
	}

	/** Whether it names one of these entities. */
	boolean namesAny(Collection<String> keys) {
		return keys.stream().anyMatch(this.plain::contains);
	}

	boolean supports(Entity entity) {
		return this.related.contains(entity.key())
				|| (entity.developer() != null && this.plain.contains(entity.developer()))
				|| (entity.family() != null && this.plain.contains(entity.family()));
	}

}
