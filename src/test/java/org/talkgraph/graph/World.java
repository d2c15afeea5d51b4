package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.talkgraph.graph.TalkRows.Identity;

/**
 * Makes up talks by a seed: of people who share names, affiliations and events, who name
 * entities with families and developers, known ones and discovered ones.
 */
final class World {

	private static final List<String> NAMES = List.of("Ada Quill", "Bo Renner", "李小满");

	private static final List<String> AFFILIATIONS = List.of("Nimbus Lab", "Quartz University", "北山大学", "Ferry AI");

	private static final List<String> MODELS = List.of("aster", "birch", "cedar", "dogwood");

	private final Random random;

	World(long seed) {
		this.random = new Random(seed);
	}

	/** A talk with this key; the same seed makes the same talk. */
	TalkRows talk(String key, int ordinal) {
		List<TalkRows.Entity> entities = entities();
		List<TalkRows.Person> people = people(key);
		List<TalkRows.Turn> turns = new ArrayList<>();
		List<TalkRows.Utterance> utterances = new ArrayList<>();
		List<TalkRows.Name> names = new ArrayList<>();
		int start = 100 * ordinal;
		for (int i = 0; i < 1 + below(4); i++) {
			String turn = key + "#t" + i;
			turns.add(new TalkRows.Turn(turn, i, start + 20 * i, start + 20 * i + 20, oneOrNull("A", "B"),
					speaker(people), 0.5, List.of(), List.of("cue")));
			for (int j = 0; j < 1 + below(2); j++) {
				String utterance = turn + "/u" + j;
				int at = start + 20 * i + 10 * j;
				utterances.add(new TalkRows.Utterance(utterance, turn, utterances.size(), at, at + 10, "made up " + j,
						"en", null, null, false));
				for (int n = 0; n < below(4); n++) {
					names.add(new TalkRows.Name(utterance, ref(people, entities), "surface" + n, at + n, at + n + 1,
							"alias", 0.9, List.of("e")));
				}
			}
		}
		TalkRows.Event event = (below(3) == 0) ? null : new TalkRows.Event("Summit " + below(3), 2023);
		TalkRows.Talk talk = new TalkRows.Talk(key, "Talk " + key, null, "panel", "en", null, null, ordinal,
				below(4) == 0, event, start, start + 100);
		return new TalkRows(talk, people, entities, turns, utterances, names, claims(key, people, entities, turns),
				affiliations(people));
	}

	private List<TalkRows.Entity> entities() {
		List<TalkRows.Entity> entities = new ArrayList<>();
		entities.add(known("organization:nimbus", "Organization", null, null));
		entities.add(known("organization:ferry", "Organization", null, null));
		entities.add(known("organization:lone", "Organization", null, null));
		entities.add(known("person:carla-known", "Person", null, null));
		for (String model : MODELS) {
			entities.add(known("model:" + model, "Model", "organization:nimbus", null));
			entities.add(known("model:" + model + "-2", "Model", "organization:ferry", "model:" + model));
		}
		for (int i = 0; i < 3; i++) {
			entities.add(new TalkRows.Entity("technology:found-" + i, "Technology", "Found " + below(2), null,
					List.of("F" + below(3)), "discovered",
					oneOrNull("organization:nimbus", "organization:lone", "organization:found"), null));
		}
		entities.add(new TalkRows.Entity("organization:found", "Organization", "Found Org", oneOrNull("找到"), List.of(),
				"discovered", null, null));
		return entities;
	}

	private static TalkRows.Entity known(String key, String type, @Nullable String developer, @Nullable String family) {
		return new TalkRows.Entity(key, type, key.substring(key.indexOf(':') + 1), null, List.of("alias of " + key),
				"known", developer, family);
	}

	private List<TalkRows.Person> people(String talk) {
		List<TalkRows.Person> people = new ArrayList<>();
		people.add(person("known", new Identity.Known("person:carla-known"), oneOrNull("speaker")));
		people.add(person("teacher", new Identity.Addressed("Teacher Z"), oneOrNull("panelist")));
		people.add(person("nobody", new Identity.Anonymous("unknown moderator"), "moderator"));
		for (int i = 0; i < 1 + below(3); i++) {
			String name = oneOf(NAMES);
			if (below(3) == 0) {
				name = name.toUpperCase(java.util.Locale.ROOT);
			}
			people.add(person("named" + i, new Identity.Named(name), oneOrNull("speaker", "panelist")));
		}
		return people;
	}

	private TalkRows.Person person(String handle, Identity identity, @Nullable String role) {
		return new TalkRows.Person(handle, identity, "said " + handle, role,
				(below(2) == 0) ? null : oneOf(AFFILIATIONS), List.of("heading"));
	}

	private List<TalkRows.Claim> claims(String key, List<TalkRows.Person> people, List<TalkRows.Entity> entities,
			List<TalkRows.Turn> turns) {
		List<TalkRows.Claim> claims = new ArrayList<>();
		// some talks claim so much that their matters become common
		int most = (below(5) == 0) ? 25 : below(3);
		for (int i = 0; i < most; i++) {
			List<TalkRows.Place> places = new ArrayList<>();
			for (int j = 0; j < 1 + below(2); j++) {
				TalkRows.Turn turn = turns.get(below(turns.size()));
				places.add(new TalkRows.Place(turn.key(), turn.start() + j, turn.end()));
			}
			claims.add(new TalkRows.Claim(key + "#c" + i, "claim", "opinion", 0.7,
					(below(2) == 0) ? new TalkRows.Due("2030", 2030) : null,
					List.of(new TalkRows.Figure("7B", 7e9, null, null, null)), matter(), speaker(people),
					List.of(new TalkRows.About(ref(people, entities), 0.5)), places));
		}
		return claims;
	}

	private ClaimMatter matter() {
		String anchor = oneOf(List.of("Aster", "Birch \"2\""));
		String word = "w" + below(20);
		String key = anchor.replace(' ', '_');
		return new ClaimMatter(List.of(anchor, word), 1, List.of(3.0, 1.0 + below(4)), List.of(key, key + "/" + word));
	}

	private List<TalkRows.Affiliation> affiliations(List<TalkRows.Person> people) {
		List<TalkRows.Affiliation> affiliations = new ArrayList<>();
		for (TalkRows.Person person : people) {
			if (below(3) == 0) {
				String organization = oneOf(List.of("organization:nimbus", "organization:found"));
				affiliations.add(new TalkRows.Affiliation(person.handle(), organization, below(9), 10));
			}
		}
		return affiliations;
	}

	private @Nullable String speaker(List<TalkRows.Person> people) {
		return (below(4) == 0) ? null : people.get(below(people.size())).handle();
	}

	private String ref(List<TalkRows.Person> people, List<TalkRows.Entity> entities) {
		TalkRows.Person person = people.get(below(people.size()));
		boolean anonymous = person.identity() instanceof Identity.Anonymous;
		return (below(4) == 0 && !anonymous) ? person.handle() : entities.get(below(entities.size())).key();
	}

	private @Nullable String oneOrNull(String... values) {
		int which = below(values.length + 1);
		return (which == values.length) ? null : values[which];
	}

	private String oneOf(List<String> values) {
		return values.get(below(values.size()));
	}

	private int below(int bound) {
		return this.random.nextInt(bound);
	}

}
