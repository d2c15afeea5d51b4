package org.talkgraph.roster;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Regular expressions that are all looked for in one pass through a text. What is found
 * is the same as by each of them alone; but three characters tell which of them may begin
 * at a place, a bit for each, and only those are tried there: most places of a text fit
 * none. Of those that do, only the alternatives are tried that may begin so.
 *
 * <p>
 * The filter is that of multi-pattern matchers (as in Hyperscan: Wang et al., NSDI 2019),
 * with a bucket for each pattern. Its cost is a few look-ups per character, and a try of
 * a pattern where its beginning stands.
 */
public final class Phrases {

	private static final Pattern GROUP = Pattern.compile("\\((?!\\?)|\\(\\?(?:<[a-zA-Z]|[a-zA-Z-])");

	private static final Pattern BEGINS_TEXT = Pattern.compile("\\^(?![?*{])");

	private final int size;

	private final CutPatterns whole;

	/** What begins anywhere: nothing of a pattern that only begins a text. */
	private final CutPatterns inside;

	private final PossibleBeginnings atStart;

	private final PossibleBeginnings anywhere;

	/**
	 * Prepares patterns, whose numbers are their places in the list.
	 * @param patterns without flags, but for {@link Pattern#CASE_INSENSITIVE}
	 * @throws IllegalArgumentException if there are more than 64, or other flags
	 */
	public Phrases(List<Pattern> patterns) {
		patterns.stream()
			.filter((pattern) -> (pattern.flags() & ~Pattern.CASE_INSENSITIVE) != 0)
			.findFirst()
			.ifPresent((pattern) -> {
				throw new IllegalArgumentException("'" + pattern + "': of flags only CASE_INSENSITIVE is understood");
			});
		List<@Nullable Pattern> inside = patterns.stream().<@Nullable Pattern>map(Phrases::inside).toList();
		this.size = patterns.size();
		this.atStart = new PossibleBeginnings(patterns);
		this.anywhere = new PossibleBeginnings(inside);
		this.whole = new CutPatterns(patterns);
		this.inside = new CutPatterns(inside);
	}

	/** Takes what is found. */
	@FunctionalInterface
	public interface Finds {

		/**
		 * Takes a match.
		 * @param pattern its number
		 * @param start where it begins
		 * @param match its end and the groups that have names; valid until this returns
		 * @return whether more matches of this pattern are wanted
		 */
		boolean found(int pattern, int start, MatchResult match);

	}

	/** Which of the patterns a text has, a bit for each. */
	public long in(String text) {
		long[] found = { 0 };
		find(text, (pattern, start, match) -> {
			found[0] |= 1L << pattern;
			return false;
		});
		return found[0];
	}

	/**
	 * Finds the matches of all patterns in the order in which they begin; those of one
	 * pattern do not overlap, and empty ones are none.
	 */
	public void find(String text, Finds finds) {
		int[] from = new int[this.size];
		for (int i = 0; i < text.length(); i++) {
			CutPatterns tried = (i == 0) ? this.whole : this.inside;
			boolean insideCharacter = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
			long possible = insideCharacter ? 0 : ((i == 0) ? this.atStart : this.anywhere).at(text, i);
			for (long left = possible; left != 0; left &= left - 1) {
				int number = Long.numberOfTrailingZeros(left);
				CutPattern cut = (from[number] <= i) ? tried.of(number, text.charAt(i)) : null;
				Matcher match = (cut != null) ? cut.match(text, i) : null;
				if (match != null && match.end() > i) {
					from[number] = finds.found(number, i, match) ? match.end() : text.length();
				}
			}
		}
	}

	/**
	 * Without the alternatives that only begin a text; null where none is left. One with
	 * groups, which have numbers, is left whole.
	 */
	private static @Nullable Pattern inside(Pattern pattern) {
		if (GROUP.matcher(pattern.pattern()).find()) {
			return pattern;
		}
		String inside = Alternatives.of(pattern.pattern())
			.stream()
			.filter((alternative) -> !BEGINS_TEXT.matcher(alternative).lookingAt())
			.collect(Collectors.joining("|"));
		return inside.isEmpty() ? null : Pattern.compile(inside, pattern.flags());
	}

}
