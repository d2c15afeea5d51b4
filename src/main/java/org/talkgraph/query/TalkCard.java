package org.talkgraph.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A talk, who speaks in it, what it mentions and what is claimed in it; at most a hundred
 * of each.
 *
 * @param source address of the source
 * @param people {@code key, name, known, role, turns, share}; also speakers who are not
 * known
 * @param entities {@code key, name, type, count}
 * @param claims with their makers and places
 * @param loops where its recogniser went round in circles: {@code text, start, end, at},
 * and {@code share}, which part of the talk all of them are
 */
public record TalkCard(String key, String title, @Nullable String session, @Nullable String kind,
		@Nullable String language, @Nullable String date, @Nullable String url, boolean sample, @Nullable String event,
		@Nullable String source, List<Map<String, @Nullable Object>> people,
		List<Map<String, @Nullable Object>> entities, List<Map<String, @Nullable Object>> claims,
		List<Map<String, @Nullable Object>> loops) {
}
