package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.talkgraph.graph.TalkRows.Identity;

/** Small talks for tests: each line of speech is a turn of one utterance. */
final class TalkRowsBuilder {

	private final String key;

	private TalkRows.@Nullable Event event;

	private String title;

	private boolean sample;

	private final List<TalkRows.Person> people = new ArrayList<>();

	private final List<TalkRows.Entity> entities = new ArrayList<>();

	private final List<TalkRows.Turn> turns = new ArrayList<>();

	private final List<TalkRows.Utterance> utterances = new ArrayList<>();

	private final List<TalkRows.Name> names = new ArrayList<>();

	private final List<TalkRows.Claim> claims = new ArrayList<>();

	private final List<TalkRows.Affiliation> affiliations = new ArrayList<>();

	TalkRowsBuilder(String key) {
		this.key = key;
		this.title = "Talk " + key;
	}

	TalkRowsBuilder title(String words) {
		this.title = words;
		return this;
	}

	TalkRowsBuilder event(String name) {
		this.event = new TalkRows.Event(name, 2023);
		return this;
	}

	TalkRowsBuilder sample() {
		this.sample = true;
		return this;
	}

	TalkRowsBuilder person(String handle, Identity identity, @Nullable String role, @Nullable String affiliation) {
		this.people.add(new TalkRows.Person(handle, identity, null, role, affiliation, List.of("heading")));
		return this;
	}

	TalkRowsBuilder named(String name, @Nullable String affiliation) {
		return person(name, new Identity.Named(name), "speaker", affiliation);
	}

	TalkRowsBuilder entity(String key, String type, @Nullable String developer, @Nullable String family) {
		this.entities.add(new TalkRows.Entity(key, type, key.substring(key.indexOf(':') + 1), null, List.of(), "known",
				developer, family));
		return this;
	}

	TalkRowsBuilder discovered(String key, String type, String name, String... aliases) {
		this.entities.add(new TalkRows.Entity(key, type, name, null, List.of(aliases), "discovered", null, null));
		return this;
	}

	/** A technology that a talk alone knows, and who made it according to that talk. */
	TalkRowsBuilder discoveredOf(String developer, String key, String name) {
		this.entities.add(new TalkRows.Entity(key, "Technology", name, null, List.of(), "discovered", developer, null));
		return this;
	}

	/** A turn of somebody (null: not known) who says a text and names this. */
	TalkRowsBuilder says(@Nullable String speaker, String text, String... refs) {
		int at = 100 * this.turns.size();
		String turn = turn(this.turns.size());
		String utterance = turn + "/u";
		this.turns.add(new TalkRows.Turn(turn, this.turns.size(), at, at + 100, null, speaker, 0.8,
				(speaker == null) ? List.of("Ada: 0.4") : List.of(), List.of("label")));
		this.utterances.add(new TalkRows.Utterance(utterance, turn, this.utterances.size(), at, at + text.length(),
				text, "en", "PT1S", null, false));
		for (int i = 0; i < refs.length; i++) {
			this.names.add(new TalkRows.Name(utterance, refs[i], "surface", at + i, at + i + 1, "alias", 0.9,
					List.of("exact")));
		}
		return this;
	}

	/** A claim of a turn's speaker, stated in these turns. */
	TalkRowsBuilder claims(@Nullable String speaker, String about, int... turnIndexes) {
		List<TalkRows.Place> places = new ArrayList<>();
		for (int index : turnIndexes) {
			places.add(new TalkRows.Place(turn(index), 100 * index, 100 * index + 5));
		}
		this.claims.add(new TalkRows.Claim(this.key + "#c" + this.claims.size(), "a claim", "prediction", 0.6,
				new TalkRows.Due("2030", 2030), List.of(new TalkRows.Figure("70B", 7e10, null, "parameters", null)),
				speaker, List.of(new TalkRows.About(about, 0.5)), places));
		return this;
	}

	/** A claim in a turn that speaks of a matter: its two features weigh alike. */
	TalkRowsBuilder speaksOf(@Nullable String speaker, int turnIndex, String name, String word) {
		this.claims.add(new TalkRows.Claim(this.key + "#c" + this.claims.size(), name + " " + word, "opinion", 0.6,
				null, List.of(), new ClaimMatter(List.of(name, word), 1, List.of(3.0, 3.0), List.of(name)), speaker,
				List.of(), List.of(new TalkRows.Place(turn(turnIndex), 100 * turnIndex, 100 * turnIndex + 5))));
		return this;
	}

	TalkRowsBuilder affiliated(String person, String organization, int start) {
		this.affiliations.add(new TalkRows.Affiliation(person, organization, start, start + 5));
		return this;
	}

	TalkRows rows() {
		TalkRows.Talk talk = new TalkRows.Talk(this.key, this.title, null, "talk", "en", null, null, 0, this.sample,
				this.event, 0, 100 * this.turns.size());
		return new TalkRows(talk, this.people, this.entities, this.turns, this.utterances, this.names, this.claims,
				this.affiliations);
	}

	private String turn(int index) {
		return this.key + "#t" + index;
	}

}
