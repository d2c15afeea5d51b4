package org.talkgraph.claim;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Which of the things that a run names are what another one is compared with: a word
 * before them says so, or one behind them, or they are the whole of which a figure is a
 * part or a multiple; and what is named together with one of them.
 */
final class Comparands {

	private static final DataFile DATA = DataFile.beside(Comparands.class, "figures.txt");

	private static final int LONGEST = DATA.count("longest before a name");

	private static final WordsBefore AGAINST = new WordsBefore(DATA.words("against"), LONGEST);

	private static final WordsBefore WITH = new WordsBefore(DATA.words("with"), LONGEST);

	private static final Pattern BEHIND = one("against behind");

	private static final Pattern TOGETHER = one("together");

	private static final Set<String> RATIOS = Set.copyOf(DATA.words("ratio"));

	private static final Pattern RATIO_OF = one("ratio of");

	private static final Pattern RATIO_BEHIND = one("ratio behind");

	private static final WordsBefore RATIO_IS = new WordsBefore(DATA.words("ratio is"), LONGEST);

	private final SaidRun run;

	private Comparands(SaidRun run) {
		this.run = run;
	}

	private static Pattern one(String section) {
		return Pattern.compile("(?:" + String.join("|", DATA.words(section)) + ")");
	}

	/** Where these things begin in the reading. */
	static Set<Integer> of(SaidRun run) {
		return new Comparands(run).starts();
	}

	private Set<Integer> starts() {
		List<Link.Linked> names = this.run.names();
		Set<Link.Linked> found = new LinkedHashSet<>();
		Set<Integer> closed = new HashSet<>();
		for (int i = 0; i < names.size(); i++) {
			boolean withOther = i > 0 && areTogether(names.get(i - 1), names.get(i)) && follows(WITH, names.get(i - 1));
			int end = behind(names.get(i));
			if ((withOther || follows(WITH, names.get(i))) && end >= 0) {
				found.add(names.get(i));
				closed.add(end);
				if (withOther) {
					found.add(names.get(i - 1));
				}
			}
		}
		for (int i = 0; i < names.size(); i++) {
			Link.Linked name = names.get(i);
			boolean goesOn = i > 0 && found.contains(names.get(i - 1)) && areTogether(names.get(i - 1), name)
					&& !isCompared(name, names.subList(0, i), found);
			boolean isAgainst = follows(AGAINST, name) && !closed.contains(this.run.start(name));
			if (goesOn || isAgainst || isWhole(name)) {
				found.add(name);
			}
		}
		return found.stream().map((name) -> name.mention().span().start()).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether it is itself what is compared: named before and not compared with. */
	private static boolean isCompared(Link.Linked name, List<Link.Linked> before, Set<Link.Linked> with) {
		return before.stream().anyMatch((one) -> one.entity().key().equals(name.entity().key()) && !with.contains(one));
	}

	/** Whether one of some words stands right before a name. */
	private boolean follows(WordsBefore words, Link.Linked name) {
		return words.at(this.run.nameless(), this.run.start(name));
	}

	/**
	 * Where the words end that say, right behind a name, that something is compared with
	 * it; less than 0 where none do. They say nothing of a name right behind them.
	 */
	private int behind(Link.Linked name) {
		String said = this.run.nameless();
		int end = this.run.end(name);
		if (end > said.length()) {
			return -1;
		}
		Matcher behind = BEHIND.matcher(said)
			.region(end, Math.min(said.length(), end + LONGEST))
			.useTransparentBounds(true);
		return behind.lookingAt() ? behind.end() : -1;
	}

	/** Whether a ratio is one of the thing: {@code three times Otter}. */
	private boolean isWhole(Link.Linked name) {
		return this.run.figures()
			.stream()
			.filter((found) -> found.isIn(RATIOS))
			.map(Figures.Found::span)
			.anyMatch((figure) -> isBetween(figure.end(), this.run.start(name), RATIO_OF)
					|| (isBetween(this.run.end(name), figure.start(), RATIO_BEHIND) && follows(RATIO_IS, name)));
	}

	private boolean areTogether(Link.Linked one, Link.Linked next) {
		return isBetween(this.run.end(one), this.run.start(next), TOGETHER);
	}

	private boolean isBetween(int from, int to, Pattern what) {
		return to >= from && to - from <= LONGEST
				&& what.matcher(new Span(from, to).of(this.run.nameless()).strip()).matches();
	}

}
