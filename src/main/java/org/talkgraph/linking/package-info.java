/**
 * From a mention to the entity that it means, or to the explicit outcome that none is
 * known.
 */
@NullMarked
package org.talkgraph.linking;

import org.jspecify.annotations.NullMarked;
