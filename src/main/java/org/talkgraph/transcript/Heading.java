package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

/**
 * A heading of a talk: {@code EVENT-SESSION - P3：TITLE：PEOPLE - CHANNEL - VIDEO}, each
 * part but the first optional, people after a role or at the end of the title. A heading
 * without a video is a title.
 *
 * @param id the video's id and the part's number, or null where none is declared
 */
record Heading(@Nullable String id, Details details) {

	/** In characters; the patterns here are for headings, not for whole paragraphs. */
	private static final int LONGEST = 600;

	private static final int LONGEST_TITLE = 120;

	private static final Pattern FIELD_BREAK = Pattern.compile("\\s+-\\s+");

	private static final Pattern VIDEO = Pattern.compile("BV[0-9A-Za-z]{8,12}");

	private static final Pattern PART = Pattern.compile("P(\\d{1,4})(?:\\s*[:\uFF1A]\\s*(.*))?");

	private static final Pattern EVENT = Pattern
		.compile("\\[([^\\]]*)\\]\\s*(.*)|([^-\\[]*?(?:19|20)\\d\\d[^-]*?)\\s*(?:-\\s*(.*))?");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	/**
	 * The heading of a section, or the file's name where it has none.
	 * @param heading in the source, without its mark; null where there is none
	 */
	static Heading of(SourceFile source, @Nullable Span heading) {
		Span whole = (heading != null) ? stripped(source.text(), heading) : new Span(0, 0);
		if (whole.of(source.text()).codePoints().noneMatch(Character::isLetterOrDigit)) {
			return ofFile(source.name());
		}
		Heading read = (whole.length() > LONGEST) ? new Heading(null, title(source.text(), whole))
				: parse(source.text(), whole);
		return read.details.title().isEmpty()
				? new Heading(read.id, read.details.withTitle(ofFile(source.name()).details.title())) : read;
	}

	private static Heading parse(String source, Span whole) {
		String video = null;
		String number = null;
		Span title = null;
		List<Span> fields = fields(source, whole);
		for (Span field : fields) {
			Matcher part = PART.matcher(source).region(field.start(), field.end());
			if (part.matches()) {
				number = part.group(1);
				title = (part.group(2) != null && !part.group(2).isBlank()) ? new Span(part.start(2), part.end(2))
						: null;
			}
			else if (VIDEO.matcher(field.of(source)).matches()) {
				video = field.of(source);
			}
		}
		if (video == null) {
			return new Heading(null, new HeadingTitle(source).read(whole, null, null, null));
		}
		return new Heading((number != null) ? video + "-P" + number : video,
				conference(source, fields.getFirst(), title));
	}

	/** The title of a file without a heading is its name. */
	private static Heading ofFile(String name) {
		int dot = name.lastIndexOf('.');
		String title = (dot > 0 && !Wording.of(name.substring(0, dot)).isEmpty()) ? name.substring(0, dot) : name;
		return new Heading(null, Details.titled(title));
	}

	private static Details conference(String source, Span first, @Nullable Span declaredTitle) {
		HeadingTitle title = new HeadingTitle(source);
		Matcher matcher = EVENT.matcher(source).region(first.start(), first.end());
		if (!matcher.matches()) {
			return title.read((declaredTitle != null) ? declaredTitle : first, null, null, null);
		}
		int group = (matcher.group(1) != null) ? 1 : 3;
		String event = matcher.group(group).strip();
		if (matcher.group(group + 1) == null || matcher.group(group + 1).isBlank()) {
			return title.read((declaredTitle != null) ? declaredTitle : first, event, year(event), null);
		}
		Span rest = new Span(matcher.start(group + 1), matcher.end(group + 1));
		if (declaredTitle != null) {
			return title.read(declaredTitle, event, year(event), rest.of(source));
		}
		int dash = firstDash(source, rest);
		if (dash + 1 == rest.end()) {
			Span before = new Span(rest.start(), dash);
			return title.read(before.of(source).isBlank() ? first : before, event, year(event), null);
		}
		String session = (dash <= rest.start()) ? null : source.substring(rest.start(), dash).strip();
		return title.read((dash < 0) ? rest : new Span(dash + 1, rest.end()), event, year(event), session);
	}

	private static List<Span> fields(String source, Span heading) {
		List<Span> fields = new ArrayList<>();
		Matcher matcher = FIELD_BREAK.matcher(source).region(heading.start(), heading.end());
		int start = heading.start();
		while (matcher.find()) {
			fields.add(new Span(start, matcher.start()));
			start = matcher.end();
		}
		fields.add(new Span(start, heading.end()));
		return fields;
	}

	/**
	 * Where the session ends and the title begins, outside of parentheses; -1 for
	 * nowhere.
	 */
	private static int firstDash(String source, Span text) {
		int depth = 0;
		for (int i = text.start(); i < text.end(); i++) {
			char c = source.charAt(i);
			depth += (c == '(' || c == '\uFF08') ? 1 : 0;
			depth -= (c == ')' || c == '\uFF09') ? 1 : 0;
			if (c == '-' && depth == 0) {
				return i;
			}
		}
		return -1;
	}

	/** So long a heading is a paragraph: its beginning is title enough. */
	private static Details title(String source, Span heading) {
		int end = heading.start() + LONGEST_TITLE;
		int whole = Character.isHighSurrogate(source.charAt(end - 1)) ? end - 1 : end;
		return Details.titled(source.substring(heading.start(), whole).strip());
	}

	private static Span stripped(String source, Span span) {
		int start = span.start();
		int end = span.end();
		while (start < end && Character.isWhitespace(source.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
			end--;
		}
		return new Span(start, end);
	}

	private static @Nullable Integer year(String event) {
		Matcher year = YEAR.matcher(event);
		return year.find() ? Integer.valueOf(year.group()) : null;
	}

}
