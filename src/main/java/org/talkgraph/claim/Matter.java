package org.talkgraph.claim;

import java.util.List;

/**
 * What a claim speaks of, as far as words tell: to be compared with what others speak of.
 *
 * @param features names, topics and figures, then words, the heaviest first of each
 * @param names how many of the features come before the words
 * @param weights of the features; their squares add up to at most 1, so that the products
 * over the features that two claims share add up to how alike the claims are, from 0 to 1
 * @param keys claims that share none of them do not speak of the same matter, however
 * alike their words are
 */
public record Matter(List<String> features, int names, List<Double> weights, List<String> keys) {
}
