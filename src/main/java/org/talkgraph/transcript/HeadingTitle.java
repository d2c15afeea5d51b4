package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * The title of a talk and the people in it: {@code TITLE：NAME}, {@code TITLE-NAME-NAME},
 * {@code TITLE-ROLE：NAME-ROLE-NAME} and {@code TITLE（ROLE：NAME、NAME）}. Names count after
 * a word for a role and at the end only, since a title may look like one.
 */
final class HeadingTitle {

	private static final HeadingWords WORDS = HeadingWords.SHIPPED;

	/** Between parts; a hyphen inside a Latin word parts nothing. */
	private static final Pattern BREAK = Pattern
		.compile("[:\uFF1A\uFF08\uFF09()]|(?<![\\p{IsLatin}])-|-(?![\\p{IsLatin}])");

	private static final Pattern WORD = Pattern.compile("\\S+");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Pattern PIECE = Pattern.compile("[^\u3001\uFF0C,;\uFF1B/&]+");

	private final String source;

	private final List<Details.Person> people = new ArrayList<>();

	private @Nullable String role;

	HeadingTitle(String source) {
		this.source = source;
	}

	/**
	 * @param text the title and the people, in the source
	 */
	Details read(Span text, @Nullable String event, @Nullable Integer year, @Nullable String session) {
		List<Span> parts = parts(text);
		if (parts.isEmpty()) {
			return new Details(said(text), event, year, session, null, null, null, List.of());
		}
		int titleEnd = titleParts(parts);
		parts.subList(titleEnd, parts.size()).forEach(this::addPeople);
		Span title = new Span(text.start(), closed(parts.get(Math.max(0, titleEnd - 1)).end(), text.end()));
		TalkKind kind = WORDS.kind(text.of(this.source) + ((session != null) ? session : ""));
		return new Details(said(title), event, year, session, (kind != null) ? kind.label() : null, null, null,
				List.copyOf(this.people));
	}

	/** With the bracket that closes there. */
	private int closed(int end, int most) {
		return (end < most && ")\uFF09".indexOf(this.source.charAt(end)) >= 0) ? end + 1 : end;
	}

	private String said(Span part) {
		return part.of(this.source).strip();
	}

	/**
	 * How many parts belong to the title: up to the first role, or the trailing names.
	 */
	private int titleParts(List<Span> parts) {
		for (int i = 0; i + 1 < parts.size(); i++) {
			if (WORDS.role(said(parts.get(i))) != null) {
				return i;
			}
		}
		int end = parts.size();
		while (end > 1 && isPeople(said(parts.get(end - 1)))) {
			end--;
		}
		return end;
	}

	private static boolean isPeople(String part) {
		return PIECE.matcher(part)
			.results()
			.map((piece) -> piece.group().strip())
			.allMatch((piece) -> NameShape.whole(piece).isPresent() || NameShape.afterTitle(piece).isPresent());
	}

	/** A piece is a person, or the role of those after it. */
	private void addPeople(Span part) {
		Matcher piece = PIECE.matcher(this.source).region(part.start(), part.end());
		while (piece.find()) {
			if (areApart(piece.group())) {
				Matcher word = WORD.matcher(this.source).region(piece.start(), piece.end());
				while (word.find()) {
					addPiece(word.start(), word.group());
				}
			}
			else {
				addPiece(piece.start(), piece.group());
			}
		}
	}

	/** Whether blanks part names and roles here, as they may in Chinese. */
	private static boolean areApart(String piece) {
		return HAN.matcher(piece).find() && WORD.matcher(piece)
			.results()
			.allMatch((word) -> WORDS.role(word.group()) != null || NameShape.whole(word.group()).isPresent());
	}

	private void addPiece(int start, String piece) {
		String named = WORDS.role(piece.strip());
		if (named != null) {
			this.role = named;
		}
		else {
			addPerson(start, piece.stripTrailing());
		}
	}

	private void addPerson(int start, String written) {
		int end = start + written.length();
		NameShape.last(written)
			.ifPresent((name) -> this.people
				.add(new Details.Person(name, this.role, new Span(end - length(written, name), end))));
	}

	/** Length of a name as written, inner spaces counted. */
	private static int length(String written, String name) {
		int i = written.length();
		int left = name.length();
		while (i > 0 && left > 0) {
			i--;
			left -= (written.charAt(i) == name.charAt(left - 1)) ? 1 : 0;
		}
		return written.length() - i;
	}

	private List<Span> parts(Span text) {
		List<Span> parts = new ArrayList<>();
		Matcher matcher = BREAK.matcher(this.source).region(text.start(), text.end()).useTransparentBounds(true);
		int start = text.start();
		while (matcher.find()) {
			addPart(parts, start, matcher.start());
			start = matcher.end();
		}
		addPart(parts, start, text.end());
		return parts;
	}

	private void addPart(List<Span> parts, int start, int end) {
		if (!this.source.substring(start, end).isBlank()) {
			parts.add(new Span(start, end));
		}
	}

}
