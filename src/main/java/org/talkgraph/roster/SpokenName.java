package org.talkgraph.roster;

import org.talkgraph.source.Span;

/**
 * What may be a person's name, where it is said.
 *
 * @param span in the reading, without a possessive ending
 * @param text its characters in the reading
 * @param possessive whether it stands in the possessive
 * @param doubtful whether it may as well be ordinary words or another known name, so that
 * only a cue makes it a person's
 */
record SpokenName(Span span, String text, boolean possessive, boolean doubtful) {
}
