package org.talkgraph.query;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Entities by key. */
interface EntityViews extends Repository<EntityNode, String> {

	Optional<EntityView> findByKey(String key);

}
