/** The order of the stages from a source to heard talks, and the annotation JSON. */
@NullMarked
package org.talkgraph.hearing;

import org.jspecify.annotations.NullMarked;
