package org.talkgraph.roster;

import org.talkgraph.source.Span;

/**
 * What may be a person's name, where it is said.
 *
 * @param span in the reading, without a possessive ending
 * @param text its characters in the reading
 * @param possessive whether it stands in the possessive
 * @param doubt where there is one, only a sure use makes it a person's
 */
record SpokenName(Span span, String text, boolean possessive, Doubt doubt) {
}
