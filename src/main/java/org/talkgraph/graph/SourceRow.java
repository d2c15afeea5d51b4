package org.talkgraph.graph;

/**
 * A source as the graph keeps it.
 *
 * @param uri its key
 * @param sha256 of the text, in hexadecimal
 * @param heardWith hash of everything besides the text that decided what was heard
 * @param text what the offsets of its talks point into
 */
public record SourceRow(String uri, String sha256, String heardWith, String text) {
}
