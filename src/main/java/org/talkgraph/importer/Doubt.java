package org.talkgraph.importer;

import java.util.List;

/**
 * A form that was resolved by sound or context, for a person to confirm or refuse.
 *
 * @param surface the form
 * @param entity what it is taken for, and by what key
 * @param count how often, in the talks that were written
 * @param confidence of the least sure place
 * @param method how the form names the entity there
 * @param reason the evidence there
 * @param talk key of its talk
 * @param start where it stands in the source, in UTF-16 units
 * @param end where it ends
 */
public record Doubt(String surface, String entity, String key, int count, double confidence, String method,
		List<String> reason, String talk, int start, int end) {
}
