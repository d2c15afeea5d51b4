package org.talkgraph.training;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

/**
 * Places told by their offsets in a source whose hash is known: such an annotation holds
 * none of the source's words.
 */
record CountedPlaces(SourceFile source, Span range) implements GoldPlaces {

	/**
	 * @throws IllegalArgumentException where the source is another text than the one that
	 * was annotated, or has no such place
	 */
	CountedPlaces(JsonNode annotation, SourceFile source) {
		this(source, span(annotation.path("range"), source));
		String hash = GoldTalkReader.text(annotation, "sha256");
		if (!hash.equals(source.sha256())) {
			throw new IllegalArgumentException("%s: has another text (sha256 %s) than the one that was annotated (%s)"
				.formatted(source.name(), source.sha256(), hash));
		}
	}

	@Override
	public List<Span> mention(JsonNode mention) {
		List<Span> places = new ArrayList<>();
		mention.path("spans").forEach((span) -> places.add(span(span, this.source)));
		return places;
	}

	@Override
	public List<Span> turns(JsonNode turns) {
		List<Span> said = new ArrayList<>();
		turns.forEach((turn) -> said.add(span(turn.path("span"), this.source)));
		return said;
	}

	@Override
	public Span claim(JsonNode claim) {
		return span(claim.path("span"), this.source);
	}

	private static Span span(JsonNode offsets, SourceFile source) {
		int start = offsets.path(0).asInt(-1);
		int end = offsets.path(1).asInt(-1);
		if (start < 0 || end < start || end > source.text().length()) {
			throw new IllegalArgumentException("'%s': expected [start, end] within the %d characters of %s"
				.formatted(offsets, source.text().length(), source.name()));
		}
		return new Span(start, end);
	}

}
