package org.talkgraph.query;

import java.util.List;
import java.util.stream.Stream;

import org.talkgraph.query.Outcome.Candidate;

/** The names that are known without looking into the graph: the knowledge base. */
public interface KnownNames {

	/** Nothing is known. */
	KnownNames NONE = new KnownNames() {

		@Override
		public List<KnownName> find(String form) {
			return List.of();
		}

		@Override
		public Stream<KnownName> all() {
			return Stream.empty();
		}

	};

	/**
	 * Every entity that is named by this form, in any case and width, with or without
	 * spaces and hyphens; empty where it is none.
	 */
	List<KnownName> find(String form);

	/** Every form of every entity. */
	Stream<KnownName> all();

	/**
	 * A form of an entity.
	 *
	 * @param key of the entity
	 * @param type of the entity, such as {@code Model}
	 * @param name of the entity
	 * @param form as the knowledge base writes it
	 */
	record KnownName(String key, String type, String name, String form) {

		Candidate candidate() {
			return new Candidate(this.key, this.name, this.type, this.form);
		}

	}

}
