package org.talkgraph.web;

import org.springframework.http.ProblemDetail;

/** A request that is not answered, with what to tell its sender. */
final class RequestRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient ProblemDetail problem;

	RequestRefused(ProblemDetail problem) {
		super(problem.getDetail());
		this.problem = problem;
	}

	ProblemDetail problem() {
		return this.problem;
	}

}
