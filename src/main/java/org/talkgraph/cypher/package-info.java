/** The statements of the top-level cypher folder, loaded and checked. */
@NullMarked
package org.talkgraph.cypher;

import org.jspecify.annotations.NullMarked;
