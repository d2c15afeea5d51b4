package org.talkgraph.roster;

/**
 * A name and what its speaker does by saying it.
 *
 * @param part index of the part of the conversation in which it is said
 */
record UsedName(SpokenName name, NameUse use, int part) {
}
