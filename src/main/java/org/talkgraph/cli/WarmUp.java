package org.talkgraph.cli;

import java.util.Map;

import org.neo4j.driver.Driver;

import org.talkgraph.query.Answer;
import org.talkgraph.query.KnownNames;
import org.talkgraph.query.NamedQueries;
import org.talkgraph.query.QueryLimits;
import org.talkgraph.query.QueryStopped;

/**
 * Asks the first questions itself: a database's first answers take seconds, and the user
 * who asks first should not wait for them.
 */
final class WarmUp implements Runnable {

	private final NamedQueries queries;

	WarmUp(Driver driver, KnownNames names) {
		this.queries = new NamedQueries(driver, names, QueryLimits.PATIENT);
	}

	/** Starts it beside everything else. */
	void start() {
		Thread.ofPlatform().daemon().name("warm-up").start(this);
	}

	@Override
	public void run() {
		try {
			if (this.queries.run("graph-overview", Map.of()) instanceof Answer answer && !answer.rows().isEmpty()) {
				Object key = answer.rows().getFirst().get("entityKey");
				if (key != null) {
					this.queries.run("who-mentioned", Map.of("name", key.toString()));
				}
			}
		}
		catch (QueryStopped ex) {
			// the server was stopped meanwhile, or is slow: whoever asks next is told
			System.getLogger(WarmUp.class.getName()).log(System.Logger.Level.DEBUG, "no warm-up", ex);
		}
	}

}
