package org.talkgraph.roster;

/**
 * A host announces a talk.
 *
 * @param start where he takes the floor, in the reading
 * @param invitation where he asks for the speaker
 * @param answer where whoever is asked for begins, or where he may be looked for no
 * longer
 * @param panel whether several are asked for
 */
record Announcement(int start, int invitation, int answer, boolean panel) {
}
