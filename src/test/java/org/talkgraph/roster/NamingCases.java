package org.talkgraph.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The invented conversations of {@code naming-cases.md}. */
final class NamingCases {

	private static final Path FILE = Path.of("src/test/resources/org/talkgraph/roster/naming-cases.md");

	private static final Pattern EXPECTED = Pattern.compile("([^*\\n]+?) = ([^\\n]+)\\n");

	private NamingCases() {
	}

	/**
	 * A conversation.
	 *
	 * @param text its labelled turns, as Markdown
	 * @param names who speaks, by label; a label that is missing is to stay one
	 */
	record Case(String name, String text, Map<String, String> names) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	static List<Case> all() {
		List<Case> cases = new ArrayList<>();
		for (String block : read().split("(?m)^## ")) {
			int title = block.indexOf('\n');
			int turns = block.indexOf("**");
			if (turns < 0) {
				continue;
			}
			Map<String, String> names = new LinkedHashMap<>();
			Matcher expected = EXPECTED.matcher(block).region(title + 1, turns);
			while (expected.find()) {
				names.put(expected.group(1).strip(), expected.group(2).strip());
			}
			cases.add(new Case(block.substring(0, title), block.substring(turns), names));
		}
		return cases;
	}

	private static String read() {
		try {
			return Files.readString(FILE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
