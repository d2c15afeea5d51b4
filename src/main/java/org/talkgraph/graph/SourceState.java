package org.talkgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * What the graph knows of a source. An import is complete once it was finished and no
 * talk of it was written, deleted or taken over by another source since; only then do the
 * hashes stand.
 *
 * @param sha256 of the text that was imported, null where the import is not complete
 * @param heardWith what it was heard with, null where the import is not complete
 * @param talks how many talks of it are in the graph
 */
public record SourceState(@Nullable String sha256, @Nullable String heardWith, int talks) {

	/** Whether all of its talks are in the graph as the hashes say. */
	public boolean complete() {
		return this.sha256 != null && this.heardWith != null;
	}

	/** Whether importing the source would change nothing. */
	public boolean isUnchanged(String newSha256, String newHeardWith) {
		return newSha256.equals(this.sha256) && newHeardWith.equals(this.heardWith);
	}

}
