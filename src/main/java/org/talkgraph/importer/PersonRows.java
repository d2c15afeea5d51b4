package org.talkgraph.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.graph.TalkRows;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Origin;
import org.talkgraph.linking.Link;
import org.talkgraph.roster.Affiliation;
import org.talkgraph.roster.FormsOfAddress;
import org.talkgraph.roster.Participant;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;

/**
 * The people of a talk, each with the handle by which the talk's other rows refer to it.
 */
final class PersonRows {

	private final HeardTalk heard;

	private final Map<Participant, String> handles = new LinkedHashMap<>();

	private final Map<String, Entity> spokenOf = new LinkedHashMap<>();

	private final Map<String, String> handlesByPerson = new HashMap<>();

	PersonRows(HeardTalk heard) {
		this.heard = heard;
		for (Participant participant : heard.people()) {
			String handle = "p" + (this.handles.size() + 1);
			this.handles.put(participant, handle);
			Entity person = participant.person();
			if (person != null) {
				this.handlesByPerson.put(person.key(), handle);
			}
		}
		heard.linked().stream().map(Link.Linked::entity).filter(PersonRows::isDiscovered).forEach(this::addSpokenOf);
	}

	/** That two talks name somebody alike does not make them one. */
	private void addSpokenOf(Entity person) {
		if (!this.handlesByPerson.containsKey(person.key())) {
			String handle = "n" + (this.spokenOf.size() + 1);
			this.spokenOf.put(handle, person);
			this.handlesByPerson.put(person.key(), handle);
		}
	}

	private static boolean isDiscovered(Entity entity) {
		return entity.type() == EntityType.PERSON && entity.origin() == Origin.DISCOVERED;
	}

	String handle(Participant participant) {
		String handle = this.handles.get(participant);
		if (handle == null) {
			throw new IllegalArgumentException(participant.shown() + " is none of the talk's people");
		}
		return handle;
	}

	/** What refers to an entity: the handle of one of the people, or its key. */
	String ref(Entity entity) {
		return this.handlesByPerson.getOrDefault(entity.key(), entity.key());
	}

	List<TalkRows.Person> all() {
		List<TalkRows.Person> rows = new ArrayList<>();
		this.handles.forEach((participant, handle) -> {
			Affiliation affiliation = participant.affiliation();
			rows.add(new TalkRows.Person(handle, identity(participant), participant.name(), participant.role().label(),
					(affiliation != null) ? affiliation.name() : null,
					participant.evidence().stream().map(this::shown).toList()));
		});
		this.spokenOf.forEach((handle, person) -> rows.add(new TalkRows.Person(handle,
				new TalkRows.Identity.Named(person.name()), person.name(), null, null, List.of())));
		return rows;
	}

	List<TalkRows.Affiliation> affiliations() {
		List<TalkRows.Affiliation> rows = new ArrayList<>();
		this.handles.forEach((participant, handle) -> {
			Affiliation affiliation = participant.affiliation();
			Entity organization = (affiliation != null) ? affiliation.organization() : null;
			Span said = (affiliation != null) ? affiliation.span() : null;
			if (said != null && organization != null && participant.person() != null) {
				Span place = this.heard.place(said);
				rows.add(new TalkRows.Affiliation(handle, organization.key(), place.start(), place.end()));
			}
		});
		return rows;
	}

	private static TalkRows.Identity identity(Participant participant) {
		Entity person = participant.person();
		if (person == null) {
			return new TalkRows.Identity.Anonymous(participant.shown());
		}
		if (person.origin() != Origin.DISCOVERED) {
			return new TalkRows.Identity.Known(person.key());
		}
		return FormsOfAddress.isFullName(person.name()) ? new TalkRows.Identity.Named(person.name())
				: new TalkRows.Identity.Addressed(person.name());
	}

	/** Evidence with its span in the source. */
	String shown(Evidence evidence) {
		Span span = evidence.span();
		Span place = (span == null || span.isEmpty()) ? null : this.heard.place(span);
		return new Evidence(evidence.feature(), evidence.score(), place).toString();
	}

}
