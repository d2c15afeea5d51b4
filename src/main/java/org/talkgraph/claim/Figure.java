package org.talkgraph.claim;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a claim.
 *
 * @param text as said
 * @param value the number that is said, in the unit
 * @param unit its name; null where the number stands alone
 * @param of what it measures; null where nothing tells
 */
public record Figure(String text, double value, @Nullable String unit, @Nullable String of) {
}
