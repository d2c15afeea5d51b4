package org.talkgraph.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An entity and what it is tied to; at most a hundred of each, most frequent first.
 *
 * @param type Person, Organization, Model, Technology or Topic
 * @param versions {@code key, name}
 * @param models {@code key, name} of what it develops
 * @param affiliations {@code key, name} of a person's organizations
 * @param members {@code key, name} of an organization's people
 * @param spokeAt {@code key, title, role, turns} of talks in which a person takes part
 * @param mentions {@code key, name, type, count} of what a person mentions
 * @param mentionedBy {@code key, name, type, count} of people who mention it
 * @param talks {@code key, title, count} of talks that mention it
 * @param claims what a person claims, or what is claimed about anything else
 */
public record EntityCard(String key, String name, String type, @Nullable String nameZh, List<String> aliases,
		@Nullable String origin, @Nullable Reference developer, @Nullable Reference family,
		List<Map<String, @Nullable Object>> versions, List<Map<String, @Nullable Object>> models,
		List<Map<String, @Nullable Object>> affiliations, List<Map<String, @Nullable Object>> members,
		List<Map<String, @Nullable Object>> spokeAt, List<Map<String, @Nullable Object>> mentions,
		List<Map<String, @Nullable Object>> mentionedBy, List<Map<String, @Nullable Object>> talks,
		List<Map<String, @Nullable Object>> claims) {

	/** Another entity. */
	public record Reference(String key, String name) {
	}

}
