/** The Neo4j inside this process; only start-up knows it. */
@NullMarked
package org.talkgraph.embedded;

import org.jspecify.annotations.NullMarked;
