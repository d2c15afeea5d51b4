package org.talkgraph.claim;

import java.util.List;

/**
 * What a claim speaks of, as far as words tell: to be compared with what others speak of.
 *
 * @param features names, topics and figures, then words, those that tell most first of
 * each
 * @param names how many of the features come before the words
 * @param weights what each feature tells of the matter: more than 0, and the more the
 * rarer it is
 * @param keys claims that share none of them do not speak of the same matter, however
 * alike their words are
 */
public record Matter(List<String> features, int names, List<Double> weights, List<String> keys) {
}
