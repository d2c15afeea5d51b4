package org.talkgraph.query;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** A talk as Spring Data Neo4j reads it, without what was said. */
@Node("Talk")
record TalkNode(@Id String key, String title, @Nullable String session, @Nullable String kind,
		@Nullable String language, @Nullable String date, @Nullable String url, @Nullable Boolean sample,
		@Relationship("PART_OF") @Nullable EventNode event, @Relationship("FROM") @Nullable SourceNode source) {

	@Node("Event")
	record EventNode(@Id String key, String name, @Nullable Integer year) {
	}

	@Node("Source")
	record SourceNode(@Id String key) {
	}

}
