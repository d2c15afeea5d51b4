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
		for (DataFile.Entry entry : file.section(section)) {
			String[] parts = entry.text().split(" = ", 2);
			if (parts.length < 2) {
				throw entry.wrong(entry.text(), "name = regular expression");
			}
			try {
				patterns.add(new NamedPattern(parts[0].strip(), Pattern.compile(parts[1].strip())));
			}
			catch (PatternSyntaxException ex) {
				throw entry.wrong(parts[1], "a regular expression: " + ex.getDescription());
			}
		}
		return List.copyOf(patterns);
	}

}
