package org.talkgraph.training;

import java.util.List;

import tools.jackson.databind.JsonNode;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

/** Where in its source an annotation says that something is. */
sealed interface GoldPlaces permits QuotedPlaces, CountedPlaces {

	/** The annotated lines. */
	Span range();

	/** Every place of a mention. */
	List<Span> mention(JsonNode mention);

	/**
	 * What is said in each turn, in order, without labels and the blank around it; empty
	 * where nothing is.
	 */
	List<Span> turns(JsonNode turns);

	/** The span of a claim; nothing in it where it ends before it begins. */
	Span claim(JsonNode claim);

	/**
	 * The places of an annotation, by the way in which it tells them.
	 * @throws IllegalArgumentException where it does not fit the source
	 */
	static GoldPlaces of(JsonNode annotation, SourceFile source) {
		return annotation.has("lines") ? new QuotedPlaces(annotation.path("lines"), source)
				: new CountedPlaces(annotation, source);
	}

}
