package org.talkgraph.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the container sends what went wrong outside the controllers. */
@RestController
final class ErrorPage implements ErrorController {

	@RequestMapping("/error")
	ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
		if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
			return ResponseEntity.status(HttpStatus.NOT_FOUND).body(Problems.nothingAt("/error"));
		}
		ProblemDetail problem = ProblemDetail.forStatus(code);
		if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
			problem.setDetail("The server could not answer the request for '%s'.".formatted(path));
		}
		return ResponseEntity.status(code).body(problem);
	}

}
