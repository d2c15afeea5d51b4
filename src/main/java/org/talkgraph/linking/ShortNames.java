package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Mention;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Roster;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Talk;

/**
 * Finds people by a part of their name or a nickname: the participants, those whose full
 * name the talk says, and those who are told by their organization ("Jerry from
 * LlamaIndex"). A form that fits two of them is nobody's, but participants come first.
 */
public final class ShortNames {

	/** The rule by which these mentions are found. */
	public static final String RULE = "short name of a person";

	private static final DataFile FILE = DataFile.beside(ShortNames.class, "short-names.txt");

	private static final Set<String> WORDS = FILE.words("word")
		.stream()
		.flatMap((line) -> Arrays.stream(line.split(" ")))
		.collect(Collectors.toUnmodifiableSet());

	private static final List<List<String>> NICKNAMES = FILE.words("nicknames")
		.stream()
		.map((line) -> List.of(line.split(" ")))
		.toList();

	private static final int SHORTEST = FILE.count("shortest");

	private final KnowledgeBase knowledge;

	private final AffiliatedNames affiliated;

	public ShortNames(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
		this.affiliated = new AffiliatedNames(knowledge, FILE.words("of"));
	}

	/**
	 * The mentions in a talk, in order, without overlap with others.
	 * @param mentions those that are found already
	 */
	public List<Mention> detect(Talk talk, Roster roster, List<Mention> mentions) {
		Set<Entity> participants = new LinkedHashSet<>();
		roster.participants().stream().map(Participant::person).forEach((person) -> {
			if (person != null) {
				participants.add(person);
			}
		});
		Set<Entity> others = new LinkedHashSet<>(people(mentions));
		others.addAll(this.affiliated.find(talk, mentions));
		others.removeAll(participants);
		Map<String, Name> names = unique(others);
		names.putAll(unique(participants));
		if (names.isEmpty()) {
			return List.of();
		}
		return MentionDetector.of(RULE, List.copyOf(names.values()), this.knowledge).detect(talk);
	}

	/** The people whom mentions mean and nobody else. */
	private static List<Entity> people(List<Mention> mentions) {
		return mentions.stream()
			.filter((mention) -> mention.names().size() == 1 && !mention.names().getFirst().weak())
			.map((mention) -> mention.names().getFirst().entity())
			.filter((entity) -> entity.type() == EntityType.PERSON)
			.toList();
	}

	private Map<String, Name> unique(Collection<Entity> people) {
		Map<String, Name> names = new TreeMap<>();
		Map<String, Integer> claims = new HashMap<>();
		for (Entity person : people) {
			for (String form : forms(person)) {
				names.put(form, new Name(form, person, NameKind.ALIAS, false, true));
				claims.merge(form, 1, Integer::sum);
			}
		}
		claims.forEach((form, claimants) -> {
			if (claimants > 1) {
				names.remove(form);
			}
		});
		return names;
	}

	private Set<String> forms(Entity person) {
		Map<String, Boolean> forms = new LinkedHashMap<>();
		List<String> fullNames = new ArrayList<>(person.aliases());
		fullNames.add(person.name());
		for (String name : fullNames) {
			String[] parts = name.split(" ");
			if (parts.length < 2 || Character.isIdeographic(name.charAt(0))) {
				continue;
			}
			forms.put(parts[0], true);
			forms.put(parts[parts.length - 1], true);
			NICKNAMES.stream()
				.filter((line) -> line.contains(parts[0]))
				.flatMap(List::stream)
				.forEach((nickname) -> forms.put(nickname, true));
		}
		return forms.keySet().stream().filter(this::isName).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private boolean isName(String form) {
		return form.length() >= SHORTEST && Character.isUpperCase(form.charAt(0))
				&& !WORDS.contains(form.toLowerCase(Locale.ROOT))
				&& this.knowledge.names(form)
					.stream()
					.allMatch((name) -> name.weak() || name.entity().type() == EntityType.PERSON);
	}

}
