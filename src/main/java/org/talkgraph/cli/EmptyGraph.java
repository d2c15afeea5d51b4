package org.talkgraph.cli;

import java.io.PrintWriter;
import java.util.Objects;

import org.neo4j.driver.Driver;

import org.talkgraph.query.Answer;
import org.talkgraph.query.GraphSize;
import org.talkgraph.query.QueryLimits;

/** Tells why an answer has no rows where the graph has no talk. */
final class EmptyGraph {

	private EmptyGraph() {
	}

	/** Whether it told so. */
	static boolean tell(Answer answer, Driver driver, PrintWriter err) {
		boolean empty = answer.rows().isEmpty()
				&& Objects.equals(new GraphSize(driver, QueryLimits.PATIENT).counts().get("talks"), 0L);
		if (empty) {
			err.println("talkgraph: the graph is empty: 'talkgraph import PATH...' fills it");
		}
		return empty;
	}

}
