package org.talkgraph.query;

/**
 * How much of a graph was taken.
 *
 * @param more whether the graph has more of what was asked for
 */
public record Taken(long nodes, long edges, boolean more) {
}
