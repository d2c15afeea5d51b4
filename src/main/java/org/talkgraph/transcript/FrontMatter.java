package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;
import org.talkgraph.source.UnreadableSource;

/**
 * YAML between two lines of three dashes at the beginning of a file: title, event,
 * session, kind, date, url and speakers of its talk.
 */
final class FrontMatter {

	private static final Pattern BLOCK = Pattern.compile("\\A---[ \\t]*\\R(.*?)^---[ \\t]*(?:\\R|\\z)",
			Pattern.DOTALL | Pattern.MULTILINE);

	private static final YAMLMapper YAML = new YAMLMapper();

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	private final Map<String, Object> values;

	private final Span span;

	private FrontMatter(Map<String, Object> values, Span span) {
		this.values = values;
		this.span = span;
	}

	/**
	 * @throws UnreadableSource where the block is no YAML map
	 */
	static Optional<FrontMatter> of(SourceFile source) {
		Matcher block = BLOCK.matcher(source.text());
		if (!block.find()) {
			return Optional.empty();
		}
		try {
			Map<String, Object> values = YAML.readValue(block.group(1), new TypeReference<>() {
			});
			return Optional.of(new FrontMatter((values != null) ? values : Map.of(), new Span(0, block.end())));
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() + 1 : 1;
			throw new UnreadableSource(source.name(), "line " + line,
					"the front matter is no YAML map of fields: " + ex.getOriginalMessage());
		}
	}

	int end() {
		return this.span.end();
	}

	/** What this block says, and what it does not say from the heading. */
	Details over(Details heading) {
		String event = text("event", heading.event());
		String date = text("date", heading.date());
		return new Details(String.valueOf(text("title", heading.title())), event, year(date, event, heading.year()),
				text("session", heading.session()), text("kind", heading.kind()), date, text("url", heading.url()),
				people(heading.people()));
	}

	private @Nullable String text(String field, @Nullable String otherwise) {
		Object value = this.values.get(field);
		return (value == null || value.toString().isBlank()) ? otherwise : value.toString().strip();
	}

	private static @Nullable Integer year(@Nullable String date, @Nullable String event, @Nullable Integer otherwise) {
		for (String text : new String[] { (event != null) ? event : "", (date != null) ? date : "" }) {
			Matcher year = YEAR.matcher(text);
			if (year.find()) {
				return Integer.valueOf(year.group());
			}
		}
		return otherwise;
	}

	private List<Details.Person> people(List<Details.Person> otherwise) {
		if (!(this.values.get("speakers") instanceof List<?> speakers)) {
			return otherwise;
		}
		List<Details.Person> people = new ArrayList<>();
		for (Object speaker : speakers) {
			if (speaker instanceof Map<?, ?> fields && fields.get("name") != null) {
				Object role = fields.get("role");
				people.add(new Details.Person(fields.get("name").toString(), (role != null) ? role.toString() : null,
						this.span));
			}
			else if (speaker != null) {
				people.add(new Details.Person(speaker.toString(), null, this.span));
			}
		}
		return List.copyOf(people);
	}

}
