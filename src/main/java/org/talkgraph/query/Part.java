package org.talkgraph.query;

import java.util.List;

/** A token, or what stands between two brackets. */
sealed interface Part {

	/** Its first token. */
	Token first();

	/** Offset of its first character. */
	default int start() {
		return first().start();
	}

	/** Offset after its last character. */
	int end();

	default boolean is(String sign) {
		return this instanceof Single single && single.first().is(sign);
	}

	default boolean isGroup(String bracket) {
		return this instanceof Group group && group.first().is(bracket);
	}

	default boolean isName() {
		return this instanceof Single single && single.first().isName();
	}

	/** The key word it may be, empty where it is none. */
	default String word() {
		return (this instanceof Single single) ? single.first().word() : "";
	}

	/** A token. */
	record Single(Token first) implements Part {

		@Override
		public int end() {
			return this.first.end();
		}

	}

	/**
	 * What stands in brackets.
	 *
	 * @param first the opening bracket
	 */
	record Group(Token first, List<Part> parts, int end) implements Part {

		/** Whether its first two parts are a name and this word. */
		boolean beginsWithNameAnd(String word) {
			return this.parts.size() > 2 && this.parts.getFirst().isName() && this.parts.get(1).word().equals(word);
		}

		boolean contains(String sign) {
			return this.parts.stream().anyMatch((part) -> part.is(sign));
		}

	}

}
