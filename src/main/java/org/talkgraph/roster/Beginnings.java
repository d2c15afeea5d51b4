package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * With which characters what fits a regular expression begins: for each of the first
 * {@link #LENGTH}, all that may stand there. What is not understood may be anything, so
 * that nothing that fits is ever excluded.
 *
 * <p>
 * The expression is read once, from left to right, with the set of distances from the
 * beginning at which what is being read may stand (the <em>first</em> and <em>follow</em>
 * sets of Glushkov's construction, cut off after a few characters).
 */
final class Beginnings {

	/** How many characters are told apart. */
	static final int LENGTH = 3;

	/** So many characters exclude little. */
	static final int MANY = 1_000;

	/**
	 * Distances from the beginning, a bit for each; the last means that far or farther.
	 */
	private static final int FAR = 1 << LENGTH;

	private static final String LOOKS_AROUND = "=!";

	private final String expression;

	private final boolean anyCase;

	private final List<BitSet> characters = new ArrayList<>();

	private int index;

	private Beginnings(String expression, boolean anyCase) {
		this.expression = expression;
		this.anyCase = anyCase;
		for (int i = 0; i < LENGTH; i++) {
			this.characters.add(new BitSet());
		}
	}

	/**
	 * The characters that may stand at each of the first places, all of them where the
	 * match may be over already.
	 * @param expression that compiles
	 * @param flags of {@link Pattern}
	 */
	static List<BitSet> of(String expression, int flags) {
		Beginnings beginnings = new Beginnings(expression, (flags & Pattern.CASE_INSENSITIVE) != 0);
		int over = beginnings.alternatives(1);
		beginnings.addAnything((beginnings.index < expression.length()) ? 1 : over);
		return List.copyOf(beginnings.characters);
	}

	/**
	 * With which characters what fits an expression may begin; empty where with almost
	 * any.
	 */
	static BitSet first(String expression) {
		BitSet first = of(expression, 0).getFirst();
		return (first.cardinality() <= MANY) ? first : new BitSet();
	}

	/**
	 * What looks ahead for the beginning of one of these expressions, so that most places
	 * are seen to fit none at once; empty where they may begin with almost any character.
	 */
	static String ahead(List<String> expressions) {
		BitSet all = first(String.join("|", expressions));
		return all.isEmpty() ? ""
				: "(?=[" + all.stream().mapToObj("\\x{%x}"::formatted).collect(Collectors.joining()) + "])";
	}

	/** Reads alternatives that begin at some distances; at which they may end. */
	private int alternatives(int starts) {
		int ends = sequence(starts);
		while (next('|')) {
			this.index++;
			ends |= sequence(starts);
		}
		return ends;
	}

	private int sequence(int starts) {
		int at = starts;
		while (this.index < this.expression.length() && !next('|') && !next(')')) {
			at = repeated(at);
		}
		return at;
	}

	private int repeated(int starts) {
		int begun = this.index;
		int ends = atom(starts);
		int after = this.index;
		if (next('*') || next('+') || next('{')) {
			for (int i = 0; i < LENGTH; i++) {
				this.index = begun;
				ends |= atom(ends);
			}
		}
		this.index = after;
		return skipQuantifier() ? starts | ends : ends;
	}

	/** Whether what stands before may be missing. */
	private boolean skipQuantifier() {
		boolean optional = next('?') || next('*') || this.expression.startsWith("{0", this.index);
		if (next('{')) {
			this.index = this.expression.indexOf('}', this.index) + 1;
		}
		else if (next('?') || next('*') || next('+')) {
			this.index++;
		}
		else {
			return false;
		}
		if (next('?') || next('+')) {
			this.index++;
		}
		return optional;
	}

	private int atom(int starts) {
		char c = this.expression.charAt(this.index);
		return switch (c) {
			case '(' -> group(starts);
			case '[' -> add(CharacterClass.from(this.expression, this.index), starts);
			case '\\' -> escaped(starts);
			case '.' -> add(new CharacterClass(CharacterClass.any(), this.index + 1), starts);
			case '^', '$' -> {
				this.index++;
				yield starts;
			}
			default -> add(CharacterClass.of(c, this.index + 1), starts);
		};
	}

	private int escaped(int starts) {
		char c = this.expression.charAt(this.index + 1);
		if ("bBAzZG".indexOf(c) >= 0) {
			this.index += 2;
			return starts;
		}
		boolean property = (c == 'p' || c == 'P') && this.expression.startsWith("{", this.index + 2);
		boolean understood = property || !Character.isLetterOrDigit(c) || "dDsSwWhHvVn".indexOf(c) >= 0;
		return understood ? add(CharacterClass.escaped(this.expression, this.index), starts) : notUnderstood();
	}

	private int group(int starts) {
		this.index++;
		boolean around = false;
		if (next('?')) {
			boolean behind = this.expression.startsWith("?<", this.index);
			int kind = this.index + (behind ? 2 : 1);
			around = LOOKS_AROUND.indexOf(this.expression.charAt(kind)) >= 0;
			this.index = (around || !behind) ? kind + 1 : this.expression.indexOf('>', kind) + 1;
			if (!around && !behind && this.expression.charAt(kind) != ':') {
				return notUnderstood();
			}
		}
		int ends = alternatives(around ? 0 : starts);
		this.index++;
		return around ? starts : ends;
	}

	/** Nor is what follows: quoted text, flags, what was found before. */
	private int notUnderstood() {
		addAnything(1);
		this.index = this.expression.length();
		return FAR;
	}

	private int add(CharacterClass read, int starts) {
		this.index = read.end();
		int ends = starts & FAR;
		for (int i = 0; i < LENGTH; i++) {
			if ((starts & 1 << i) != 0) {
				this.characters.get(i).or(this.anyCase ? read.inAnyCase() : read.characters());
				ends |= 1 << (i + 1);
				if (read.isLong() && i + 1 < LENGTH) {
					this.characters.get(i + 1).set(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE + 1);
					ends |= 1 << (i + 2);
				}
			}
		}
		return ends;
	}

	/** From the least of some distances on there may be anything. */
	private void addAnything(int from) {
		for (int i = Integer.numberOfTrailingZeros(from); i < LENGTH; i++) {
			this.characters.set(i, CharacterClass.any());
		}
	}

	private boolean next(char c) {
		return this.index < this.expression.length() && this.expression.charAt(this.index) == c;
	}

}
