package org.talkgraph.transcript;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;
import org.talkgraph.source.UnreadableSource;
import org.talkgraph.transcript.YamlFields.Value;

/**
 * Fields of YAML that describe a talk: id, title, event, session, kind, date, url,
 * language and speakers, each of whom is a name or has name, role and affiliation.
 */
final class Metadata {

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	/** Year, month and day, as ISO 8601 writes them; a time may follow. */
	private static final Pattern DATE = Pattern.compile("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");

	/** Fields that hold one text. */
	private static final List<String> TEXTS = List.of("id", "title", "event", "session", "kind", "date", "url",
			"language");

	private static final String SPEAKERS = "speakers";

	private final Map<String, String> texts;

	/** Null where the field is missing. */
	private final @Nullable List<Details.Person> people;

	private Metadata(Map<String, String> texts, @Nullable List<Details.Person> people) {
		this.texts = texts;
		this.people = people;
	}

	/** Whether a line begins with a field that is known here. */
	static boolean isField(String line) {
		String name = line.split("\\s*:(?:\\s|$)", 2)[0];
		return name.length() < line.length() && (TEXTS.contains(name) || name.equals(SPEAKERS));
	}

	/**
	 * @param span of the YAML in the source; empty where it stands in another file
	 * @throws UnreadableSource where it is no YAML map, or a field holds what it cannot
	 */
	static Metadata parse(String yaml, Span span, YamlFields.Wrong wrong) {
		Map<String, Value> fields = YamlFields.read(yaml, wrong).fields();
		Map<String, String> texts = new HashMap<>();
		for (String field : TEXTS) {
			String text = text(fields, field, wrong);
			if (text != null) {
				texts.put(field, text);
			}
		}
		refuseNoDay(fields.get("date"), wrong);
		Value speakers = fields.get(SPEAKERS);
		return new Metadata(texts, (speakers == null) ? null : people(speakers, span, wrong));
	}

	/** What looks like a date has to be one; what is written otherwise stays a text. */
	private static void refuseNoDay(@Nullable Value date, YamlFields.Wrong wrong) {
		if (date instanceof Value.Text written && written.text() != null) {
			Matcher parts = DATE.matcher(written.text().strip());
			if (parts.find() && !isDay(parts)) {
				throw wrong.at(written.line(), written.shown(), "a day of the calendar for date, such as 2025-06-14");
			}
		}
	}

	private static boolean isDay(Matcher parts) {
		int month = Integer.parseInt(parts.group(2));
		int day = Integer.parseInt(parts.group(3));
		return month >= 1 && month <= 12 && day >= 1
				&& day <= YearMonth.of(Integer.parseInt(parts.group(1)), month).lengthOfMonth();
	}

	private static @Nullable String text(Map<String, Value> fields, String field, YamlFields.Wrong wrong) {
		return switch (fields.get(field)) {
			case null -> null;
			case Value.Text text -> Wording.orNull(text.text());
			case Value.Several list -> throw wrong.at(list.line(), list.shown(), "a text for " + field + ", no list");
			case Value.Fields map -> throw wrong.at(map.line(), map.shown(), "a text for " + field + ", no map");
		};
	}

	private static List<Details.Person> people(Value speakers, Span span, YamlFields.Wrong wrong) {
		List<Details.Person> people = new ArrayList<>();
		for (Value speaker : (speakers instanceof Value.Several several) ? several.values() : List.of(speakers)) {
			Map<String, Value> fields = switch (speaker) {
				case Value.Fields map -> map.fields();
				case Value.Text name -> Map.of("name", name);
				case Value.Several list -> throw wrong.at(list.line(), list.shown(),
						"a speaker's name, or a map of name, role and affiliation");
			};
			String name = text(fields, "name", wrong);
			String role = text(fields, "role", wrong);
			String affiliation = text(fields, "affiliation", wrong);
			if (name != null) {
				people.add(new Details.Person(name, role, affiliation, span));
			}
		}
		return List.copyOf(people);
	}

	/** What this says, and what it does not say from elsewhere. */
	Details over(Details otherwise) {
		String event = text("event", otherwise.event());
		String date = text("date", otherwise.date());
		return new Details(String.valueOf(text("title", otherwise.title())), event, year(date, event, otherwise.year()),
				text("session", otherwise.session()), text("kind", otherwise.kind()), date,
				text("url", otherwise.url()), (this.people != null) ? this.people : otherwise.people());
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
		String said = this.texts.get(field);
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

}
