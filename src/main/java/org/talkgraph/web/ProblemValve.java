package org.talkgraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Reports what Tomcat itself refuses, such as a malformed address, in the form of all
 * other errors. Nothing of the request is repeated.
 */
final class ProblemValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		HttpStatus known = HttpStatus.resolve(status);
		String title = (known != null) ? known.getReasonPhrase() : "Error";
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		try {
			Writer out = response.getReporter();
			if (out != null) {
				out.write(
						"{\"status\":%d,\"title\":\"%s\",\"detail\":\"The server did not understand the request. Check that its address is percent-encoded.\"}"
							.formatted(status, title));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot report status " + status, ex);
		}
	}

}
