package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.sound.PhonemeDistance;
import org.talkgraph.sound.Phonemes;

/**
 * Known people by the sound of their names in Latin script. There are many names that
 * sound alike: only somebody of an organization that the talk says beside the name is
 * meant.
 */
final class LatinBySound {

	private static final double ALL = SoundingName.FILE.number("latin name");

	private static final double WORD = SoundingName.FILE.number("latin word");

	private final Map<String, List<Known>> byOrganization = new HashMap<>();

	private record Known(Entity person, Sounds name) {
	}

	/**
	 * How a name sounds.
	 *
	 * @param words one by one
	 */
	private record Sounds(String all, List<String> words) {

		static Sounds of(String name) {
			return new Sounds(Phonemes.of(name), Arrays.stream(name.split(" ")).map(Phonemes::of).toList());
		}

		boolean isNear(Sounds other) {
			int count = this.words.size();
			return count > 1 && count == other.words.size() && PhonemeDistance.of(this.all, other.all, ALL) <= ALL
					&& IntStream.range(0, count)
						.allMatch((i) -> PhonemeDistance.of(this.words.get(i), other.words.get(i), WORD) <= WORD);
		}

	}

	LatinBySound(KnowledgeBase knowledge) {
		for (Entity entity : knowledge.entities()) {
			if (entity.type() == EntityType.PERSON && !entity.affiliations().isEmpty()) {
				Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
					.filter((form) -> form.indexOf(' ') > 0 && !ChineseForms.isChinese(form))
					.forEach((form) -> add(new Known(entity, Sounds.of(form))));
			}
		}
	}

	private void add(Known known) {
		known.person()
			.affiliations()
			.forEach((key) -> this.byOrganization.computeIfAbsent(key, (none) -> new ArrayList<>()).add(known));
	}

	/** Who of these organizations is meant; empty where nobody is, or several may be. */
	Optional<Entity> person(String spelling, Set<String> organizations) {
		Sounds said = Sounds.of(spelling);
		Set<Entity> people = organizations.stream()
			.flatMap((key) -> this.byOrganization.getOrDefault(key, List.of()).stream())
			.filter((known) -> said.isNear(known.name()))
			.map(Known::person)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return (people.size() == 1) ? people.stream().findFirst() : Optional.empty();
	}

}
