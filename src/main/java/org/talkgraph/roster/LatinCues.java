package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.source.DataFile;

/** The cues of {@code cues-en.txt}, in the order of their uses. */
final class LatinCues {

	private static final DataFile FILE = DataFile.beside(LatinCues.class, "cues-en.txt");

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
