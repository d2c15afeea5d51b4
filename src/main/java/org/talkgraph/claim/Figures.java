package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;

/** The figures of a claim, by the expressions of {@code figures.txt}. */
final class Figures {

	private static final Pattern FIGURE = Pattern.compile(
			String.join("|", DataFile.beside(Figures.class, "figures.txt").words("figure")), Pattern.CASE_INSENSITIVE);

	private Figures() {
	}

	/** All of them, as written. */
	static List<String> of(String text) {
		List<String> found = new ArrayList<>();
		Matcher matcher = FIGURE.matcher(SimplifiedScript.of(text));
		while (matcher.find()) {
			found.add(text.substring(matcher.start(), matcher.end()));
		}
		return List.copyOf(found);
	}

}
