package org.talkgraph.cli;

import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Driver;

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

	private final KnownNames names;

	WarmUp(Driver driver, KnownNames names) {
		this.queries = new NamedQueries(driver, names, QueryLimits.PATIENT);
		this.names = names;
	}

	/** Starts it beside everything else. */
	void start() {
		Thread.ofPlatform().daemon().name("warm-up").start(this);
	}

	@Override
	public void run() {
		try {
			// what is asked about does not matter: the same plan answers for every name
			Optional<KnownNames.KnownName> any = this.names.all().findFirst();
			if (any.isPresent()) {
				this.queries.run("who-mentioned", Map.of("name", any.get().key()));
			}
			this.queries.run("graph-overview", Map.of());
		}
		catch (QueryStopped ex) {
			// the server was stopped meanwhile, or is slow: whoever asks next is told
			System.getLogger(WarmUp.class.getName()).log(System.Logger.Level.DEBUG, "no warm-up", ex);
		}
	}

}
