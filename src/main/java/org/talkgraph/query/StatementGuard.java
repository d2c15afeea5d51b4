package org.talkgraph.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Decides what of an ad-hoc statement may be sent to the database, before anything is
 * sent. A READ session lets more through than reading, no plan shows what stands within
 * list expressions, and one expression is neither interrupted by a time limit nor always
 * weighed by a memory limit; hence these rules on the text itself.
 */
final class StatementGuard {

	private static final int LONGEST = 8_000;

	/** The label whose nodes hold the texts of whole sources. */
	private static final String SOURCE_TEXT = "SourceText";

	private StatementGuard() {
	}

	/**
	 * The statement as it may be sent.
	 * @throws StatementRefused where it may not
	 */
	static Guarded check(String statement, Map<String, @Nullable Object> parameters) {
		if (statement.length() > LONGEST) {
			throw StatementRefused.at(null, "a statement of %,d characters".formatted(statement.length()),
					"at most %,d".formatted(LONGEST));
		}
		Lexer.Lexed lexed = Lexer.read(statement);
		List<Token> tokens = WordRules.check(lexed.tokens());
		Reading reading = new Reading(lexed.text(), ParameterWeights.of(parameters));
		Weight row = reading.clauses().query(Brackets.read(tokens));
		boolean wide = tokens.stream().anyMatch((token) -> token.isName() && token.text().equals(SOURCE_TEXT));
		boolean divides = tokens.stream().anyMatch((token) -> token.is("/") || token.is("%"));
		String prefix = tokens.getFirst().isWord("CYPHER") ? "" : "CYPHER 5 ";
		String text = prefix + reading.bounds().text();
		return new Guarded(text, prefix.length(), row.total(), reading.gathers(), wide,
				reading.bounds().any() && !divides);
	}

	/**
	 * A statement that may be explained.
	 *
	 * @param text with the bounds that lists get
	 * @param prefix characters that stand before the statement in it
	 * @param row most parts that a row of its answer can have
	 * @param gathers whether it makes lists
	 * @param wide whether it names the texts of whole sources
	 * @param onlyBoundsDivide whether a division by zero means that a list was too long
	 */
	record Guarded(String text, int prefix, double row, boolean gathers, boolean wide, boolean onlyBoundsDivide) {
	}

}
