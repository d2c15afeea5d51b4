/**
 * Files as decoded text: finding, decoding, spans over them and what points back at them.
 */
@NullMarked
package org.talkgraph.source;

import org.jspecify.annotations.NullMarked;
