package org.talkgraph.web;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.http.HttpServletRequest;
import org.talkgraph.query.AdHocCypher;
import org.talkgraph.query.Answer;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cypher of whoever asks, within the guard of {@link AdHocCypher}. */
@RestController
final class CypherCalls {

	private final AdHocCypher cypher;

	private final int largestBody;

	CypherCalls(AdHocCypher cypher, WebSettings settings) {
		this.cypher = cypher;
		this.largestBody = Math.toIntExact(settings.largestBody().toBytes());
	}

	@PostMapping(path = "/api/v1/cypher", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = { MediaType.APPLICATION_JSON_VALUE, CsvAnswers.TYPE })
	Answer ask(HttpServletRequest request) throws IOException {
		CypherRequest asked = CypherRequest.read(body(request));
		return this.cypher.run(asked.statement(), asked.parameters());
	}

	private byte[] body(HttpServletRequest request) throws IOException {
		if (request.getContentLengthLong() <= this.largestBody) {
			try (InputStream in = request.getInputStream()) {
				byte[] body = in.readNBytes(this.largestBody + 1);
				if (body.length <= this.largestBody) {
					return body;
				}
			}
		}
		throw new RequestRefused(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "large-body",
				"the body has more than %d bytes; send less, or raise talkgraph.largest-body"
					.formatted(this.largestBody)));
	}

}
