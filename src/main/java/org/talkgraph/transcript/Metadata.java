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
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.talkgraph.source.Span;
import org.talkgraph.source.UnreadableSource;

/**
 * Fields of YAML that describe a talk: id, title, event, session, kind, date, url,
 * language and speakers, each of whom is a name or has name, role and affiliation.
 */
final class Metadata {

	private static final YAMLMapper YAML = new YAMLMapper();

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	private final Map<String, Object> values;

	private final Span span;

	private Metadata(Map<String, Object> values, Span span) {
		this.values = values;
		this.span = span;
	}

	/** Whoever says where in a file something is wrong. */
	interface Wrong {

		/**
		 * @param line 1-based, in the YAML
		 */
		UnreadableSource at(int line, String reason);

	}

	/**
	 * @param span of the YAML in the source; empty where it stands in another file
	 * @throws UnreadableSource where it is no YAML map
	 */
	static Metadata parse(String yaml, Span span, Wrong wrong) {
		try {
			JsonNode tree = YAML.readTree(yaml);
			if (tree.isMissingNode() || tree.isNull()) {
				return new Metadata(Map.of(), span);
			}
			if (tree.isObject()) {
				return new Metadata(YAML.treeToValue(tree, new TypeReference<>() {
				}), span);
			}
			throw wrong.at(1, "expected 'field: value' in each line");
		}
		catch (JacksonException ex) {
			throw (ex.getCause() instanceof MarkedYamlEngineException marked) ? wrong.at(line(marked), reason(marked))
					: wrong.at(1, ex.getOriginalMessage());
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

	/** What this says, and what it does not say from elsewhere. */
	Details over(Details otherwise) {
		String event = text("event", otherwise.event());
		String date = text("date", otherwise.date());
		return new Details(String.valueOf(text("title", otherwise.title())), event, year(date, event, otherwise.year()),
				text("session", otherwise.session()), text("kind", otherwise.kind()), date,
				text("url", otherwise.url()), people(otherwise.people()));
	}

	/** The id by which the talk is the same in another file. */
	Optional<String> id() {
		return Optional.ofNullable(text("id", null));
	}

	/** The language, where it is one that talkgraph hears. */
	Optional<Language> language() {
		String tag = text("language", null);
		return (tag != null) ? Language.tagged(tag) : Optional.empty();
	}

	private @Nullable String text(String field, @Nullable String otherwise) {
		Object value = this.values.get(field);
		String said = said(value);
		return (said != null) ? said : otherwise;
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
				addPerson(people, fields.get("name"), fields.get("role"), fields.get("affiliation"));
			}
			else {
				addPerson(people, speaker, null, null);
			}
		}
		return List.copyOf(people);
	}

	private void addPerson(List<Details.Person> people, @Nullable Object name, @Nullable Object role,
			@Nullable Object affiliation) {
		String said = said(name);
		if (said != null) {
			people.add(new Details.Person(said, said(role), said(affiliation), this.span));
		}
	}

	private static @Nullable String said(@Nullable Object value) {
		return (value != null) ? Wording.orNull(value.toString()) : null;
	}

}
