package org.talkgraph.transcript;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;
import org.talkgraph.source.UnreadableSource;

/**
 * Walks through a source in JSON once, from its beginning to its end, and knows where in
 * the source each value stands. What is not asked for is passed over and costs no memory.
 */
final class JsonWalk {

	/** Jackson counts in what it was given; the place in the source is told already. */
	private static final Pattern PLACE_OF_THE_READER = Pattern.compile("\\s*\\([^()]*\\[Source: .*]\\)");

	/** Recognisers write NaN, though JSON has none. */
	private static final JsonFactory JSON = JsonFactory.builder()
		.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
		.build();

	/** Written where two channels were as loud. */
	private static final String NOBODY = "?";

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

	private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");

	private final SourceFile source;

	private final int offset;

	private final JsonParser parser;

	private JsonWalk(SourceFile source, int offset, JsonParser parser) {
		this.source = source;
		this.offset = offset;
		this.parser = parser;
	}

	/**
	 * Walks through a source.
	 * @param value is given the walk at the source's only value
	 * @throws UnreadableSource where the source is no JSON, is nested too deeply, or
	 * breaks off
	 */
	static void read(SourceFile source, Consumer<JsonWalk> value) {
		int offset = 0;
		while (offset < source.text().length() && ReadingBuilder.isBlank(source.text().charAt(offset))) {
			offset++;
		}
		String text = (offset == 0) ? source.text() : source.text().substring(offset);
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
			JsonWalk walk = new JsonWalk(source, offset, parser);
			parser.nextToken();
			value.accept(walk);
			walk.pass();
			if (parser.nextToken() != null) {
				throw walk.wrong("the end of the file after the first JSON value");
			}
		}
		catch (JacksonException ex) {
			throw new UnreadableSource(source.place(), place(source, offset, ex.getLocation()),
					"this JSON cannot be read: "
							+ PLACE_OF_THE_READER.matcher(ex.getOriginalMessage().lines().findFirst().orElse(""))
								.replaceAll(""));
		}
	}

	private static String place(SourceFile source, int offset, @Nullable TokenStreamLocation location) {
		long at = (location != null && location.getCharOffset() >= 0) ? location.getCharOffset() + offset
				: source.text().length();
		int index = (int) Math.min(at, source.text().length());
		return "line %d, offset %d".formatted(source.line(index), index);
	}

	/** Passes over the rest of the value, if it is one with others inside. */
	private void pass() {
		if (isObject() || isArray()) {
			this.parser.skipChildren();
		}
	}

	boolean isObject() {
		return this.parser.currentToken() == JsonToken.START_OBJECT;
	}

	boolean isArray() {
		return this.parser.currentToken() == JsonToken.START_ARRAY;
	}

	boolean isString() {
		return this.parser.currentToken() == JsonToken.VALUE_STRING;
	}

	/** Gives each field of an object, by its name; the walk stands at its value. */
	void fields(Consumer<String> field) {
		if (!isObject()) {
			throw wrong("an object");
		}
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = this.parser.currentName();
			this.parser.nextToken();
			field.accept(name);
			pass();
		}
	}

	/** Gives each element of an array that is not null; the walk stands at it. */
	void elements(Runnable element) {
		if (this.parser.currentToken() == JsonToken.VALUE_NULL) {
			return;
		}
		if (!isArray()) {
			throw wrong("an array");
		}
		while (this.parser.nextToken() != JsonToken.END_ARRAY) {
			if (this.parser.currentToken() != JsonToken.VALUE_NULL) {
				element.run();
				pass();
			}
		}
	}

	/** The text of a string with its places in the source; null for a null. */
	@Nullable Reading text() {
		if (this.parser.currentToken() == JsonToken.VALUE_NULL) {
			return null;
		}
		if (!isString()) {
			throw wrong("a string");
		}
		// the parser looks at a string only when asked for it
		this.parser.getStringLength();
		return JsonText.read(this.source.text(), start());
	}

	/** A string or number as a name; null for a null and where it is blank. */
	@Nullable String name() {
		JsonToken token = this.parser.currentToken();
		boolean scalar = token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL;
		return scalar ? Wording.orNull(this.parser.getString()) : null;
	}

	/** Whoever a string or number names as the speaker; null where it names nobody. */
	@Nullable Speaker speaker() {
		String name = name();
		if (name == null || name.equals(NOBODY)) {
			return null;
		}
		return Speaker.of(NUMBER.matcher(name).matches() ? "SPEAKER_" + name : name, place());
	}

	/**
	 * A time, in milliseconds.
	 * @param unit how many milliseconds the number counts
	 */
	long time(double unit) {
		JsonToken token = this.parser.currentToken();
		if (token == JsonToken.VALUE_NULL) {
			return Timeline.UNKNOWN;
		}
		if (isString()) {
			return clock(String.valueOf(this.parser.getString()).strip(), unit);
		}
		if (token == null || !token.isNumeric()) {
			throw wrong("a time as a number");
		}
		return MediaTime.within(this.parser.getDoubleValue() * unit);
	}

	private long clock(String text, double unit) {
		if (DECIMAL.matcher(text).matches()) {
			return MediaTime.within(Double.parseDouble(text) * unit);
		}
		return MediaTime.clock(text);
	}

	/** Where a string or number stands in the source, with its quotation marks. */
	Span place() {
		int start = start();
		return isString() ? new Span(start, JsonText.end(this.source.text(), start))
				: new Span(start, start + String.valueOf(this.parser.getString()).length());
	}

	private int start() {
		return this.offset + (int) this.parser.currentTokenLocation().getCharOffset();
	}

	/** An error that says where, and what was expected there. */
	UnreadableSource wrong(String expected) {
		return new UnreadableSource(this.source.place(),
				place(this.source, this.offset, this.parser.currentTokenLocation()), "expected " + expected);
	}

}
