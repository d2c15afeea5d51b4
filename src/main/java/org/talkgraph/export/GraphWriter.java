package org.talkgraph.export;

import java.io.IOException;

import org.talkgraph.query.GraphTaker;

/** Writes a graph while it is taken; it holds none of it. */
public interface GraphWriter extends GraphTaker {

	/**
	 * Writes what stands behind the last edge; without it the file is not complete.
	 * Closing the target is the caller's.
	 * @throws IOException where the target fails
	 */
	void end() throws IOException;

}
