package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
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
		return Optional.of(new FrontMatter(fields(source, block.group(1)), new Span(0, block.end())));
	}

	private static Map<String, Object> fields(SourceFile source, String block) {
		try {
			JsonNode tree = YAML.readTree(block);
			if (tree.isMissingNode() || tree.isNull()) {
				return Map.of();
			}
			if (tree.isObject()) {
				return YAML.treeToValue(tree, new TypeReference<>() {
				});
			}
			throw wrong(source, 1, "expected 'field: value' in each line");
		}
		catch (JacksonException ex) {
			throw (ex.getCause() instanceof MarkedYamlEngineException marked)
					? wrong(source, line(marked), reason(marked)) : wrong(source, 1, ex.getOriginalMessage());
		}
	}

	private static int line(MarkedYamlEngineException ex) {
		return ex.getContextMark().or(ex::getProblemMark).map(Mark::getLine).orElse(0) + 1;
	}

	private static String reason(MarkedYamlEngineException ex) {
		return Stream.of(ex.getContext(), ex.getProblem())
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(", "));
	}

	/**
	 * @param line 1-based, in the block, which begins in the second line of the file
	 */
	private static UnreadableSource wrong(SourceFile source, int line, String reason) {
		return new UnreadableSource(source.uri(), "line " + (line + 1),
				"the front matter is no YAML map of fields: " + reason);
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
		Object speakers = this.values.get("speakers");
		if (speakers == null) {
			return otherwise;
		}
		List<Details.Person> people = new ArrayList<>();
		for (Object speaker : (speakers instanceof Collection<?> several) ? several : List.of(speakers)) {
			if (speaker instanceof Map<?, ?> fields) {
				addPerson(people, fields.get("name"), fields.get("role"));
			}
			else {
				addPerson(people, speaker, null);
			}
		}
		return List.copyOf(people);
	}

	private void addPerson(List<Details.Person> people, @Nullable Object name, @Nullable Object role) {
		if (name != null && !name.toString().isBlank()) {
			people.add(new Details.Person(name.toString().strip(), (role != null) ? role.toString() : null, this.span));
		}
	}

}
