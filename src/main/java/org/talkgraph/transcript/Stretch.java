package org.talkgraph.transcript;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * What stands under one label of the transcript, before anybody is named.
 *
 * @param span in the reading, not empty
 * @param label as the transcript writes it, or null where it gives none
 * @param labelSpan of the label with its markup, in the source; null without a label
 */
public record Stretch(Span span, @Nullable String label, @Nullable Span labelSpan) {
}
