package org.talkgraph.web;

import java.util.UUID;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what goes wrong in a request into a problem, never into a stack trace. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

	private static final Log LOG = LogFactory.getLog(Problems.class);

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return handleExceptionInternal(ex, nothingAt(String.valueOf(path(request))), headers, status, request);
	}

	static ProblemDetail nothingAt(String path) {
		return Problem.of(HttpStatus.NOT_FOUND, "nothing-here",
				"There is nothing at '%s'. The page is at /, the list of questions at /api/v1/queries."
					.formatted(path));
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(RequestRefused ex, WebRequest request) {
		return answer(ex, ex.problem(), request);
	}

	@ExceptionHandler
	ResponseEntity<Object> undecodable(InvalidParameterException ex, WebRequest request) {
		return answer(ex, Problem.of(HttpStatus.BAD_REQUEST, "undecodable",
				"A parameter is not percent-encoded UTF-8; encode it as such."), request);
	}

	// Whatever nobody foresaw: the reader gets a number, the log the rest.
	@ExceptionHandler
	ResponseEntity<Object> unforeseen(RuntimeException ex, WebRequest request) {
		String number = UUID.randomUUID().toString();
		LOG.error("request " + path(request) + " failed, reference " + number, ex);
		return answer(ex, Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "failed",
				"The server could not answer this. Its log says more under the reference %s.".formatted(number)),
				request);
	}

	private ResponseEntity<Object> answer(Exception ex, ProblemDetail problem, WebRequest request) {
		ResponseEntity<Object> answer = handleExceptionInternal(ex, problem, new HttpHeaders(),
				HttpStatusCode.valueOf(problem.getStatus()), request);
		return (answer != null) ? answer : ResponseEntity.status(problem.getStatus()).build();
	}

	private static @Nullable String path(WebRequest request) {
		return (request instanceof ServletWebRequest servlet) ? servlet.getRequest().getRequestURI() : null;
	}

}
