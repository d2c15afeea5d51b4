package org.talkgraph.mention;

import java.util.List;

import org.talkgraph.knowledge.Name;
import org.talkgraph.source.Span;

/**
 * A form found in a text.
 *
 * @param span in the raw text
 * @param names those of the form's names that fit in this case; empty for a form that
 * means nothing of ours
 */
record Hit(Span span, List<Name> names) {
}
