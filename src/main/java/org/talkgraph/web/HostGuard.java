package org.talkgraph.web;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only those who call this server by one of its own names, and only pages that it
 * served itself. Without the first, a foreign page could point a name of its own at
 * loopback and read the graph (DNS rebinding); without the second, it could make a
 * visitor's browser send requests (CSRF).
 */
final class HostGuard extends OncePerRequestFilter {

	private static final Pattern LOOPBACK = Pattern
		.compile("localhost|127(?:\\.\\d{1,3}){3}|::1|0:0:0:0:0:0:0:1|(?:[\\w-]+\\.)+localhost");

	private final Set<String> names;

	private final ProblemWriter problems;

	HostGuard(Collection<String> names, ProblemWriter problems) {
		this.names = names.stream()
			.map((name) -> name.strip().toLowerCase(Locale.ROOT))
			.collect(Collectors.toUnmodifiableSet());
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ProblemDetail refusal = refusal(request);
		if (refusal != null) {
			this.problems.write(response, refusal);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private @Nullable ProblemDetail refusal(HttpServletRequest request) {
		String host = request.getHeader(HttpHeaders.HOST);
		if (!ownName(Authority.ofHost(host, request.getScheme()), request.getLocalAddr())) {
			return Problem.of(HttpStatus.MISDIRECTED_REQUEST, "foreign-host",
					"The request is for the host '%s', which is none of this server's names. Call it localhost, or list the name in talkgraph.hosts."
						.formatted(host));
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		if (origin != null && !sameHost(origin, host)) {
			return Problem.of(HttpStatus.FORBIDDEN, "foreign-origin",
					"The request comes from the page '%s', which this server ('%s') did not serve. Send it from the server's own page or without an Origin header."
						.formatted(origin, host));
		}
		return null;
	}

	private boolean ownName(Optional<Authority> host, @Nullable String localAddress) {
		return host.map(Authority::host)
			.filter((name) -> LOOPBACK.matcher(name).matches() || this.names.contains(name)
					|| name.equals(localAddress))
			.isPresent();
	}

	// A proxy that ends TLS hands on the Host of the page, whose scheme only Origin
	// tells.
	private static boolean sameHost(String origin, @Nullable String host) {
		Optional<Authority> page = Authority.ofOrigin(origin);
		return page.isPresent() && page.equals(Authority.ofHost(host, Authority.schemeOf(origin)));
	}

}
