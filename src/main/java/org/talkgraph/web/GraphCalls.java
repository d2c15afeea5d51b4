package org.talkgraph.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.talkgraph.query.Cards;
import org.talkgraph.query.EntityCard;
import org.talkgraph.query.GraphPicture;
import org.talkgraph.query.Picture;
import org.talkgraph.query.TalkCard;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is in the graph, by key. Keys stand percent-encoded at the end of the path; a
 * slash in them may stand as it is, but for a first one and doubled ones.
 */
@RestController
final class GraphCalls {

	private final Cards cards;

	private final GraphPicture pictures;

	GraphCalls(Cards cards, GraphPicture pictures) {
		this.cards = cards;
		this.pictures = pictures;
	}

	@GetMapping("/api/v1/talks")
	Map<String, List<Map<String, @Nullable Object>>> talks() {
		return Map.of("talks", this.cards.talks());
	}

	@GetMapping("/api/v1/talks/{*key}")
	TalkCard talk(@PathVariable String key) {
		return this.cards.talk(bare(key)).orElseThrow(() -> noTalk(bare(key)));
	}

	@GetMapping("/api/v1/entities/{*key}")
	EntityCard entity(@PathVariable String key) {
		return this.cards.entity(bare(key)).orElseThrow(() -> noEntity(bare(key)));
	}

	/** Without the slash before it; the path may end without one. */
	private static String bare(String key) {
		return key.startsWith("/") ? key.substring(1) : key;
	}

	@GetMapping("/api/v1/graph")
	Picture graph(@RequestParam Optional<String> talk, @RequestParam Optional<String> around) {
		if (talk.isPresent() && around.isPresent()) {
			throw new RequestRefused(Problem.of(HttpStatus.BAD_REQUEST, "wrong-parameter",
					"Both 'talk' and 'around' are given; a picture has one middle: give one of them, or none for an overview."));
		}
		if (talk.isPresent()) {
			return this.pictures.ofTalk(talk.get()).orElseThrow(() -> noTalk(talk.get()));
		}
		return around.map((key) -> this.pictures.around(key).orElseThrow(() -> noEntity(key)))
			.orElseGet(this.pictures::overview);
	}

	private static RequestRefused noTalk(String key) {
		return nothing("talk", key, "/api/v1/talks lists the keys");
	}

	private static RequestRefused noEntity(String key) {
		return nothing("entity", key, "/api/v1/names?like=… finds keys by names");
	}

	private static RequestRefused nothing(String what, String key, String remedy) {
		return new RequestRefused(Problem.of(HttpStatus.NOT_FOUND, "unknown-key",
				"There is no %s with the key '%s' in the graph; %s.".formatted(what, key, remedy)));
	}

}
