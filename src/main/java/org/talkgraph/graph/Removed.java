package org.talkgraph.graph;

import java.util.SortedMap;

/**
 * What went, or would go, with a talk or a source: counts above 0.
 *
 * @param nodes by label; a node with two labels counts under both
 * @param relationships by type
 */
public record Removed(SortedMap<String, Long> nodes, SortedMap<String, Long> relationships) {
}
