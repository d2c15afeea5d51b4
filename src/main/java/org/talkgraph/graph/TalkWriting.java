package org.talkgraph.graph;

import java.util.List;
import java.util.Map;

/** Writes the rows of a talk that is not in the graph. */
final class TalkWriting {

	private final Keep keep;

	private final Touched touched;

	TalkWriting(Keep keep, Touched touched) {
		this.keep = keep;
		this.touched = touched;
	}

	/**
	 * Writes.
	 * @throws IllegalArgumentException where the rows contradict themselves
	 */
	void write(SourceRow source, TalkRows rows) {
		Refs refs = new Refs(rows);
		Needed needed = new Needed(rows, refs);
		text(source);
		talk(source, rows.talk());
		Row talk = Row.of("talk", rows.talk().key());
		entities(talk, new EntityRows(rows, needed));
		people(talk, new PeopleRows(rows, refs, needed));
		contents(talk, new TalkContents(rows, refs));
		participation(talk, new PeopleRows(rows, refs, needed));
		this.touched.talkPairs(rows.talk().key(), new TalkContents(rows, refs).named());
		this.touched.pairs(this.keep.read("talk-pairs", Map.of("talks", List.of(rows.talk().key()))));
	}

	private void text(SourceRow source) {
		boolean known = this.keep.read("text-known", Map.of("sha256", source.sha256()))
			.getFirst()
			.get("known")
			.asBoolean();
		if (!known) {
			this.keep.write("text-write", Map.of("sha256", source.sha256(), "text", source.text()));
		}
	}

	private void talk(SourceRow source, TalkRows.Talk talk) {
		Map<String, Object> properties = Row.of("key", talk.key())
			.with("title", talk.title())
			.with("session", talk.session())
			.with("kind", talk.kind())
			.with("language", talk.language())
			.with("date", talk.date())
			.with("url", talk.url())
			.with("ordinal", talk.ordinal())
			.and("sample", talk.sample());
		Map<String, Object> from = Row.of("start", talk.start()).with("end", talk.end()).and("sha256", source.sha256());
		this.keep.write("talk-write", Map.of("talk", properties, "source", source.uri(), "from", from));
		TalkRows.Event event = talk.event();
		if (event != null) {
			Map<String, Object> node = Row.of("key", Keys.event(event.name(), event.year()))
				.with("name", event.name())
				.with("year", event.year())
				.map();
			this.keep.write("event-write", Map.of("talk", talk.key(), "event", node));
		}
	}

	private void entities(Row talk, EntityRows entities) {
		this.keep.write("entity-write", entities.known());
		this.keep.write("entity-found-write", talk, "rows", entities.discovered());
		new EntityLinks(this.keep, this.touched).write(entities.knownLinks());
		this.touched.found(entities.discoveredKeys());
	}

	private void people(Row talk, PeopleRows people) {
		this.keep.write("person-write", people.discovered());
		this.keep.write("person-anonymous-write", people.anonymous());
		this.keep.write("person-found-write", talk, "rows", people.foundEdges());
		this.touched.found(people.found().stream().map(FoundPerson::person).toList());
	}

	private void contents(Row talk, TalkContents contents) {
		this.keep.write("turn-write", talk, "rows", contents.turns());
		this.keep.write("said-write", contents.said());
		this.keep.write("utterance-write", contents.utterances());
		this.keep.write("name-write", contents.names());
		this.keep.write("claim-write", contents.claims());
		this.keep.write("made-write", contents.made());
		this.keep.write("stated-in-write", contents.statedIn());
		this.keep.write("about-write", contents.about());
	}

	private void participation(Row talk, PeopleRows people) {
		this.keep.write("spoke-at-write", talk, "rows", people.spokeAt());
		this.keep.write("affiliation-write", people.affiliations());
	}

}
