/** Questions to the graph: named ones, and guarded ad-hoc Cypher, all read-only. */
@NullMarked
package org.talkgraph.query;

import org.jspecify.annotations.NullMarked;
