/**
 * Turns and utterances: who holds the floor, and the pieces of text that are stored and
 * shown.
 */
@NullMarked
package org.talkgraph.speaker;

import org.jspecify.annotations.NullMarked;
