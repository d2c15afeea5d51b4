package org.talkgraph.export;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A row of an answer as one paragraph for a footnote. */
public final class Citation {

	private static final int LONGEST = 300;

	private Citation() {
	}

	/**
	 * Who said it, the words and what they mean, and where they stand; empty where a row
	 * has no words or no talk.
	 */
	public static Optional<String> of(Map<String, @Nullable Object> row) {
		String words = first(row, "text", "example");
		String talk = first(row, "talk");
		if (words.isEmpty() || talk.isEmpty()) {
			return Optional.empty();
		}
		String speaker = first(row, "speaker", "exampleSpeaker");
		String who = (speaker.isEmpty() || speaker.equals("speaker not known")) ? "Speaker not known" : speaker;
		String where = joined(first(row, "source"), span(row), first(row, "at"), first(row, "key"));
		return Optional
			.of("%s: “%s”%s In: %s%s.".formatted(who, cut(words.strip(), first(row, "surface")), meaning(row),
					joined(talk, first(row, "event"), first(row, "date")), where.isEmpty() ? "" : " (" + where + ")"));
	}

	private static String meaning(Map<String, @Nullable Object> row) {
		String surface = first(row, "surface");
		String entity = first(row, "entity");
		boolean differs = !surface.isEmpty() && !entity.isEmpty() && !surface.equalsIgnoreCase(entity);
		return differs ? " [“%s” means %s]".formatted(surface, entity) : "";
	}

	private static String span(Map<String, @Nullable Object> row) {
		String start = first(row, "start", "exampleStart");
		String end = first(row, "end", "exampleEnd");
		return start.isEmpty() ? "" : "characters " + start + "–" + end;
	}

	private static String first(Map<String, @Nullable Object> row, String... columns) {
		return Stream.of(columns).map(row::get).filter(Objects::nonNull).map(Cell::of).findFirst().orElse("");
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter((part) -> !part.isEmpty()).collect(Collectors.joining(", "));
	}

	/** The beginning, or what stands around the surface form where that is further on. */
	private static String cut(String text, String surface) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int at = Math.max(text.indexOf(surface), 0);
		int start = (at + surface.length() <= LONGEST) ? 0 : whole(text, at - LONGEST / 2);
		int end = whole(text, Math.min(start + LONGEST, text.length()));
		return ((start > 0) ? "…" : "") + text.substring(start, end).strip() + ((end < text.length()) ? "…" : "");
	}

	/** The index, or the one before where it stands within a character. */
	private static int whole(String text, int index) {
		boolean within = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
		return within ? index - 1 : index;
	}

}
