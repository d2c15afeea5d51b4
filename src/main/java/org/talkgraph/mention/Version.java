package org.talkgraph.mention;

/**
 * A number that is said for a version.
 *
 * @param number in digits, with a point perhaps
 * @param end where it ends in the text, with its mark
 */
record Version(String number, int end) {
}
