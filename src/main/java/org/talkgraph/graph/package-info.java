/** The graph's schema and everything that writes to it. */
@NullMarked
package org.talkgraph.graph;

import org.jspecify.annotations.NullMarked;
