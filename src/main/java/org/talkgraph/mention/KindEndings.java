package org.talkgraph.mention;

import java.util.Comparator;
import java.util.List;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Leaves out of a mention the word at its end that says only what kind of thing it is,
 * where what stands before it names the same thing.
 */
final class KindEndings {

	private static final List<String> ENDINGS = DataFile.beside(KindEndings.class, "endings.txt")
		.words("ending")
		.stream()
		.map((ending) -> Latin.is(ending.charAt(0)) ? " " + ending : ending)
		.sorted(Comparator.comparingInt(String::length).reversed())
		.toList();

	private final KnowledgeBase knowledge;

	KindEndings(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	/** The hit without such an ending, or the hit itself. */
	Hit without(String text, Hit hit) {
		String surface = hit.span().of(text);
		for (String ending : ENDINGS) {
			int rest = surface.length() - ending.length();
			if (rest >= 2 && surface.endsWith(ending) && hit.names().stream().allMatch((name) -> named(name, ending))) {
				return new Hit(new Span(hit.span().start(), hit.span().start() + rest), hit.names());
			}
		}
		return hit;
	}

	/**
	 * Whether an entity is named with and without the ending; a misheard form is as long
	 * as one of these.
	 */
	private boolean named(Name name, String ending) {
		Entity entity = name.entity();
		if (!name.form().endsWith(ending)) {
			return false;
		}
		String rest = name.form().substring(0, name.form().length() - ending.length());
		return names(rest, entity) || (name.isHeard() && entity.aliases()
			.stream()
			.anyMatch((alias) -> alias.length() == name.form().length() && alias.endsWith(ending)
					&& names(alias.substring(0, rest.length()), entity)));
	}

	private boolean names(String form, Entity entity) {
		return this.knowledge.names(form).stream().anyMatch((name) -> name.entity().key().equals(entity.key()));
	}

}
