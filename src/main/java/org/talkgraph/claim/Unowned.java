package org.talkgraph.claim;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;

/**
 * Figures that are of nothing that is named beside them: those that only say when
 * something was, and the sizes of models without a name that others are compared with.
 */
final class Unowned {

	private static final DataFile DATA = DataFile.beside(Unowned.class, "figures.txt");

	private static final Set<String> TIME = Set.copyOf(DATA.words("time"));

	private static final Pattern WHEN = Pattern.compile(String.join("|", DATA.words("says when")));

	private static final Set<String> SIZES = Set.copyOf(DATA.words("sizes"));

	private static final WordsBefore AGAINST = new WordsBefore(
			DATA.words("against a size").stream().map((word) -> word + "[，,]?[^_，。,.]{0,16}").toList(),
			DATA.count("longest before a name"));

	private static final Pattern SIZE = Pattern.compile("\\s?(?:" + String.join("|", DATA.words("a size")) + ")");

	private Unowned() {
	}

	static boolean is(SaidRun run, Figures.Found found) {
		return (found.isIn(TIME) && stands(WHEN, run, found.span().end()))
				|| (found.isIn(SIZES) && AGAINST.at(run.nameless(), found.span().start()) && isModel(run, found));
	}

	private static boolean stands(Pattern what, SaidRun run, int at) {
		return what.matcher(run.nameless()).region(at, run.nameless().length()).lookingAt();
	}

	/** Whether a model is named by a size alone. */
	private static boolean isModel(SaidRun run, Figures.Found found) {
		Matcher within = SIZE.matcher(run.nameless()).region(found.span().start(), found.span().end());
		return within.find() || stands(SIZE, run, found.span().end());
	}

}
