package org.talkgraph.roster;

import java.util.BitSet;

/**
 * The characters of one place of a regular expression: a literal, an escape or a class in
 * brackets.
 *
 * @param characters units of UTF-16; all of them where they are not understood
 * @param end where it ends in the expression
 */
record CharacterClass(BitSet characters, int end) {

	private static final BitSet ANY = new BitSet();

	static {
		ANY.set(0, Character.MAX_VALUE + 1);
	}

	/** All characters: not to be changed. */
	static BitSet any() {
		return ANY;
	}

	static CharacterClass of(char c, int end) {
		if (Character.isSurrogate(c)) {
			return new CharacterClass(ANY, end);
		}
		BitSet one = new BitSet();
		one.set(c);
		return new CharacterClass(one, end);
	}

	/** What stands behind a backslash. */
	static CharacterClass escaped(String expression, int backslash) {
		int at = backslash + 1;
		char c = expression.charAt(at);
		BitSet digits = new BitSet();
		digits.set('0', '9' + 1);
		return switch (c) {
			case 'd' -> new CharacterClass(digits, at + 1);
			case 'w' -> new CharacterClass(with(letters(digits), '_'), at + 1);
			case 'n' -> of('\n', at + 1);
			case 's' -> new CharacterClass(with(new BitSet(), ' ', '\t', '\n', '\r', '\f', '\u000B'), at + 1);
			default ->
				Character.isLetterOrDigit(c) ? new CharacterClass(ANY, endOfEscape(expression, at)) : of(c, at + 1);
		};
	}

	private static BitSet letters(BitSet digits) {
		digits.set('a', 'z' + 1);
		digits.set('A', 'Z' + 1);
		return digits;
	}

	private static BitSet with(BitSet characters, char... others) {
		for (char c : others) {
			characters.set(c);
		}
		return characters;
	}

	/** {@code \p{L}} has braces. */
	private static int endOfEscape(String expression, int at) {
		boolean braces = "pPx".indexOf(expression.charAt(at)) >= 0 && expression.startsWith("{", at + 1);
		return braces ? expression.indexOf('}', at) + 1 : at + 1;
	}

	/** A class in brackets; one that is cut with another is not understood. */
	static CharacterClass from(String expression, int bracket) {
		boolean not = expression.charAt(bracket + 1) == '^';
		int first = bracket + (not ? 2 : 1);
		BitSet characters = new BitSet();
		boolean understood = true;
		int at = first;
		// a bracket that closes at once is a character
		while (at == first || expression.charAt(at) != ']') {
			CharacterClass one = member(expression, at);
			if (isRange(expression, one.end())) {
				CharacterClass last = member(expression, one.end() + 1);
				one = new CharacterClass(range(one.characters(), last.characters()), last.end());
			}
			understood &= one.characters() != ANY && !expression.startsWith("&&", at);
			characters.or(one.characters());
			at = one.end();
		}
		if (not) {
			characters.flip(0, Character.MAX_VALUE + 1);
		}
		return new CharacterClass(understood ? characters : ANY, at + 1);
	}

	private static CharacterClass member(String expression, int at) {
		return switch (expression.charAt(at)) {
			case '\\' -> escaped(expression, at);
			case '[' -> from(expression, at);
			default -> of(expression.charAt(at), at + 1);
		};
	}

	private static boolean isRange(String expression, int at) {
		return expression.charAt(at) == '-' && "[]".indexOf(expression.charAt(at + 1)) < 0;
	}

	private static BitSet range(BitSet first, BitSet last) {
		if (first.cardinality() != 1 || last.cardinality() != 1) {
			return ANY;
		}
		BitSet all = new BitSet();
		all.set(first.nextSetBit(0), last.length());
		return all;
	}

	/** Whether there may be rare characters, of two units, among them. */
	boolean isLong() {
		return this.characters.get(Character.MIN_HIGH_SURROGATE);
	}

	/** The same and each letter of theirs in the other case; of ASCII, as patterns do. */
	BitSet inAnyCase() {
		BitSet either = (BitSet) this.characters.clone();
		for (char c = 'a'; c <= 'z'; c++) {
			char upper = Character.toUpperCase(c);
			if (this.characters.get(c) || this.characters.get(upper)) {
				either.set(c);
				either.set(upper);
			}
		}
		return either;
	}

}
