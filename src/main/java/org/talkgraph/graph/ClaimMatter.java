package org.talkgraph.graph;

import java.util.List;

/**
 * What a claim speaks of.
 *
 * @param features each once: names and the like, then words
 * @param names how many of the features are no words
 * @param weights of the features; the products over what two claims share add up to how
 * alike they are, from 0 to 1
 * @param keys without white space; claims that share none are not compared
 */
public record ClaimMatter(List<String> features, int names, List<Double> weights, List<String> keys) {
}
