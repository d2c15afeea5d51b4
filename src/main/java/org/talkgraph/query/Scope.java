package org.talkgraph.query;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the names of a statement, in the order of its text. A name that is
 * given twice is as heavy as the heavier, whatever the scopes of Cypher.
 */
final class Scope {

	private final Map<String, Weight> names = new HashMap<>();

	private @Nullable String loop;

	/** The weight of a name; one that was never given stands in a pattern. */
	Weight of(String name) {
		return this.names.getOrDefault(name, Weight.ENTITY);
	}

	boolean knows(String name) {
		return this.names.containsKey(name);
	}

	void give(String name, Weight weight) {
		this.names.merge(name, weight, Weight::or);
	}

	/** All names together, for {@code *}. */
	Weight all() {
		return this.names.values().stream().reduce(Weight.NONE, Weight::plus);
	}

	boolean inLoop() {
		return this.loop != null;
	}

	boolean isLoop(String name) {
		return name.equals(this.loop);
	}

	/**
	 * Enters a list comprehension or quantifier.
	 * @throws StatementRefused where another is open
	 */
	void enter(Token variable, Weight weight) {
		refuseInLoop(variable);
		give(variable.text(), weight);
		this.loop = variable.text();
	}

	void leave() {
		this.loop = null;
	}

	/** Refuses what multiplies the work of a loop, which no time limit ends. */
	void refuseInLoop(Token token) {
		if (this.loop != null) {
			throw StatementRefused.at(token, "a list, range or subquery within '%s IN …'".formatted(this.loop),
					"unwind the list, or use a second WITH");
		}
	}

}
