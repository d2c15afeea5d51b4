/**
 * Talks inside a source: what was said (the reading), where it stands in the source, and
 * the labels that the transcript itself gives.
 */
@NullMarked
package org.talkgraph.transcript;

import org.jspecify.annotations.NullMarked;
