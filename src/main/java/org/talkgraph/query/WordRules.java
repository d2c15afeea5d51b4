package org.talkgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What can be said of a statement word by word, before brackets and parts are looked at.
 */
final class WordRules {

	/** Planning time doubles with each XOR, and grows with the patterns. */
	private static final Map<String, Integer> MOST_WORDS = Map.of("XOR", 4, "OR", 60, "AND", 100, "NOT", 40, "CASE", 20,
			"UNION", 10, "MATCH", 20, "UNWIND", 10);

	private static final int MOST = 12;

	private final List<Token> tokens;

	private WordRules(List<Token> tokens) {
		this.tokens = tokens;
	}

	/**
	 * The tokens to look at further: without a last semicolon.
	 * @throws StatementRefused where a word is not taken, or too many are
	 */
	static List<Token> check(List<Token> tokens) {
		List<Token> kept = new ArrayList<>(tokens);
		while (!kept.isEmpty() && kept.getLast().is(";")) {
			kept.removeLast();
		}
		if (kept.isEmpty()) {
			throw StatementRefused.at(null, "no statement", "write one");
		}
		new WordRules(List.copyOf(kept)).check();
		return List.copyOf(kept);
	}

	private void check() {
		options();
		for (int i = 0; i < this.tokens.size(); i++) {
			Token token = this.tokens.get(i);
			if (token.is(";")) {
				throw StatementRefused.at(token, "more than one statement", "send them one by one");
			}
			if (token.is("$")) {
				throw StatementRefused.at(token, "names that are computed are not taken",
						"write label or property out; a parameter is $name");
			}
			if (token.isWord("TRANSACTIONS")) {
				transactions(i);
			}
			word(i, token);
		}
		MOST_WORDS.forEach(this::count);
		relationships();
	}

	private void options() {
		Token first = this.tokens.getFirst();
		if (!first.isWord("CYPHER")) {
			return;
		}
		boolean version = this.tokens.size() > 1 && this.tokens.get(1).text().matches("5|25");
		boolean option = this.tokens.size() > 3 && this.tokens.get(3).is("=");
		if (!version || option) {
			throw StatementRefused.at(first, "options are not taken", "only CYPHER 5 or CYPHER 25 may stand here");
		}
	}

	private void word(int index, Token token) {
		AllowList.Entry entry = AllowList.WORDS.find(token.word());
		if (entry == null || isKey(index)) {
			return;
		}
		if (entry.kind().equals("refused") && mayBeginPart(index)) {
			throw StatementRefused.at(token, "%s is not taken".formatted(entry.name()), entry.remark());
		}
		if (entry.kind().equals("clause") && !mayBeginPart(index)) {
			throw StatementRefused.at(token, "'%s' is a key word".formatted(token.text()),
					"write `%s` in backticks if it is a name".formatted(token.text()));
		}
	}

	/** {@code CALL {...} IN [n CONCURRENT] TRANSACTIONS}. */
	private void transactions(int index) {
		int in = index - 1;
		while (in > 0 && index - in < 4 && !this.tokens.get(in).isWord("IN")) {
			in--;
		}
		if (in > 0 && this.tokens.get(in).isWord("IN") && this.tokens.get(in - 1).is("}")) {
			throw StatementRefused.at(this.tokens.get(in), "IN TRANSACTIONS is not taken", "leave it out");
		}
	}

	/** A property, a label, or the key of a map. */
	private boolean isKey(int index) {
		Token before = before(index);
		boolean named = before != null && (before.is(".") || before.is(":"));
		Token after = (index + 1 < this.tokens.size()) ? this.tokens.get(index + 1) : null;
		boolean mapKey = before != null && (before.is("{") || before.is(",")) && after != null && after.is(":");
		return named || mapKey;
	}

	private boolean mayBeginPart(int index) {
		Token before = before(index);
		if (before == null) {
			return true;
		}
		if (before.kind() == Token.Kind.SIGN) {
			return ")]}*+{".contains(before.text());
		}
		return !before.isWord("AS");
	}

	private @Nullable Token before(int index) {
		return (index > 0) ? this.tokens.get(index - 1) : null;
	}

	private void count(String word, int most) {
		List<Token> found = this.tokens.stream().filter((token) -> token.isWord(word)).toList();
		if (found.size() > most) {
			throw StatementRefused.at(found.get(most), "more than %d %s".formatted(most, word),
					"ask in several statements");
		}
	}

	/** Counts the places where a pattern goes on from node to node. */
	private void relationships() {
		int found = 0;
		int begun = 0;
		for (int i = 1; i < this.tokens.size(); i++) {
			Token before = this.tokens.get(i - 1);
			boolean arrow = before.is("-") || before.is(">");
			boolean first = before.is(",") || before.isWord("MATCH");
			if (this.tokens.get(i).is("(") && ((arrow && ++found > MOST) || (first && ++begun > MOST))) {
				throw StatementRefused.at(this.tokens.get(i),
						"more than %d %s in patterns".formatted(MOST, arrow ? "relationships" : "beginnings"),
						"ask in several statements");
			}
		}
	}

}
