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
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import org.talkgraph.claim.ClaimType;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

/** Reads the gold of one talk from its JSON. */
final class GoldTalkReader {

	private static final String NOT_KNOWN = "?";

	private static final List<String> ENTITY_TYPES = Stream.of(EntityType.values()).map(EntityType::label).toList();

	private static final List<String> CLAIM_TYPES = Stream.of(ClaimType.values()).map(ClaimType::label).toList();

	private final JsonNode json;

	private final SourceFile source;

	private final GoldPlaces places;

	private final Map<String, Set<String>> forms = new HashMap<>();

	/**
	 * @throws IllegalArgumentException where the annotation does not fit the source
	 */
	GoldTalkReader(JsonNode json, SourceFile source) {
		this.json = json;
		this.source = source;
		this.places = GoldPlaces.of(json, source);
	}

	/**
	 * The gold of the talk.
	 * @throws IllegalArgumentException where it does not fit the source
	 */
	GoldTalk read() {
		List<GoldMention> mentions = new ArrayList<>();
		List<Span> doubtful = new ArrayList<>();
		for (JsonNode mention : this.json.path("mentions")) {
			for (GoldMention place : mentions(mention)) {
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
		GoldPeople people = new GoldPeople(GoldKeys.key(this.places.range().of(this.source.text())),
				Map.copyOf(this.forms));
		return new GoldTalk(text(this.json, "talk"), this.source, this.places.range(),
				this.json.path("slice").asBoolean(false), people, withoutInner(mentions), List.copyOf(doubtful), roles,
				turns(), claims());
	}

	private List<GoldMention> mentions(JsonNode mention) {
		String entity = text(mention, "entity");
		String type = oneOf(ENTITY_TYPES, mention, "type");
		List<GoldMention> mentions = new ArrayList<>();
		for (Span place : this.places.mention(mention)) {
			String surface = place.of(this.source.text());
			if (type.equals("Person") && !entity.equals(NOT_KNOWN) && GoldKeys.addresses(surface, entity)) {
				this.forms.computeIfAbsent(GoldKeys.key(entity), (key) -> new HashSet<>()).add(GoldKeys.key(surface));
			}
			mentions.add(new GoldMention(place, surface, entity, type));
		}
		return mentions;
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

	private List<GoldTurn> turns() {
		JsonNode all = this.json.path("turns");
		List<Span> said = this.places.turns(all);
		List<GoldTurn> turns = new ArrayList<>();
		for (int i = 0; i < said.size(); i++) {
			if (!said.get(i).isEmpty()) {
				turns.add(new GoldTurn(said.get(i), text(all.get(i), "speaker")));
			}
		}
		return List.copyOf(turns);
	}

	private List<GoldClaim> claims() {
		List<GoldClaim> claims = new ArrayList<>();
		for (JsonNode claim : this.json.path("claims")) {
			Span span = this.places.claim(claim);
			Set<String> about = new LinkedHashSet<>();
			claim.path("about").forEach((name) -> about.add(GoldKeys.key(name.asString())));
			if (!span.isEmpty()) {
				claims.add(new GoldClaim(span, text(claim, "speaker"), oneOf(CLAIM_TYPES, claim, "type"),
						claim.path("core").asBoolean(false), about));
			}
		}
		return List.copyOf(claims);
	}

	private static String oneOf(List<String> possible, JsonNode json, String field) {
		String value = text(json, field);
		if (!possible.contains(value)) {
			throw new IllegalArgumentException(
					"'%s' as '%s': expected one of %s".formatted(value, field, String.join(", ", possible)));
		}
		return value;
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
