package org.talkgraph.source;

/**
 * Where a statement of ours comes from.
 *
 * @param source uri of the source
 * @param span in the source
 * @param rule the rule that found it
 */
public record Provenance(String source, Span span, String rule) {
}
