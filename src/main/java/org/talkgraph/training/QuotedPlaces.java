package org.talkgraph.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
		if (surface.isEmpty()) {
			throw new IllegalArgumentException("'%s': expected a surface that is not empty".formatted(mention));
		}
		List<Span> places = new ArrayList<>();
		for (JsonNode line : mention.path("lines")) {
			Set<Integer> numbers = new TreeSet<>();
			mention.path("nth").path(line.asString()).forEach((number) -> numbers.add(number.asInt()));
			places.addAll(places(surface, line.asInt(), numbers));
		}
		return places;
	}

	/**
	 * The places of a surface in a line.
	 * @param numbers which of them count, from 1; all where it is empty
	 */
	private List<Span> places(String surface, int line, Set<Integer> numbers) {
		List<Span> all = new ArrayList<>();
		String text = this.lines.line(line);
		for (int at = this.lines.find(line, surface) - this.lines.start(line); at >= 0; at = text.indexOf(surface,
				at + 1)) {
			int start = this.lines.start(line) + at;
			all.add(new Span(start, start + surface.length()));
		}
		if (numbers.isEmpty()) {
			return all;
		}
		return numbers.stream().map((number) -> {
			if (number < 1 || number > all.size()) {
				throw new IllegalArgumentException("nth %d: expected one of the %d '%s' in line %d of %s"
					.formatted(number, all.size(), surface, line, this.source.name()));
			}
			return all.get(number - 1);
		}).toList();
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
