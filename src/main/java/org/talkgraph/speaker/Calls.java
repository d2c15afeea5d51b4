package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.roster.NameUse;
import org.talkgraph.roster.NameUses;
import org.talkgraph.roster.Participant;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Talk;

/** Finds where the participants of a talk are named in it, by whatever form. */
final class Calls {

	private Calls() {
	}

	/**
	 * The places, in order.
	 * @param people whose indices the calls hold
	 */
	static List<Call> of(Talk talk, List<Participant> people, List<Link> links) {
		Map<Entity, Integer> numbers = new HashMap<>();
		for (int i = 0; i < people.size(); i++) {
			Entity person = people.get(i).person();
			if (person != null) {
				numbers.put(person, i);
			}
		}
		List<Link.Linked> named = links.stream()
			.filter(Link.Linked.class::isInstance)
			.map(Link.Linked.class::cast)
			.filter((link) -> numbers.containsKey(link.entity()))
			.toList();
		List<Span> spans = named.stream().map((link) -> link.mention().span()).toList();
		List<NameUse> uses = NameUses.at(talk, spans);
		List<Call> calls = new ArrayList<>();
		CallContexts contexts = new CallContexts(SimplifiedScript.of(talk.reading().text()), spans);
		for (int i = 0; i < named.size(); i++) {
			Call.Kind kind = Call.Kind.of(uses.get(i));
			calls.add(new Call(spans.get(i), numbers.getOrDefault(named.get(i).entity(), 0),
					(kind == Call.Kind.TOLD) ? contexts.kind(i) : kind));
		}
		return List.copyOf(calls);
	}

}
