/** How names compare and sound, whatever their spelling. */
@NullMarked
package org.talkgraph.sound;

import org.jspecify.annotations.NullMarked;
