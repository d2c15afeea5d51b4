package org.talkgraph.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.query.Answer;
import org.talkgraph.query.NamedQueries;
import org.talkgraph.query.Names;
import org.talkgraph.query.Outcome;
import org.talkgraph.query.Outcome.Candidate;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The named questions and the names that they take. */
@RestController
final class QueryCalls {

	/** Chooses the form of the answer; no question has a parameter of that name. */
	static final String FORMAT = "format";

	private static final int OFFERS = 8;

	private final NamedQueries queries;

	private final Names names;

	QueryCalls(NamedQueries queries, Names names) {
		this.queries = queries;
		this.names = names;
	}

	@GetMapping("/api/v1/queries")
	List<QueryCard> list() {
		return this.queries.list().stream().map(QueryCard::of).toList();
	}

	@GetMapping(path = "/api/v1/queries/{name}", produces = { MediaType.APPLICATION_JSON_VALUE, CsvAnswers.TYPE })
	Answer ask(@PathVariable String name, @RequestParam MultiValueMap<String, String> parameters) {
		return switch (this.queries.run(name, single(parameters))) {
			case Answer answer -> answer;
			case Outcome.WhichOne which -> throw new RequestRefused(which(which));
			case Outcome.UnknownName unknown -> throw new RequestRefused(unknown(unknown));
		};
	}

	@GetMapping("/api/v1/names")
	Map<String, List<Candidate>> like(@RequestParam String like) {
		return Map.of("names", like.isBlank() ? List.of() : this.names.like(like.strip(), OFFERS));
	}

	private static Map<String, String> single(MultiValueMap<String, String> parameters) {
		Map<String, String> single = new LinkedHashMap<>();
		parameters.forEach((name, values) -> {
			if (values.size() > 1) {
				throw new RequestRefused(Problem.of(HttpStatus.BAD_REQUEST, "wrong-parameter",
						"parameter '%s' is given %d times; give it once".formatted(name, values.size())));
			}
			single.put(name, values.getFirst());
		});
		single.remove(FORMAT);
		return single;
	}

	// 409 and not 300: what is not told by a status of 400 and above passes as an answer
	// with many clients, curl --fail for one; the request is to be sent again, with a
	// key.
	private static ProblemDetail which(Outcome.WhichOne which) {
		ProblemDetail problem = Problem.of(HttpStatus.CONFLICT, "ambiguous-name",
				"'%s' may mean %s. Ask again with the key of one of them as '%s'.".formatted(which.form(),
						listed(which.candidates()), which.parameter()));
		problem.setProperty("parameter", which.parameter());
		problem.setProperty("candidates", which.candidates());
		return problem;
	}

	private static ProblemDetail unknown(Outcome.UnknownName unknown) {
		String remedy = unknown.nearest().isEmpty() ? "There is no such name in the graph yet."
				: "The nearest are %s.".formatted(listed(unknown.nearest()));
		ProblemDetail problem = Problem.of(HttpStatus.NOT_FOUND, "unknown-name",
				"No %s in the graph is called '%s'. %s".formatted(unknown.sought().said(), unknown.form(), remedy));
		problem.setProperty("parameter", unknown.parameter());
		problem.setProperty("nearest", unknown.nearest());
		return problem;
	}

	private static String listed(List<Candidate> candidates) {
		return String.join(", ",
				candidates.stream().map((each) -> "%s (%s)".formatted(each.name(), each.type())).toList());
	}

}
