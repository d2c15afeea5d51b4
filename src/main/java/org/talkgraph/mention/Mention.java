package org.talkgraph.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.EnglishWords;
import org.talkgraph.source.Span;

/**
 * An occurrence of a name, before it is decided what it means. Ordered by place.
 *
 * @param span in the reading, not empty
 * @param surface its characters in the reading
 * @param detector name of the rule that found it
 * @param names what it may be a name of, at least one
 */
public record Mention(Span span, String surface, String detector, List<Name> names) implements Comparable<Mention> {

	private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::span)
		.thenComparing(Mention::detector);

	/** Recognisers part names anew each time: {@code Open RL}. */
	private static final Pattern WORD_BREAKS = Pattern.compile("[ -]");

	/** The same in a text that has so many characters more before it. */
	Mention shifted(int by) {
		return (by == 0) ? this : new Mention(new Span(this.span.start() + by, this.span.end() + by), this.surface,
				this.detector, this.names);
	}

	/**
	 * The names that it may be, without those whose capitals are not there where it is a
	 * common word of English by which the entity is called too: {@code clip} is that word
	 * first, and not CLIP in other letters.
	 * @return at least one of {@link #names()}, in their order
	 */
	public List<Name> namesAsWritten() {
		if (this.names.size() == 1) {
			return this.names;
		}
		Set<Entity> words = this.names.stream().filter(Name::weak).map(Name::entity).collect(Collectors.toSet());
		return (words.isEmpty() || !EnglishWords.isCommon(this.surface)) ? this.names : this.names.stream()
			.filter((name) -> name.weak() || !name.exactCase() || !words.contains(name.entity()) || isWrittenAs(name))
			.toList();
	}

	/** Whether the name of an entity stands there without its capitals. */
	public boolean isInOtherLetters(Entity entity) {
		String written = withoutBreaks(this.surface);
		String name = withoutBreaks(entity.name());
		return written.equalsIgnoreCase(name) && !written.equals(name) && EnglishWords.isCommon(this.surface);
	}

	/**
	 * Whether it is a common word of English that would be the name in capitals only: it
	 * is that word first.
	 */
	public boolean isWordFor(Name name) {
		return name.exactCase() && !isWrittenAs(name) && EnglishWords.isCommon(this.surface);
	}

	/** Whether the name, or a beginning of it, stands there in its own letters. */
	public boolean isWrittenAs(Name name) {
		return areSame(this.surface, name.form()) || areSame(withoutBreaks(this.surface), withoutBreaks(name.form()));
	}

	private static boolean areSame(String written, String form) {
		return written.startsWith(form) || form.startsWith(written);
	}

	private static String withoutBreaks(String name) {
		return WORD_BREAKS.matcher(name).replaceAll("");
	}

	@Override
	public int compareTo(Mention other) {
		return ORDER.compare(this, other);
	}

}
