package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.source.SourceFile;
import org.talkgraph.transcript.Talk;
import org.talkgraph.roster.Recordings;

/**
 * What was heard of the sources of a gold: the talks that it annotates, each once.
 *
 * @param bySource in the order of the gold; talks in the order of their source
 */
record HeardGolds(Map<SourceFile, List<HeardTalk>> bySource) {

	/**
	 * Hears every talk of the gold.
	 * @param hearing what a talk is heard with: of two that share one talk of the source,
	 * the one with more of it
	 */
	static HeardGolds hear(List<GoldTalk> gold, Function<GoldTalk, Hearing> hearing) {
		Map<SourceFile, List<HeardTalk>> bySource = new LinkedHashMap<>();
		gold.stream().map(GoldTalk::source).distinct().forEach((source) -> {
			List<HeardTalk> heard = new ArrayList<>();
			for (Talk talk : Recordings.read(source)) {
				annotated(gold, source, talk).ifPresent((one) -> heard.add(hearing.apply(one).hear(talk)));
			}
			bySource.put(source, heard);
		});
		return new HeardGolds(bySource);
	}

	private static Optional<GoldTalk> annotated(List<GoldTalk> gold, SourceFile source, Talk talk) {
		return gold.stream()
			.filter((one) -> one.source().equals(source) && one.range().overlaps(talk.span()))
			.max(Comparator.comparingInt((one) -> Overlaps.shared(one.range(), talk.span())));
	}

	/** What was heard of one talk. */
	HeardGold of(GoldTalk gold) {
		return new HeardGold(gold,
				this.bySource.getOrDefault(gold.source(), List.of())
					.stream()
					.filter((heard) -> heard.talk().span().overlaps(gold.range()))
					.toList());
	}

}
