package org.talkgraph.export;

/**
 * A property that nodes or edges of the graph may have.
 *
 * @param name in the graph
 * @param shown name in formats that use {@code name} for something else; mostly the same
 */
record Property(String name, String shown, Kind kind, String meaning) {

	/** What its values are. */
	enum Kind {

		STRING, INTEGER, FLOAT, BOOLEAN, LIST

	}

}
