package org.talkgraph.cypher;

import java.util.List;

/**
 * One statement of the {@code cypher} folder with what its header says.
 *
 * @param name file name without folder and extension
 * @param answers first line of the header: the question it answers or the work it does
 * @param parameters in the order of the header
 * @param columns in the order of the header
 * @param example how it is asked on the command line, empty for statements that are not
 * asked by name
 * @param text the Cypher without its header
 */
public record Statement(String name, String answers, List<Parameter> parameters, List<Column> columns, String example,
		String text) {

	/**
	 * A parameter.
	 *
	 * @param type {@code entity} (a name in any form), {@code person} (the same, of a
	 * person), {@code talk} (a title or key), {@code year}, {@code string},
	 * {@code integer}, {@code float}, {@code boolean}, {@code list} or {@code map}
	 * @param defaultValue as written in the header; empty where the parameter is required
	 */
	public record Parameter(String name, String type, String defaultValue, String meaning) {

		private static final String NOTHING = "null";

		public boolean required() {
			return this.defaultValue.isEmpty();
		}

		/** Whether it may be left out and then narrows nothing. */
		public boolean optional() {
			return this.defaultValue.equals(NOTHING);
		}

		/** Whether what is written for it says that it is left out. */
		public boolean leftOut(String written) {
			return optional() && written.equals(NOTHING);
		}

	}

	/** A column of the answer. */
	public record Column(String name, String meaning) {
	}

}
