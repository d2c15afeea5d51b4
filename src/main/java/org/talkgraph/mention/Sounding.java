package org.talkgraph.mention;

import org.talkgraph.knowledge.Name;

/**
 * A name that something sounds like.
 *
 * @param distance from 0, the same, to 1
 */
record Sounding(Name name, double distance) {
}
