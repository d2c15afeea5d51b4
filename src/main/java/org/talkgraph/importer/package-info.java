/** From sources to the graph, talk by talk, with progress and a report. */
@NullMarked
package org.talkgraph.importer;

import org.jspecify.annotations.NullMarked;
