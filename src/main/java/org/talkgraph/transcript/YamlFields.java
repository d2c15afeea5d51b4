package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import org.talkgraph.source.UnreadableSource;

/**
 * YAML as far as people describe a talk with it: fields, lists and texts. What would make
 * one place mean what stands at another (aliases, anchors, tags, a key that comes twice)
 * is refused. A text is what is written, whatever type YAML sees in it.
 */
final class YamlFields {

	private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

	/** Fields of a talk, or of somebody, are not as deep by far. */
	private static final int DEEPEST = 20;

	private static final int LONGEST_SHOWN = 60;

	private final Iterator<Event> events;

	private final Wrong wrong;

	private int depth;

	private YamlFields(Iterator<Event> events, Wrong wrong) {
		this.events = events;
		this.wrong = wrong;
	}

	/** Whoever says where in a file something is wrong. */
	interface Wrong {

		/**
		 * @param line 1-based, in the YAML
		 */
		UnreadableSource at(int line, String reason);

		default UnreadableSource at(int line, String value, String expected) {
			String shown = (value.length() > LONGEST_SHOWN) ? value.substring(0, LONGEST_SHOWN) + "..." : value;
			return at(line, "'%s': expected %s".formatted(shown, expected));
		}

	}

	/** A value, with the line where it begins; its own kind is one of the three. */
	sealed interface Value {

		int line();

		/** As people write it. */
		String shown();

		/** A text; null where the field is empty. */
		record Text(int line, @Nullable String text) implements Value {

			@Override
			public String shown() {
				return (this.text != null) ? this.text : "";
			}

		}

		/** A list. */
		record Several(int line, List<Value> values) implements Value {

			@Override
			public String shown() {
				return this.values.stream().map(Value::shown).collect(Collectors.joining(", ", "[", "]"));
			}

		}

		/** A map. */
		record Fields(int line, Map<String, Value> fields) implements Value {

			@Override
			public String shown() {
				return this.fields.entrySet()
					.stream()
					.map((field) -> field.getKey() + ": " + field.getValue().shown())
					.collect(Collectors.joining(", ", "{", "}"));
			}

		}

	}

	/**
	 * The fields of a text in YAML; none where it is empty.
	 * @throws UnreadableSource where it is no map of fields, or has what is refused
	 */
	static Value.Fields read(String yaml, Wrong wrong) {
		try {
			Iterator<Event> events = new Parse(LoadSettings.builder().build()).parseString(yaml).iterator();
			return new YamlFields(events, wrong).document();
		}
		catch (MarkedYamlEngineException ex) {
			throw wrong.at(line(ex), reason(ex));
		}
		catch (ReaderException ex) {
			int line = (int) yaml.codePoints().limit(ex.getPosition()).filter((c) -> c == '\n').count() + 1;
			throw wrong.at(line,
					"the character U+%04X: expected text without control characters".formatted(ex.getCodePoint()));
		}
		catch (YamlEngineException ex) {
			throw wrong.at(1, String.valueOf(ex.getMessage()).lines().findFirst().orElse(""));
		}
	}

	private Value.Fields document() {
		Event first = next();
		while (first.getEventId() == Event.ID.StreamStart || first.getEventId() == Event.ID.DocumentStart) {
			first = next();
		}
		if (first.getEventId() == Event.ID.StreamEnd) {
			return new Value.Fields(1, Map.of());
		}
		Value value = value(first);
		refuseSecondDocument();
		return switch (value) {
			case Value.Fields fields -> fields;
			case Value.Text text when text.text() == null -> new Value.Fields(1, Map.of());
			case Value.Text text -> throw this.wrong.at(text.line(), text.shown(), "'field: value' in each line");
			case Value.Several list ->
				throw this.wrong.at(list.line(), list.shown(), "'field: value' in each line, no list");
		};
	}

	/** One without anything in it is a line of dashes at the end. */
	private void refuseSecondDocument() {
		while (this.events.hasNext()) {
			Event event = next();
			boolean something = event instanceof NodeEvent && !(event instanceof ScalarEvent scalar && isNull(scalar));
			if (something) {
				throw this.wrong.at(line(event), "a second document: expected all fields in one");
			}
		}
	}

	private Event next() {
		return this.events.next();
	}

	private Value value(Event event) {
		refuse(event);
		if (event instanceof ScalarEvent scalar) {
			return new Value.Text(line(event), isNull(scalar) ? null : scalar.getValue());
		}
		this.depth++;
		if (this.depth > DEEPEST) {
			throw this.wrong.at(line(event), "nested in %d others: expected the fields of a talk".formatted(DEEPEST));
		}
		Value value = (event.getEventId() == Event.ID.MappingStart) ? fields(line(event)) : several(line(event));
		this.depth--;
		return value;
	}

	private Value several(int line) {
		List<Value> values = new ArrayList<>();
		for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
			values.add(value(event));
		}
		return new Value.Several(line, values);
	}

	private Value fields(int line) {
		Map<String, Value> fields = new LinkedHashMap<>();
		for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
			if (!(value(event) instanceof Value.Text key)) {
				throw this.wrong.at(line(event), "a list or map as a field's name: expected a word");
			}
			String name = String.valueOf(key.text());
			if (fields.putIfAbsent(name, value(next())) != null) {
				throw this.wrong.at(key.line(), name, "each field once, but it stands above too");
			}
		}
		return new Value.Fields(line, fields);
	}

	private void refuse(Event event) {
		if (event instanceof AliasEvent alias) {
			throw this.wrong.at(line(event), "*" + alias.getAlias(),
					"the value itself, no alias; in quotation marks it is text");
		}
		if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
			throw this.wrong.at(line(event), "&" + node.getAnchor().get(),
					"a value without an anchor; in quotation marks it is text");
		}
		Optional<String> tag = switch (event) {
			case ScalarEvent scalar -> scalar.getTag();
			case CollectionStartEvent collection -> collection.getTag();
			default -> Optional.empty();
		};
		if (tag.isPresent()) {
			throw this.wrong.at(line(event), tag.get(), "a value without a tag; in quotation marks it is text");
		}
	}

	private static boolean isNull(ScalarEvent scalar) {
		return scalar.getScalarStyle() == ScalarStyle.PLAIN && NULLS.contains(scalar.getValue());
	}

	private static int line(Event event) {
		return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
	}

	private static int line(MarkedYamlEngineException ex) {
		return ex.getContextMark().or(ex::getProblemMark).map(Mark::getLine).orElse(0) + 1;
	}

	private static String reason(MarkedYamlEngineException ex) {
		return Stream.of(ex.getContext(), ex.getProblem())
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(", "));
	}

}
