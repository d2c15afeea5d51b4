package org.talkgraph.roster;

import java.util.List;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;

/** Tells what a label of a transcript stands for. */
final class Labels {

	private static final DataFile FILE = DataFile.beside(Labels.class, "labels.txt");

	private static final List<Pattern> NOBODY = patterns("nobody");

	private static final List<Pattern> ANONYMOUS = patterns("anonymous");

	private Labels() {
	}

	/** Whether nobody speaks under this label. */
	static boolean isNobody(String label) {
		return NOBODY.stream().anyMatch((pattern) -> pattern.matcher(label).matches());
	}

	/** Whether somebody speaks under it whom it does not name. */
	static boolean isAnonymous(String label) {
		return ANONYMOUS.stream().anyMatch((pattern) -> pattern.matcher(label).matches());
	}

	private static List<Pattern> patterns(String section) {
		return FILE.words(section)
			.stream()
			.map((word) -> Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
			.toList();
	}

}
