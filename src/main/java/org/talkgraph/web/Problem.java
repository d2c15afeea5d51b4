package org.talkgraph.web;

import java.net.URI;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The one form of every error (RFC 9457). */
final class Problem {

	private Problem() {
	}

	/**
	 * A problem that a client can tell from others.
	 * @param kind what went wrong, as the last part of the problem's type
	 * @param detail the bad value, its place and the remedy
	 */
	static ProblemDetail of(HttpStatusCode status, String kind, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create("urn:talkgraph:problem:" + kind));
		return problem;
	}

}
