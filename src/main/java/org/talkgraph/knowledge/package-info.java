/**
 * What is known before a talk is heard: entities, their names and the forms in which
 * recognisers write them.
 */
@NullMarked
package org.talkgraph.knowledge;

import org.jspecify.annotations.NullMarked;
