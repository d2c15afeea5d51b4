package org.talkgraph.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * The shapes in which a line begins with a label or a time: {@code **Name:**},
 * {@code **Name**:}, {@code Name:}, {@code Name (role):}, {@code [00:01:02] Name:},
 * {@code 00:01:02 Name:}, {@code [Name]:} before its words, and {@code Name  00:01} on a
 * line of its own.
 */
final class LineShape {

	private static final String BRACKETED = "\\\\?[\\[(\uFF08\u3010]\\s*" + MediaTime.SHAPE
			+ "(?:\\s*(?:-->|-|\u2013)\\s*" + MediaTime.SHAPE + ")?\\s*\\\\?[\\])\uFF09\u3011]";

	private static final String TIME = "(?:" + BRACKETED + "|" + MediaTime.SHAPE + "(?![\\d:\uFF1A]))";

	private static final String NAME = "(?<name>[\\p{L}\\p{N}][^:\uFF1A\\[\\](){}\uFF08\uFF09\u3010\u3011<>*|\"\u201C\u201D\\\\\\n]{0,58}?)";

	private static final String ASIDE = "(?:\\s*[(\uFF08](?<aside>[^()\uFF08\uFF09:\uFF1A\\n]{1,60})[)\uFF09])?";

	private static final String BOLD = "(?:\\*{2,3}|__)";

	/** Of a time that is a link, with parentheses of its own and a title perhaps. */
	private static final String ADDRESS = "(?:\\((?:[^()\\n]{1,300}+|\\([^()\\n]{0,100}+\\)){1,9}+\\))";

	/** None inside of a time. */
	private static final String COLON = "(?:(?<!\\d\\d)\uFF1A|\uFF1A(?!\\d\\d))";

	private static final Pattern BEFORE_WORDS = Pattern
		.compile("(?:(?<before>" + TIME + ")" + ADDRESS + "?\\s*(?:[-\u2013\u2014|]\\s*)?)?(?<bold>" + BOLD
				+ ")?(?:(?<inside>" + TIME + ")\\s*)?(?<bracket>\\\\?[\\[\u3010])?" + NAME + "(?:\\\\?[\\]\u3011])?"
				+ ASIDE + BOLD + "?(?:\\s*(?<after>" + TIME + "))?" + BOLD + "?\\s*(?:" + COLON + BOLD + "?|:" + BOLD
				+ "|:(?=\\s|$|[^\\x00-\\x7F]))\\s*");

	private static final Pattern OWN_LINE = Pattern
		.compile(BOLD + "?(?:" + NAME + ASIDE + BOLD + "?(?:\\s+|\\s*[|,\u00B7-]\\s*|(?=[\\[(\uFF08\u3010]))(?<after>"
				+ TIME + ")\\s*[:\uFF1A]?|(?<before>" + TIME + ")" + ADDRESS
				+ "?\\s*(?:[-\u2013\u2014|]\\s*)?(?<second>[\\p{L}\\p{N}][^:\uFF1A\\[\\](){}\\n]{0,40})[:\uFF1A]?)"
				+ BOLD + "?$");

	/** In bold whatever its words are, as long as there are some. */
	private static final Pattern ANY_BOLD = Pattern
		.compile("\\*\\*(?=[^*\\n]*[\\p{L}\\p{N}])([^*\\n]{1,60}?)(?:[:\uFF1A]\\*\\*|\\*\\*\\s*[:\uFF1A])\\s*");

	/** Somebody speaks, but nothing that can be seen says who. */
	private static final Pattern EMPTY_BOLD = Pattern
		.compile("\\*\\*[\\p{Cf}\\p{Cc}\\p{Z}&&[^\\n]]{0,60}(?:[:\uFF1A]\\*\\*|\\*\\*\\s*[:\uFF1A])\\s*");

	private static final Pattern TIME_ALONE = Pattern
		.compile("(?<bracketed>" + BRACKETED + ")" + ADDRESS + "?\\s*|(?<bare>" + MediaTime.SHAPE + ")(?:\\s+|$)");

	private static final Pattern AFTER_LABEL = Pattern.compile("\\\\?\\[");

	private static final Pattern CLOCK = Pattern.compile(MediaTime.SHAPE);

	/** Of a label with everything about it, in characters. */
	private static final int LONGEST = 160;

	private LineShape() {
	}

	/**
	 * The label with which a line begins by its shape; null where it has none.
	 * @param line without white space around
	 */
	static @Nullable LineStart label(String text, Span line) {
		if (!hasColon(text, line)) {
			return null;
		}
		Matcher time = TIME_ALONE.matcher(text).region(line.start(), line.end());
		boolean timed = time.lookingAt();
		if (timed && !hasColon(text, new Span(time.end(), line.end()))) {
			return ownLine(text, line);
		}
		Matcher matcher = BEFORE_WORDS.matcher(text).region(line.start(), line.end());
		if (matcher.lookingAt() && isWord(matcher.group("name"))) {
			return labelled(matcher);
		}
		Matcher bold = ANY_BOLD.matcher(text).region(line.start(), line.end());
		if (bold.lookingAt()) {
			return start(bold, bold.group(1), null, Timeline.UNKNOWN, LineStart.Kind.BOLD);
		}
		Matcher empty = EMPTY_BOLD.matcher(text).region(line.start(), line.end());
		if (empty.lookingAt()) {
			return start(empty, "", null, Timeline.UNKNOWN, LineStart.Kind.BOLD);
		}
		return ownLine(text, line);
	}

	/** Most lines have none where a label or a time could end, and cost no more. */
	private static boolean hasColon(String text, Span line) {
		int end = Math.min(line.end(), line.start() + LONGEST);
		return text.indexOf(':', line.start(), end) >= 0 || text.indexOf('\uFF1A', line.start(), end) >= 0;
	}

	private static LineStart labelled(Matcher matcher) {
		long time = time(matcher, "before", "inside", "after");
		boolean marked = time != Timeline.UNKNOWN || matcher.group("bracket") != null;
		LineStart.Kind kind = (matcher.group("bold") != null) ? LineStart.Kind.BOLD
				: marked ? LineStart.Kind.MARKED : LineStart.Kind.PLAIN;
		return start(matcher, matcher.group("name"), matcher.group("aside"), time, kind);
	}

	private static @Nullable LineStart ownLine(CharSequence text, Span line) {
		if (line.length() > LONGEST) {
			return null;
		}
		Matcher own = OWN_LINE.matcher(text).region(line.start(), line.end());
		if (!own.matches()) {
			return null;
		}
		String name = (own.group("name") != null) ? own.group("name") : own.group("second");
		return isWord(name) ? start(own, name, own.group("aside"), time(own, "after", "before"), LineStart.Kind.MARKED)
				: null;
	}

	/**
	 * The time with which a line begins; null where it has none.
	 * @param bare whether it may stand without brackets though words follow
	 */
	static @Nullable LineStart time(CharSequence text, Span line, boolean bare) {
		Matcher matcher = TIME_ALONE.matcher(text).region(line.start(), line.end());
		if (!matcher.lookingAt() || (matcher.group("bracketed") == null && !bare && matcher.end() < line.end())) {
			return null;
		}
		long time = time(matcher, "bracketed", "bare");
		return (time == Timeline.UNKNOWN) ? null
				: new LineStart(null, null, time, LineStart.Kind.MARKED, said(matcher), matcher.end());
	}

	/**
	 * The time right after a label, in square brackets: other times there are spoken.
	 * @param words what stands after the label
	 */
	static @Nullable LineStart timeAfterLabel(CharSequence text, Span words) {
		return AFTER_LABEL.matcher(text).region(words.start(), words.end()).lookingAt() ? time(text, words, false)
				: null;
	}

	private static LineStart start(Matcher matcher, @Nullable String name, @Nullable String aside, long time,
			LineStart.Kind kind) {
		return new LineStart(String.valueOf(name).strip(), (aside != null) ? aside.strip() : null, time, kind,
				said(matcher), matcher.end());
	}

	private static Span said(Matcher matcher) {
		return new Span(matcher.start(), matcher.start() + matcher.group().stripTrailing().length());
	}

	private static long time(Matcher matcher, String... groups) {
		for (String group : groups) {
			if (matcher.group(group) != null) {
				Matcher clock = CLOCK.matcher(matcher.group(group));
				return clock.find() ? MediaTime.clock(clock.group()) : Timeline.UNKNOWN;
			}
		}
		return Timeline.UNKNOWN;
	}

	private static boolean isWord(@Nullable String name) {
		return name != null && name.codePoints().anyMatch(Character::isLetter);
	}

}
