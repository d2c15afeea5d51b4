package org.talkgraph.roster;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.talkgraph.source.DataFile;

/** Regular expressions out of data files. */
final class Patterns {

	private Patterns() {
	}

	/**
	 * A pattern without regard to case.
	 * @throws IllegalArgumentException where it is none: file, line and what is wrong
	 */
	static Pattern compile(DataFile.Entry entry, String regex) {
		try {
			return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
		}
		catch (PatternSyntaxException ex) {
			throw entry.wrong(entry.text(), "a regular expression: " + ex.getDescription());
		}
	}

}
