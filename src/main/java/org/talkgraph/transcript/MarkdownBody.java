package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/** The spoken lines of one talk, with the labels and times that open them. */
final class MarkdownBody {

	private final String source;

	private final Span span;

	private final LineLabels labels;

	private final BodyBuilder builder;

	/** Whom labels give a role or an affiliation, by name. */
	private final Map<String, Details.Person> people = new LinkedHashMap<>();

	private final Body body;

	private MarkdownBody(String source, Span span) {
		this.source = source;
		this.span = span;
		this.labels = LineLabels.of(source, span);
		this.builder = new BodyBuilder(source);
		TextLines.each(source, span, this::line);
		this.body = this.builder.build(!this.builder.isLabelled());
	}

	static MarkdownBody read(String source, Span body) {
		return new MarkdownBody(source, body);
	}

	Body body() {
		return this.body;
	}

	/** The details, with what labels say of people whom they do not name. */
	Details over(Details details) {
		List<Details.Person> all = new ArrayList<>(details.people());
		this.people.values()
			.stream()
			.filter((person) -> details.people().stream().noneMatch((other) -> other.name().equals(person.name())))
			.forEach(all::add);
		return (all.size() == details.people().size()) ? details : details.withPeople(List.copyOf(all));
	}

	private void line(Span line, int lineStart) {
		if (TextLines.isSilent(this.source, line)) {
			return;
		}
		LineStart start = this.labels.at(line);
		LineStart time = time(start, line);
		Span words = after((time != null) ? time : start, line);
		if (start != null && start.name() != null) {
			this.builder.speaker(Speaker.of(start.name(), start.span()));
			addPerson(start.name(), start);
		}
		// the line feed before a line parts it from the last one
		if (lineStart > this.span.start()) {
			this.builder.reading().breakParagraph(new Span(lineStart - 1, lineStart));
		}
		if (time != null) {
			this.builder.times().add(this.builder.reading().next(), time.time(), Timeline.UNKNOWN);
		}
		if (!words.isEmpty()) {
			this.builder.words();
			Inline.read(this.source, words, this.builder.reading());
		}
	}

	/**
	 * The time before the words of a line: it stands in or before the label, or right
	 * after it.
	 */
	private @Nullable LineStart time(@Nullable LineStart start, Span line) {
		if (start == null || start.time() != Timeline.UNKNOWN) {
			return start;
		}
		return LineShape.timeAfterLabel(this.source, after(start, line));
	}

	private static Span after(@Nullable LineStart start, Span line) {
		return (start != null) ? new Span(Math.min(start.end(), line.end()), line.end()) : line;
	}

	private void addPerson(String name, LineStart start) {
		String aside = start.aside();
		if (aside == null || name.isEmpty() || LabelStyle.isAnonymous(name)) {
			return;
		}
		String role = HeadingWords.SHIPPED.role(Wording.of(aside));
		this.people.putIfAbsent(name, new Details.Person(name, role, (role == null) ? aside : null, start.span()));
	}

}
