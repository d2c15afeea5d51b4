package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.talkgraph.graph.TalkRows.Identity;

/** The people of a talk, and how they take part, as rows of parameters. */
final class PeopleRows {

	private final TalkRows rows;

	private final Refs refs;

	private final Needed needed;

	PeopleRows(TalkRows rows, Refs refs, Needed needed) {
		this.rows = rows;
		this.refs = refs;
		this.needed = needed;
	}

	/** Somebody of whom talks alone know, under the most frequent of the names. */
	static Map<String, Object> discovered(String key, List<String> names) {
		return Row.of("key", key)
			.with("name", names.getFirst())
			.with("origin", "discovered")
			.and("aliases", names.subList(1, names.size()).stream().sorted().toList());
	}

	/** People with a name whom the knowledge base does not know. */
	List<Map<String, Object>> discovered() {
		SortedMap<String, String> names = new TreeMap<>();
		for (FoundPerson found : found()) {
			names.put(found.person(), found.name());
		}
		for (TalkRows.Person person : this.rows.people()) {
			String key = key(person);
			if (person.identity() instanceof Identity.Addressed addressed && this.needed.contains(key)) {
				names.put(key, addressed.form());
			}
		}
		return names.entrySet().stream().map((name) -> discovered(name.getKey(), List.of(name.getValue()))).toList();
	}

	List<Map<String, Object>> anonymous() {
		SortedMap<String, String> labels = new TreeMap<>();
		for (TalkRows.Person person : this.rows.people()) {
			if (person.identity() instanceof Identity.Anonymous unnamed && this.needed.contains(key(person))) {
				labels.put(key(person), unnamed.label());
			}
		}
		return labels.entrySet()
			.stream()
			.map((label) -> Row.of("key", label.getKey()).and("name", label.getValue()))
			.toList();
	}

	/** What this talk says of people who are known by their full names only. */
	List<FoundPerson> found() {
		return new FoundPeople(this.rows).all()
			.stream()
			.filter((person) -> this.needed.contains(person.person()))
			.toList();
	}

	List<Map<String, Object>> foundEdges() {
		return found().stream()
			.map((person) -> Row.of("key", person.person())
				.and("found", Row.of("name", person.name()).and("affiliations", person.affiliations())))
			.toList();
	}

	/** One participation for each person, also where two of the rows are the same one. */
	List<Map<String, Object>> spokeAt() {
		SortedMap<String, Participation> byPerson = new TreeMap<>();
		for (TalkRows.Person person : this.rows.people()) {
			if (person.role() != null) {
				byPerson.computeIfAbsent(key(person), (key) -> new Participation()).add(person);
			}
		}
		Map<String, Long> characters = this.rows.utterances()
			.stream()
			.collect(Collectors.groupingBy(TalkRows.Utterance::turn,
					Collectors.summingLong((utterance) -> utterance.text().length())));
		for (TalkRows.Turn turn : this.rows.turns()) {
			if (turn.speaker() != null) {
				String key = this.refs.person(turn.speaker(), "turn", turn.key());
				byPerson.computeIfAbsent(key, (fresh) -> new Participation())
					.addTurn(characters.getOrDefault(turn.key(), 0L));
			}
		}
		return byPerson.entrySet()
			.stream()
			.map((each) -> Row.of("person", each.getKey()).and("spoke", each.getValue().properties()))
			.toList();
	}

	/** The first place of the talk for each person and organization. */
	List<Map<String, Object>> affiliations() {
		List<Map<String, Object>> edges = new ArrayList<>();
		SortedMap<String, TalkRows.Affiliation> first = new TreeMap<>();
		for (TalkRows.Affiliation each : this.rows.affiliations()) {
			String pair = person(each) + "\n" + each.organization();
			first.merge(pair, each, (one, other) -> (one.start() <= other.start()) ? one : other);
		}
		for (TalkRows.Affiliation each : first.values()) {
			edges.add(Row.of("person", person(each))
				.with("organization", each.organization())
				.and("properties",
						Row.of("talk", this.rows.talk().key()).with("start", each.start()).and("end", each.end())));
		}
		return edges;
	}

	private String person(TalkRows.Affiliation affiliation) {
		return this.refs.person(affiliation.person(), "affiliation with", affiliation.organization());
	}

	private String key(TalkRows.Person person) {
		return this.refs.person(person.handle(), "person", person.handle());
	}

}
