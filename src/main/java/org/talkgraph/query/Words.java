package org.talkgraph.query;

/** How far names and numbers go in a statement. */
final class Words {

	private Words() {
	}

	static boolean partOfName(String statement, int index) {
		int point = statement.codePointAt(index);
		return point == '_' || Character.isLetterOrDigit(point);
	}

	static int endOfName(String statement, int start) {
		int end = start;
		while (end < statement.length() && partOfName(statement, end)) {
			end += Character.charCount(statement.codePointAt(end));
		}
		return end;
	}

	/** The end of what begins with a digit, which need not be a number. */
	static int end(String statement, int start) {
		int end = endOfName(statement, start);
		boolean decimal = !statement.startsWith("0x", start) && !statement.startsWith("0o", start);
		if (decimal && end + 1 < statement.length() && statement.charAt(end) == '.'
				&& Character.isDigit(statement.charAt(end + 1))) {
			end = endOfName(statement, end + 1);
		}
		boolean exponent = decimal && "eE".indexOf(statement.charAt(end - 1)) >= 0;
		if (exponent && end + 1 < statement.length() && "+-".indexOf(statement.charAt(end)) >= 0) {
			end = endOfName(statement, end + 1);
		}
		return end;
	}

	static boolean isNumber(String word) {
		return word.matches("0[xo][0-9a-fA-F_]+|[0-9][0-9_]*(\\.[0-9][0-9_]*)?([eE][+-]?[0-9]+)?");
	}

}
