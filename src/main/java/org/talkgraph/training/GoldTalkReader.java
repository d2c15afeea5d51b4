package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

/** Reads the gold of one talk from its JSON. */
final class GoldTalkReader {

	private static final String NOT_KNOWN = "?";

	private final JsonNode json;

	private final SourceFile source;

	private final SourceLines lines;

	private final Span range;

	private final Map<String, Set<String>> forms = new HashMap<>();

	GoldTalkReader(JsonNode json, SourceFile source) {
		this.json = json;
		this.source = source;
		this.lines = new SourceLines(source);
		this.range = new Span(this.lines.start(json.path("lines").path(0).asInt()),
				this.lines.end(json.path("lines").path(1).asInt()));
	}

	/**
	 * The gold of the talk.
	 * @throws IllegalArgumentException where it does not fit the source
	 */
	GoldTalk read() {
		List<GoldMention> mentions = new ArrayList<>();
		List<Span> doubtful = new ArrayList<>();
		for (JsonNode mention : this.json.path("mentions")) {
			for (GoldMention place : places(mention)) {
				if (place.entity().equals(NOT_KNOWN)) {
					doubtful.add(place.span());
				}
				else {
					mentions.add(place);
				}
			}
		}
		Map<String, String> roles = new LinkedHashMap<>();
		for (JsonNode person : this.json.path("people")) {
			Set<String> called = this.forms.computeIfAbsent(GoldKeys.key(text(person, "name")),
					(key) -> new HashSet<>());
			person.path("as").forEach((form) -> called.add(GoldKeys.key(form.asString())));
			roles.put(text(person, "name"), person.path("role").asString(""));
		}
		GoldPeople people = new GoldPeople(GoldKeys.key(this.range.of(this.source.text())), Map.copyOf(this.forms));
		return new GoldTalk(text(this.json, "talk"), this.source, this.range, this.json.path("slice").asBoolean(false),
				people, withoutInner(mentions), List.copyOf(doubtful), roles, turns(), claims());
	}

	private List<GoldMention> places(JsonNode mention) {
		String surface = text(mention, "surface");
		String entity = text(mention, "entity");
		String type = text(mention, "type");
		if (type.equals("Person") && !entity.equals(NOT_KNOWN) && GoldKeys.addresses(surface, entity)) {
			this.forms.computeIfAbsent(GoldKeys.key(entity), (key) -> new HashSet<>()).add(GoldKeys.key(surface));
		}
		List<GoldMention> places = new ArrayList<>();
		for (JsonNode line : mention.path("lines")) {
			JsonNode wanted = mention.path("nth").path(line.asString());
			Set<Integer> numbers = new HashSet<>();
			wanted.forEach((number) -> numbers.add(number.asInt()));
			String text = this.lines.line(line.asInt());
			int number = 0;
			for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
				number++;
				if (numbers.isEmpty() || numbers.contains(number)) {
					int start = this.lines.start(line.asInt()) + at;
					places.add(new GoldMention(new Span(start, start + surface.length()), surface, entity, type));
				}
			}
		}
		return places;
	}

	/** A shorter surface inside a longer one is the same place. */
	private static List<GoldMention> withoutInner(List<GoldMention> mentions) {
		mentions.sort(Comparator.comparingInt((GoldMention mention) -> mention.span().start())
			.thenComparingInt((mention) -> -mention.span().end()));
		List<GoldMention> kept = new ArrayList<>();
		for (GoldMention mention : mentions) {
			List<GoldMention> before = kept.subList(Math.max(0, kept.size() - 4), kept.size());
			if (before.stream().noneMatch((one) -> one.span().contains(mention.span()))) {
				kept.add(mention);
			}
		}
		return List.copyOf(kept);
	}

	/**
	 * From the first said character to the last: labels and blank lines are nobody's
	 * words.
	 */
	private List<GoldTurn> turns() {
		List<GoldTurn> turns = new ArrayList<>();
		JsonNode all = this.json.path("turns");
		for (int i = 0; i < all.size(); i++) {
			String starts = text(all.get(i), "starts");
			int start = start(all.get(i)) + (starts.startsWith("**") ? starts.length() : 0);
			int end = (i + 1 < all.size()) ? start(all.get(i + 1)) : this.range.end();
			String said = this.source.text().substring(start, Math.max(start, end));
			if (!said.isBlank()) {
				int blank = said.length() - said.stripLeading().length();
				turns.add(new GoldTurn(new Span(start + blank, start + said.stripTrailing().length()),
						text(all.get(i), "speaker")));
			}
		}
		return List.copyOf(turns);
	}

	private int start(JsonNode turn) {
		return this.lines.find(turn.path("line").asInt(), text(turn, "starts"));
	}

	private List<GoldClaim> claims() {
		List<GoldClaim> claims = new ArrayList<>();
		for (JsonNode claim : this.json.path("claims")) {
			int start = start(claim);
			String ends = text(claim, "ends");
			int end = this.lines.find(claim.path("ends_line").asInt(), ends) + ends.length();
			Set<String> about = new LinkedHashSet<>();
			claim.path("about").forEach((name) -> about.add(GoldKeys.key(name.asString())));
			if (end > start) {
				claims.add(new GoldClaim(new Span(start, end), text(claim, "speaker"), text(claim, "type"),
						claim.path("core").asBoolean(false), about));
			}
		}
		return List.copyOf(claims);
	}

	/**
	 * A field that has to be there.
	 * @throws IllegalArgumentException where it is missing
	 */
	static String text(JsonNode json, String field) {
		JsonNode value = json.path(field);
		if (!value.isString()) {
			String shown = json.toString();
			throw new IllegalArgumentException(
					"'%s': expected a text in '%s'".formatted(shown.substring(0, Math.min(80, shown.length())), field));
		}
		return value.asString();
	}

}
