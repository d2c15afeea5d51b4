package org.talkgraph.query;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Puts tokens into the brackets that they stand in. */
final class Brackets {

	private static final int DEEPEST = 30;

	private final List<Token> tokens;

	private int at;

	private Brackets(List<Token> tokens) {
		this.tokens = tokens;
	}

	/**
	 * The parts of a statement.
	 * @throws StatementRefused where brackets do not match or are nested too deeply
	 */
	static List<Part> read(List<Token> tokens) {
		return new Brackets(tokens).parts(null, 0);
	}

	private List<Part> parts(@Nullable Token open, int depth) {
		if (depth > DEEPEST) {
			throw StatementRefused.at(open, "brackets nested too deeply", "at most " + DEEPEST);
		}
		List<Part> parts = new ArrayList<>();
		while (this.at < this.tokens.size()) {
			Token token = this.tokens.get(this.at++);
			String close = closing(token);
			if (!close.isEmpty()) {
				List<Part> inside = parts(token, depth + 1);
				parts.add(new Part.Group(token, inside, this.tokens.get(this.at - 1).end()));
			}
			else if (token.is(")") || token.is("]") || token.is("}")) {
				if (open == null || !token.is(closing(open))) {
					throw StatementRefused.at(token, "'%s' closes nothing".formatted(token.text()),
							"remove it or open it before");
				}
				return List.copyOf(parts);
			}
			else {
				parts.add(new Part.Single(token));
			}
		}
		if (open != null) {
			throw StatementRefused.at(open, "'%s' is not closed".formatted(open.text()),
					"close it with '%s'".formatted(closing(open)));
		}
		return List.copyOf(parts);
	}

	private static String closing(Token token) {
		if (token.is("(")) {
			return ")";
		}
		if (token.is("[")) {
			return "]";
		}
		return token.is("{") ? "}" : "";
	}

}
