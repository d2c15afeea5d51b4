package org.talkgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Turns, utterances, names and claims of a talk, as rows of parameters. */
final class TalkContents {

	private final TalkRows rows;

	private final Refs refs;

	TalkContents(TalkRows rows, Refs refs) {
		this.rows = rows;
		this.refs = refs;
	}

	List<Map<String, Object>> turns() {
		return this.rows.turns()
			.stream()
			.map((turn) -> Row
				.of("properties",
						Row.of("key", turn.key())
							.with("index", turn.index())
							.with("start", turn.start())
							.with("end", turn.end())
							.with("label", turn.label())
							.with("confidence", turn.confidence())
							.and("candidates", turn.candidates()))
				.map())
			.toList();
	}

	List<Map<String, Object>> said() {
		return this.rows.turns()
			.stream()
			.flatMap((turn) -> Stream.ofNullable(turn.speaker())
				.map((speaker) -> Row.of("person", this.refs.person(speaker, "turn", turn.key()))
					.with("turn", turn.key())
					.and("said", Row.of("confidence", turn.confidence()).and("cues", turn.cues()))))
			.toList();
	}

	List<Map<String, Object>> utterances() {
		return this.rows.utterances()
			.stream()
			.map((each) -> Row.of("turn", this.refs.turn(each.turn(), "utterance", each.key()))
				.and("properties",
						Row.of("key", each.key())
							.with("index", each.index())
							.with("start", each.start())
							.with("end", each.end())
							.with("text", each.text())
							.with("language", each.language())
							.with("startsAt", each.startsAt())
							.with("endsAt", each.endsAt())
							.with("url", each.url())
							.and("loop", each.loop())))
			.toList();
	}

	List<Map<String, Object>> names() {
		return this.rows.names()
			.stream()
			.map((name) -> Row.of("utterance", this.refs.utterance(name.utterance(), "name", name.surface()))
				.with("entity", this.refs.meant(name.ref(), "name", name.surface()))
				.and("properties",
						at(name.moment()).with("surface", name.surface())
							.with("start", name.start())
							.with("end", name.end())
							.with("method", name.method())
							.with("confidence", name.confidence())
							.and("evidence", name.evidence())))
			.toList();
	}

	/** The entities that are named, each once. */
	List<String> named() {
		return this.rows.names()
			.stream()
			.map((name) -> this.refs.meant(name.ref(), "name", name.surface()))
			.distinct()
			.toList();
	}

	List<Map<String, Object>> claims() {
		return this.rows.claims()
			.stream()
			.map((claim) -> Row.of("key", claim.key())
				.with("text", claim.text())
				.with("type", claim.type())
				.with("confidence", claim.confidence())
				.with("due", (claim.due() != null) ? claim.due().shown() : null)
				.with("dueYear", (claim.due() != null) ? claim.due().year() : null)
				.with("figures", claim.figures().stream().map(TalkRows.Figure::text).toList())
				.with("figureValues", claim.figures().stream().map(TalkRows.Figure::value).toList())
				.with("figureUnits", shown(claim, TalkRows.Figure::unit))
				.with("matter", someOrNull(claim.matter().features()))
				.with("matterNames", claim.matter().features().isEmpty() ? null : claim.matter().names())
				.with("matterWeights", someOrNull(claim.matter().weights()))
				.with("matterKeys", someOrNull(claim.matter().keys()))
				.with("figuresWhose", shown(claim, (figure) -> whose(claim, figure)))
				.and("figuresOf", shown(claim, TalkRows.Figure::of)))
			.toList();
	}

	private static <T> @Nullable List<T> someOrNull(List<T> list) {
		return list.isEmpty() ? null : list;
	}

	/** A list of the graph holds no null. */
	private static List<String> shown(TalkRows.Claim claim, Function<TalkRows.Figure, @Nullable String> part) {
		return claim.figures().stream().map((figure) -> Objects.requireNonNullElse(part.apply(figure), "")).toList();
	}

	private @Nullable String whose(TalkRows.Claim claim, TalkRows.Figure figure) {
		return (figure.whose() != null) ? this.refs.meant(figure.whose(), "claim", claim.key()) : null;
	}

	List<Map<String, Object>> made() {
		return this.rows.claims()
			.stream()
			.flatMap((claim) -> Stream.ofNullable(claim.speaker())
				.map((speaker) -> Row.of("person", this.refs.person(speaker, "claim", claim.key()))
					.and("claim", claim.key())))
			.toList();
	}

	List<Map<String, Object>> statedIn() {
		return this.rows.claims()
			.stream()
			.flatMap((claim) -> claim.places()
				.stream()
				.map((place) -> Row.of("claim", claim.key())
					.with("turn", this.refs.turn(place.turn(), "claim", claim.key()))
					.and("properties", at(place.moment()).with("start", place.start()).and("end", place.end()))))
			.toList();
	}

	List<Map<String, Object>> about() {
		return this.rows.claims()
			.stream()
			.flatMap((claim) -> claim.about()
				.stream()
				.map((about) -> Row.of("claim", claim.key())
					.with("entity", this.refs.meant(about.ref(), "claim", claim.key()))
					.and("score", about.score())))
			.toList();
	}

	private static Row at(TalkRows.@Nullable Moment moment) {
		return (moment != null) ? Row.of("startsAt", moment.startsAt()).with("url", moment.url()) : Row.of();
	}

}
