package org.talkgraph.graph;

import java.util.List;

/**
 * The end of a source's import.
 *
 * @param removedTalks keys of the talks that the source no longer holds, in order
 * @param complete whether all of its talks are in the graph; false where one of them is
 * there from another source, so that the next import looks again
 */
public record Finished(List<String> removedTalks, boolean complete) {
}
