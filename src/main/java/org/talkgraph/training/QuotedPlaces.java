package org.talkgraph.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

/** Places as the gold tells them: by a line and what it says there. */
record QuotedPlaces(SourceFile source, SourceLines lines, Span range) implements GoldPlaces {

	QuotedPlaces(JsonNode range, SourceFile source) {
		this(range, source, new SourceLines(source));
	}

	private QuotedPlaces(JsonNode range, SourceFile source, SourceLines lines) {
		this(source, lines, new Span(lines.start(range.path(0).asInt()), lines.end(range.path(1).asInt())));
	}

	@Override
	public List<Span> mention(JsonNode mention) {
		String surface = GoldTalkReader.text(mention, "surface");
		List<Span> places = new ArrayList<>();
		for (JsonNode line : mention.path("lines")) {
			Set<Integer> numbers = new HashSet<>();
			mention.path("nth").path(line.asString()).forEach((number) -> numbers.add(number.asInt()));
			String text = this.lines.line(line.asInt());
			int number = 0;
			for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
				number++;
				if (numbers.isEmpty() || numbers.contains(number)) {
					int start = this.lines.start(line.asInt()) + at;
					places.add(new Span(start, start + surface.length()));
				}
			}
		}
		return places;
	}

	@Override
	public List<Span> turns(JsonNode turns) {
		List<Span> said = new ArrayList<>();
		for (int i = 0; i < turns.size(); i++) {
			String starts = GoldTalkReader.text(turns.get(i), "starts");
			int start = start(turns.get(i)) + (starts.startsWith("**") ? starts.length() : 0);
			int end = (i + 1 < turns.size()) ? start(turns.get(i + 1)) : this.range.end();
			String here = this.source.text().substring(start, Math.max(start, end));
			int blank = here.isBlank() ? 0 : here.length() - here.stripLeading().length();
			said.add(new Span(start + blank, Math.max(start + blank, start + here.stripTrailing().length())));
		}
		return said;
	}

	private int start(JsonNode place) {
		return this.lines.find(place.path("line").asInt(), GoldTalkReader.text(place, "starts"));
	}

	@Override
	public Span claim(JsonNode claim) {
		int start = start(claim);
		String ends = GoldTalkReader.text(claim, "ends");
		int end = this.lines.find(claim.path("ends_line").asInt(), ends) + ends.length();
		return new Span(start, Math.max(start, end));
	}

}
