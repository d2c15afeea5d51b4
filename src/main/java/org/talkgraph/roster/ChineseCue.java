package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * What stands around a name in Chinese, and what its speaker does by saying the name.
 * Since names have no marks of their own, what stands before and after are patterns
 * apart.
 *
 * @param before what a name may follow; empty where nothing need stand there
 * @param firsts with one of which {@code before} begins; empty where no name stands after
 * it
 * @param endsHere the same, with what may stand between, up to the end
 * @param apart whether something else of the same clause may stand between
 */
record ChineseCue(NameUse use, Pattern before, BitSet firsts, boolean apart, Pattern endsHere, Pattern after) {

	private static final DataFile FILE = DataFile.beside(ChineseCue.class, "cues-zh.txt");

	/** Longest distance between a cue and its name. */
	static final int LONGEST_BETWEEN = FILE.count("between");

	/** Longest text before a name that a cue looks at. */
	private static final int LONGEST_BEFORE = 2 * LONGEST_BETWEEN;

	private static final String CLAUSE_START = "(?<![\\p{L}\\p{N}])";

	private static final String NAME = "{name}";

	private static final String BETWEEN = "[^\uFF0C,\u3002\uFF01!\uFF1F?\uFF1B\\n]{0," + LONGEST_BETWEEN + "}?";

	/** The cues of {@code cues-zh.txt}, in the order of their uses. */
	private static final List<ChineseCue> ALL = all();

	private static final PossibleBeginnings BEFORE = new PossibleBeginnings(
			ALL.stream().map(ChineseCue::before).toList());

	private static final PossibleBeginnings AFTER = new PossibleBeginnings(
			ALL.stream().map(ChineseCue::after).toList());

	/** Those of them that lead to unknown names, by their first characters. */
	private static final Map<Character, List<ChineseCue>> BEGINNINGS = beginnings();

	private static List<ChineseCue> all() {
		List<ChineseCue> cues = new ArrayList<>();
		for (NameUse use : NameUse.values()) {
			if (use.hasCues()) {
				FILE.section(use.label()).forEach((entry) -> cues.add(of(use, entry)));
			}
		}
		return List.copyOf(cues);
	}

	private static Map<Character, List<ChineseCue>> beginnings() {
		Map<Character, List<ChineseCue>> beginnings = new HashMap<>();
		for (ChineseCue cue : ALL) {
			cue.firsts()
				.stream()
				.forEach((c) -> beginnings.computeIfAbsent((char) c, (key) -> new ArrayList<>()).add(cue));
		}
		return beginnings;
	}

	/** The cues of unknown names that may begin with a character. */
	static List<ChineseCue> beginningWith(char c) {
		return BEGINNINGS.getOrDefault(c, List.of());
	}

	private static ChineseCue of(NameUse use, DataFile.Entry entry) {
		int name = entry.text().indexOf(NAME);
		if (name < 0) {
			throw entry.wrong(entry.text(), "a pattern with {name}");
		}
		String before = entry.text().substring(0, name);
		boolean apart = before.endsWith("{at}");
		String near = apart ? before.substring(0, before.length() - "{at}".length()) : before;
		boolean finds = !near.isEmpty() && use != NameUse.ADDRESSED && use != NameUse.SET_APART;
		BitSet firsts = finds ? Beginnings.first(near) : new BitSet();
		if (finds && firsts.isEmpty()) {
			throw entry.wrong(entry.text(), "a pattern that begins with characters, or alternatives of them");
		}
		return new ChineseCue(use, Patterns.compile(entry, expand(near)), firsts, apart,
				Patterns.compile(entry, "(?:" + expand(near) + ")" + (apart ? BETWEEN : "") + "$"),
				Patterns.compile(entry, expand(entry.text().substring(name + NAME.length()))));
	}

	private static String expand(String pattern) {
		String anchored = pattern.startsWith("^") ? CLAUSE_START + pattern.substring(1) : pattern;
		return anchored.replace("{at}", BETWEEN);
	}

	private boolean followsWords() {
		return !this.before.pattern().isEmpty();
	}

	/**
	 * What is done by saying a name that stands in a text, by the first cue that fits.
	 */
	static NameUse use(String text, Span name) {
		long possible = AFTER.at(text, name.end());
		long before = 0;
		for (int i = Math.max(0, name.start() - LONGEST_BEFORE); i <= name.start(); i++) {
			before |= BEFORE.at(text, i);
		}
		for (long left = possible & before; left != 0; left &= left - 1) {
			ChineseCue cue = ALL.get(Long.numberOfTrailingZeros(left));
			if (cue.fits(text, name.start(), name.end())) {
				return cue.use();
			}
		}
		return NameUse.MENTIONED;
	}

	/** Whether this cue fits around a place of a text. */
	private boolean fits(String text, int start, int end) {
		if (!this.after.matcher(text).region(end, text.length()).useTransparentBounds(true).lookingAt()) {
			return false;
		}
		return !followsWords() || this.endsHere.matcher(text)
			.region(Math.max(0, start - LONGEST_BEFORE), start)
			.useTransparentBounds(true)
			.find();
	}

}
