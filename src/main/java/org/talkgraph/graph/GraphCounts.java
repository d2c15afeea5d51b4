package org.talkgraph.graph;

/**
 * How much is in the graph.
 *
 * @param people without those whom nothing names
 * @param mentions occurrences of names
 */
public record GraphCounts(long talks, long people, long organizations, long models, long claims, long mentions) {
}
