package org.talkgraph.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The people and entities that a talk itself needs: who takes part, what is named and
 * claimed about, and the families and developers of these. Nothing else of its rows comes
 * into the graph, whatever is there already.
 */
final class Needed {

	private final Set<String> keys = new HashSet<>();

	Needed(TalkRows rows, Refs refs) {
		Deque<String> open = new ArrayDeque<>();
		rows.people().stream().filter(Needed::takesPart).forEach((each) -> open.add(key(refs, each.handle())));
		rows.turns().forEach((turn) -> addSpeaker(open, refs, turn.speaker()));
		rows.claims().forEach((claim) -> addSpeaker(open, refs, claim.speaker()));
		rows.names().forEach((name) -> open.add(refs.meant(name.ref(), "name", name.surface())));
		rows.claims()
			.forEach((claim) -> claim.about()
				.forEach((about) -> open.add(refs.meant(about.ref(), "claim", claim.key()))));
		for (TalkRows.Affiliation affiliation : rows.affiliations()) {
			open.add(key(refs, affiliation.person()));
			open.add(refs.entity(affiliation.organization(), "affiliation of", affiliation.person()));
		}
		follow(open, rows.entities(), refs);
	}

	boolean contains(String key) {
		return this.keys.contains(key);
	}

	private static boolean takesPart(TalkRows.Person person) {
		return person.role() != null;
	}

	private static String key(Refs refs, String handle) {
		return refs.person(handle, "person", handle);
	}

	private static void addSpeaker(Deque<String> open, Refs refs, @Nullable String speaker) {
		if (speaker != null) {
			open.add(key(refs, speaker));
		}
	}

	private void follow(Deque<String> open, List<TalkRows.Entity> entities, Refs refs) {
		Map<String, TalkRows.Entity> byKey = new HashMap<>();
		entities.forEach((entity) -> byKey.put(entity.key(), entity));
		while (!open.isEmpty()) {
			String key = open.pop();
			TalkRows.Entity entity = byKey.get(key);
			if (this.keys.add(key) && entity != null) {
				add(open, refs, entity, entity.developer());
				add(open, refs, entity, entity.family());
			}
		}
	}

	private static void add(Deque<String> open, Refs refs, TalkRows.Entity entity, @Nullable String key) {
		if (key != null) {
			open.add(refs.entity(key, "entity", entity.key()));
		}
	}

}
