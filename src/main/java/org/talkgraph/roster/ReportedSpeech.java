package org.talkgraph.roster;

import java.util.List;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;

/**
 * Tells where somebody does not speak of himself though he says "I am": he repeats what
 * another said, or imagines.
 */
final class ReportedSpeech {

	private static final DataFile ENGLISH = DataFile.beside(ReportedSpeech.class, "cues-en.txt");

	private static final List<Pattern> BEFORE = patterns(ENGLISH, "reported");

	private static final List<Pattern> OWN = patterns(ENGLISH, "own words");

	private static final List<Pattern> AFTER = patterns(ENGLISH, "reported after");

	private static final List<Pattern> ANOTHER_TIME = patterns(ENGLISH, "another time");

	private static final int REACH = ENGLISH.count("reach of a report");

	private static final DataFile CHINESE = DataFile.beside(ReportedSpeech.class, "cues-zh.txt");

	private static final List<Pattern> CHINESE_BEFORE = patterns(CHINESE, "reported");

	private static final int CHINESE_REACH = CHINESE.count("reach of a report");

	private ReportedSpeech() {
	}

	private static List<Pattern> patterns(DataFile file, String section) {
		return file.section(section).stream().map((entry) -> Patterns.compile(entry, entry.text())).toList();
	}

	/**
	 * Whether somebody else is quoted.
	 * @param start where "I am" begins
	 * @param end where the name ends
	 */
	static boolean isReported(String text, int start, int end) {
		String before = before(text, start);
		return (fits(BEFORE, before) && !fits(OWN, before)) || fits(AFTER, after(text, end));
	}

	/** The same in Chinese, in simplified script, before a name. */
	static boolean isReportedChinese(String text, int name) {
		return fits(CHINESE_BEFORE, text.substring(Math.max(0, name - CHINESE_REACH), name));
	}

	/** Whether what is announced before this place is for another time. */
	static boolean isForAnotherTime(String text, int end) {
		return fits(ANOTHER_TIME, after(text, end));
	}

	private static boolean fits(List<Pattern> patterns, String text) {
		return patterns.stream().anyMatch((pattern) -> pattern.matcher(text).find());
	}

	/** What stands before in the same sentence. */
	private static String before(String text, int start) {
		int from = start;
		while (from > 0 && start - from < REACH && !endsSentence(text, from - 1)) {
			from--;
		}
		return text.substring(from, start);
	}

	private static boolean endsSentence(String text, int index) {
		char c = text.charAt(index);
		return c == '\n' || (".?!\u2026".indexOf(c) >= 0 && index + 1 < text.length()
				&& Character.isWhitespace(text.charAt(index + 1)));
	}

	private static String after(String text, int end) {
		return text.substring(end, Math.min(text.length(), end + REACH));
	}

}
