package org.talkgraph.graph;

import java.util.List;

/**
 * What a claim speaks of.
 *
 * @param features each once: names and the like, then words
 * @param names how many of the features are no words
 * @param weights what each feature tells of the matter: more than 0
 * @param keys without white space; claims that share none are not compared
 */
public record ClaimMatter(List<String> features, int names, List<Double> weights, List<String> keys) {
}
