package org.talkgraph.cli;

import java.io.PrintWriter;
import java.util.List;

import org.talkgraph.query.Outcome.Candidate;
import org.talkgraph.query.Sought;

/** What is offered where a name means several, or none. */
final class Offers {

	private Offers() {
	}

	static void which(String form, List<Candidate> candidates, PrintWriter err) {
		err.printf("talkgraph: which '%s'? ask again with one of these keys:%n", form);
		print(candidates, err);
	}

	static void unknown(Sought sought, String form, List<Candidate> nearest, PrintWriter err) {
		err.printf("talkgraph: no %s in the graph is called '%s'; %s%n", sought.said(), form,
				nearest.isEmpty() ? "it has no such names yet: import talks" : "the nearest names are:");
		print(nearest, err);
	}

	private static void print(List<Candidate> candidates, PrintWriter err) {
		candidates
			.forEach((candidate) -> err.printf("  %s  (%s %s)%n", candidate.key(), candidate.type(), candidate.name()));
	}

}
