package org.talkgraph.query;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A shallow view of an entity: itself, and the names of its developer and family. */
interface EntityView {

	String getKey();

	String getName();

	@Nullable String getNameZh();

	@Nullable List<String> getAliases();

	@Nullable String getOrigin();

	Set<String> getLabels();

	@Nullable Named getDeveloper();

	@Nullable Named getFamily();

	/** Another entity by its name alone. */
	interface Named {

		String getKey();

		String getName();

	}

}
