/**
 * Annotated talks (gold): how well hearing does on them, and the weights that are learnt
 * from them.
 */
@NullMarked
package org.talkgraph.training;

import org.jspecify.annotations.NullMarked;
