package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.source.DataFile;

/** The cues of {@code cues-en.txt}, in the order of their uses. */
final class LatinCues {

	private static final DataFile FILE = DataFile.beside(LatinCues.class, "cues-en.txt");

	/** Between the last two of a list of names. */
	static final String AND = ",?\\s" + any("and") + "\\s";

	/** Before a name, or nothing. */
	static final String TITLE = "(?:" + any("title") + "\\.?\\s)?";

	static final List<NameCue> ALL = all();

	private LatinCues() {
	}

	private static List<NameCue> all() {
		List<NameCue> cues = new ArrayList<>();
		for (NameUse use : NameUse.values()) {
			if (use.hasCues()) {
				for (DataFile.Entry entry : FILE.section(use.label())) {
					cues.add(NameCue.of(use, entry, expand(entry.text())));
				}
			}
		}
		return List.copyOf(cues);
	}

	/** The words of a section as alternatives of a regular expression. */
	static String any(String section) {
		return "(?:" + String.join("|", FILE.words(section)).replace(" ", "\\s") + ")";
	}

	/** Words in braces stand for the alternatives of a section of this name. */
	private static String expand(String text) {
		String expanded = text;
		for (String macro : FILE.sections().keySet()) {
			String braces = "{" + macro + "}";
			if (expanded.contains(braces)) {
				expanded = expanded.replace(braces, "(?:" + String.join("|", FILE.words(macro)) + ")");
			}
		}
		return expanded;
	}

}
