package org.talkgraph.query;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * An entity as Spring Data Neo4j reads it. What grows with the graph (mentions, turns,
 * claims) is left out on purpose; statements of the {@code cypher} folder page through
 * it.
 */
@Node("Entity")
record EntityNode(@Id String key, String name, @Nullable String nameZh, @Nullable List<String> aliases,
		@Nullable String origin, @DynamicLabels Set<String> labels,
		@Relationship("DEVELOPED_BY") @Nullable DeveloperNode developer,
		@Relationship("VERSION_OF") @Nullable FamilyNode family) {

	/** Types of their own, so that one statement reads an entity, whatever its family. */
	@Node("Organization")
	record DeveloperNode(@Id String key, String name) {
	}

	@Node("Model")
	record FamilyNode(@Id String key, String name) {
	}

}
