package org.talkgraph.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets those calls of the API through that its access admits. */
final class TokenGuard extends OncePerRequestFilter {

	private final Access access;

	private final ProblemWriter problems;

	TokenGuard(Access access, ProblemWriter problems) {
		this.access = access;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.access.admits(request.getHeader(HttpHeaders.AUTHORIZATION))) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"talkgraph\"");
		this.problems.write(response, Problem.of(HttpStatus.UNAUTHORIZED, "token-needed",
				"This server listens beyond loopback: send the header 'Authorization: Bearer TOKEN' with the token of talkgraph.token (TALKGRAPH_TOKEN)."));
	}

}
