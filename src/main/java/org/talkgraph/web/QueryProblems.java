package org.talkgraph.web;

import org.talkgraph.query.ParameterWrong;
import org.talkgraph.query.QueryProblem;
import org.talkgraph.query.QueryStopped;
import org.talkgraph.query.QueryUnknown;
import org.talkgraph.query.StatementRefused;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Questions without an answer, as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QueryProblems {

	@ExceptionHandler
	ResponseEntity<ProblemDetail> problem(QueryProblem ex) {
		ProblemDetail problem = switch (ex) {
			case QueryUnknown unknown -> Problem.of(HttpStatus.NOT_FOUND, "unknown-query", unknown.text());
			case ParameterWrong wrong -> Problem.of(HttpStatus.BAD_REQUEST, "wrong-parameter", wrong.text());
			case StatementRefused refused -> refused(refused);
			case QueryStopped stopped -> stopped(stopped);
		};
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private static ProblemDetail refused(StatementRefused refused) {
		ProblemDetail problem = Problem.of(HttpStatus.BAD_REQUEST, "statement-refused", refused.text());
		if (refused.line() > 0) {
			problem.setProperty("line", refused.line());
			problem.setProperty("column", refused.column());
		}
		problem.setProperty("allowed", refused.allowed());
		return problem;
	}

	// What asks too much stays too much: only where waiting helps is the answer 503.
	private static ProblemDetail stopped(QueryStopped stopped) {
		return switch (stopped.reason()) {
			case TIME -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-slow", stopped.text());
			case MEMORY -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-large", stopped.text());
			case FAILED -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "not-carried-out", stopped.text());
			case BUSY -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", stopped.text());
			case UNREACHABLE -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "no-database", stopped.text());
		};
	}

}
