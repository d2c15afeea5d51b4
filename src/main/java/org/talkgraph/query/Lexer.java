package org.talkgraph.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a statement into tokens as Cypher does. It takes fewer characters than Cypher:
 * between names and strings only ASCII signs and white space, and unicode escapes
 * nowhere, because Cypher 5 resolves these before it reads strings (an escaped quote ends
 * a string).
 */
final class Lexer {

	private static final String SIGNS = "()[]{},.:;+-*/%^=<>|&!$";

	private final String statement;

	private final List<Token> tokens = new ArrayList<>();

	private final StringBuilder sent;

	private int at;

	private int line = 1;

	private int lineStart;

	private Lexer(String statement) {
		this.statement = statement;
		this.sent = new StringBuilder(statement);
	}

	/**
	 * The tokens of a statement.
	 * @throws StatementRefused at the first character that is not taken
	 */
	static Lexed read(String statement) {
		return new Lexer(statement).read();
	}

	private Lexed read() {
		int escape = this.statement.indexOf("\\u");
		while (this.at < this.statement.length()) {
			if (escape >= 0 && this.at >= escape) {
				throw refused(escape, "unicode escapes are not taken", "write the character itself");
			}
			char c = this.statement.charAt(this.at);
			if (c == '\n' || c == '\r' || c == ' ' || c == '\t') {
				space(c);
			}
			else if (this.statement.startsWith("//", this.at) || this.statement.startsWith("/*", this.at)) {
				comment();
			}
			else {
				token(c);
			}
		}
		if (escape >= 0) {
			throw refused(escape, "unicode escapes are not taken", "write the character itself");
		}
		return new Lexed(this.sent.toString(), List.copyOf(this.tokens));
	}

	private void space(char c) {
		this.at++;
		if (c == '\n' || (c == '\r' && !this.statement.startsWith("\n", this.at))) {
			this.line++;
			this.lineStart = this.at;
		}
	}

	private void comment() {
		int end = this.at;
		if (this.statement.charAt(this.at + 1) == '/') {
			while (end < this.statement.length() && "\r\n".indexOf(this.statement.charAt(end)) < 0) {
				end++;
			}
		}
		else {
			end = this.statement.indexOf("*/", this.at + 2) + 2;
			if (end < 2) {
				throw refused(this.at, "a comment without end", "close it with */");
			}
		}
		while (this.at < end) {
			char c = this.statement.charAt(this.at);
			if (c == '\n' || c == '\r') {
				space(c);
			}
			else {
				// what was not looked at is not sent
				this.sent.setCharAt(this.at++, ' ');
			}
		}
	}

	private void token(char c) {
		int next = this.at + 1;
		if (c == '\'' || c == '"') {
			quoted(Token.Kind.STRING, c);
		}
		else if (c == '`') {
			quoted(Token.Kind.QUOTED_NAME, c);
		}
		else if (c == '$' && next < this.statement.length() && partOfName(next)) {
			add(Token.Kind.PARAMETER, this.at, endOfName(next), this.statement.substring(next, endOfName(next)));
		}
		else if (c >= '0' && c <= '9') {
			number();
		}
		else if (partOfName(this.at)) {
			int end = endOfName(this.at);
			add(Token.Kind.NAME, this.at, end, this.statement.substring(this.at, end));
		}
		else if (SIGNS.indexOf(c) >= 0) {
			add(Token.Kind.SIGN, this.at, next, String.valueOf(c));
		}
		else {
			throw unknown();
		}
	}

	private void quoted(Token.Kind kind, char quote) {
		StringBuilder content = new StringBuilder();
		int end = this.at + 1;
		while (end < this.statement.length()) {
			char c = this.statement.charAt(end);
			if (c == quote && quote == '`' && this.statement.startsWith("``", end)) {
				end++;
			}
			else if (c == quote) {
				add(kind, this.at, end + 1, content.toString());
				return;
			}
			else if (c == '\\' && quote != '`') {
				end++;
			}
			content.append(c);
			end++;
		}
		throw refused(this.at, "a %s that is not closed".formatted((quote == '`') ? "name" : "string"),
				"close it with " + quote);
	}

	private void number() {
		int end = Words.end(this.statement, this.at);
		String number = this.statement.substring(this.at, end);
		if (!Words.isNumber(number)) {
			throw refused(this.at, "'%s' is not a number".formatted(number), "write it as 10, 0.5 or 1e6");
		}
		add(Token.Kind.NUMBER, this.at, end, number);
	}

	private void add(Token.Kind kind, int start, int end, String text) {
		this.tokens.add(new Token(kind, text, start, end, this.line, start - this.lineStart + 1));
		for (int i = start; i < end; i++) {
			if (this.statement.charAt(i) == '\n') {
				this.line++;
				this.lineStart = i + 1;
			}
		}
		this.at = end;
	}

	private boolean partOfName(int index) {
		return Words.partOfName(this.statement, index);
	}

	private int endOfName(int start) {
		return Words.endOfName(this.statement, start);
	}

	private StatementRefused unknown() {
		if (this.statement.startsWith("~", this.at)) {
			return refused(this.at, "regular expressions can run for ever and are not taken",
					"use CONTAINS, STARTS WITH or ENDS WITH");
		}
		int point = this.statement.codePointAt(this.at);
		return refused(this.at, "'%s' (U+%04X) is not taken here".formatted(Character.toString(point), point),
				"outside strings and backticks write letters, digits and the signs " + SIGNS);
	}

	private StatementRefused refused(int offset, String problem, String allowed) {
		String before = this.statement.substring(0, offset);
		int lines = (int) before.chars().filter((c) -> c == '\n').count() + 1;
		return new StatementRefused(problem, lines, offset - before.lastIndexOf('\n'), allowed);
	}

	/** The tokens, and the statement with blanks in place of its comments. */
	record Lexed(String text, List<Token> tokens) {
	}

}
