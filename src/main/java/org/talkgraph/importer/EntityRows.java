package org.talkgraph.importer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.talkgraph.graph.TalkRows;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;

/** The entities that a talk needs, with their families and developers. */
final class EntityRows {

	private final KnowledgeBase knowledge;

	private final Map<String, TalkRows.Entity> rows = new TreeMap<>();

	EntityRows(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	void add(Entity entity) {
		if (this.rows.containsKey(entity.key())) {
			return;
		}
		this.rows.put(entity.key(), new TalkRows.Entity(entity.key(), entity.type().label(), entity.name(),
				entity.chineseName(), entity.aliases(), entity.origin().label(), entity.developer(), entity.family()));
		addKnown(entity.developer());
		addKnown(entity.family());
	}

	private void addKnown(@Nullable String key) {
		if (key != null) {
			this.knowledge.entity(key).ifPresent(this::add);
		}
	}

	List<TalkRows.Entity> all() {
		return List.copyOf(this.rows.values());
	}

}
