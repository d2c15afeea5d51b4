package org.talkgraph.hearing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.talkgraph.claim.Claim;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.roster.Affiliation;
import org.talkgraph.roster.Participant;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.Turn;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.MediaLink;

/** The annotation JSON: what was heard, with every span in the source. */
public final class Annotations {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private Annotations() {
	}

	/** The annotation of one source as a tree of maps and lists, ready to be written. */
	public static Map<String, Object> of(SourceFile source, List<HeardTalk> talks) {
		return fields("source", fields("file", source.name(), "sha256", source.sha256()), "talks",
				talks.stream().map(Annotations::talk).toList());
	}

	/** The JSON of all sources. */
	public static String json(List<Map<String, Object>> annotations) {
		return JSON.writeValueAsString(annotations);
	}

	private static Map<String, Object> talk(HeardTalk heard) {
		Details details = heard.talk().details();
		Map<String, Object> talk = fields("key", heard.talk().key(), "title", details.title(), "event", details.event(),
				"session", details.session(), "language", heard.talk().language().tag(), "start",
				heard.talk().span().start(), "end", heard.talk().span().end(), "participants",
				heard.people().stream().map(Annotations::participant).toList(), "turns",
				heard.turns().stream().map((turn) -> turn(heard, turn)).toList(), "mentions",
				heard.linked().stream().map((link) -> mention(heard, link)).toList(), "claims",
				heard.claims().stream().map((claim) -> claim(heard, claim)).toList());
		if (!heard.loops().spans().isEmpty()) {
			talk.put("loops", heard.loops().spans().stream().map((loop) -> place(heard.place(loop))).toList());
		}
		return talk;
	}

	private static Map<String, Object> place(Span span) {
		return fields("start", span.start(), "end", span.end());
	}

	private static Map<String, Object> participant(Participant participant) {
		Affiliation affiliation = participant.affiliation();
		Map<String, Object> fields = fields("name", participant.name(), "role", participant.role().label(),
				"affiliation", (affiliation != null) ? affiliation.name() : null);
		if (participant.name() == null) {
			fields.put("label", participant.label());
		}
		return fields;
	}

	private static Map<String, Object> turn(HeardTalk heard, Turn turn) {
		Span place = heard.place(turn);
		Participant speaker = turn.speaker();
		Map<String, Object> fields = fields("start", place.start(), "end", place.end(), "speaker",
				(speaker != null) ? speaker.name() : null, "label", turn.label(), "confidence", turn.confidence());
		Duration startsAt = heard.talk().times().start(turn.span());
		if (startsAt != null) {
			fields.put("startsAt", startsAt.toString());
			MediaLink.at(heard.talk().details().url(), startsAt).ifPresent((url) -> fields.put("url", url));
		}
		return fields;
	}

	private static Map<String, Object> mention(HeardTalk heard, Link.Linked link) {
		Span place = heard.place(link.mention().span());
		Entity entity = link.entity();
		return fields("start", place.start(), "end", place.end(), "surface", link.mention().surface(), "entity",
				fields("name", entity.name(), "type", entity.type().label()), "method", link.method(), "confidence",
				link.confidence());
	}

	private static Map<String, Object> claim(HeardTalk heard, Claim claim) {
		Span place = heard.place(claim.span());
		Participant speaker = heard.turns().get(claim.turn()).speaker();
		Map<String, Object> fields = fields("start", place.start(), "end", place.end(), "text", claim.text(), "speaker",
				(speaker != null) ? speaker.name() : null, "type", claim.type().label(), "about",
				claim.about().stream().map(Entity::name).toList(), "confidence", claim.confidence(), "due",
				(claim.due() != null) ? claim.due().shown() : null);
		if (!claim.also().isEmpty()) {
			fields.put("also", claim.also().stream().map((also) -> place(heard.place(also.span()))).toList());
		}
		return fields;
	}

	/** A map in the order in which names and values alternate; null values stay. */
	private static Map<String, Object> fields(@Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return nullable(fields);
	}

	@SuppressWarnings({ "unchecked", "NullAway" })
	private static Map<String, Object> nullable(Map<String, @Nullable Object> fields) {
		return (Map<String, Object>) (Map<String, ?>) fields;
	}

}
