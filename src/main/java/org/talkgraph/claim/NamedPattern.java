package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.talkgraph.source.DataFile;

/** A line {@code name = regular expression} of a data file. */
record NamedPattern(String name, Pattern pattern) {

	/**
	 * The lines of a section, in order.
	 * @throws IllegalArgumentException where a line is none
	 */
	static List<NamedPattern> of(DataFile file, String section) {
		List<NamedPattern> patterns = new ArrayList<>();
		for (DataFile.Pair pair : file.pairs(section, "name = regular expression")) {
			try {
				patterns.add(new NamedPattern(pair.left(), Pattern.compile(pair.right())));
			}
			catch (PatternSyntaxException ex) {
				throw pair.entry().wrong(pair.right(), "a regular expression: " + ex.getDescription());
			}
		}
		return List.copyOf(patterns);
	}

}
