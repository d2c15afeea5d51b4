/** Attributable assertions: their spans, types, what they are about. */
@NullMarked
package org.talkgraph.claim;

import org.jspecify.annotations.NullMarked;
