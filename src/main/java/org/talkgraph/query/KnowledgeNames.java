package org.talkgraph.query;

import java.util.List;
import java.util.stream.Stream;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;

/** The names of a knowledge base. */
public final class KnowledgeNames implements KnownNames {

	private final KnowledgeBase knowledge;

	public KnowledgeNames(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	@Override
	public List<KnownName> find(String form) {
		return this.knowledge.names(form).stream().map(KnowledgeNames::known).distinct().toList();
	}

	@Override
	public Stream<KnownName> all() {
		return this.knowledge.forms().values().stream().flatMap(List::stream).map(KnowledgeNames::known);
	}

	private static KnownName known(Name name) {
		return new KnownName(name.entity().key(), name.entity().type().label(), name.entity().name(), name.form());
	}

}
