package org.talkgraph.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.DataFile;

/**
 * One line of a user's file of decisions: {@code KIND: ENTITY -> VALUE}, perhaps with
 * {@code | in: TALK} after it.
 *
 * @param subject the entity: its key, or a name of it
 * @param value an entity (merge), a form (alias, refuse) or a canonical name (split,
 * rename)
 * @param talk key of the only talk for which it holds, null where for all
 */
public record Decision(DataFile.Entry entry, DecisionKind kind, String subject, String value, @Nullable String talk) {

	private static final Pattern LINE = Pattern
		.compile("(\\p{Lower}+)\\s*:\\s*(\\S.*?)\\s*->\\s*(\\S[^|]*?)\\s*(?:\\|\\s*in\\s*:\\s*(\\S+)\\s*)?");

	/** The graph's key of somebody whom only one talk knows, by a form of address. */
	private static final Pattern OF_A_TALK = Pattern.compile("person:(\\S*[\\d#]\\S*)/([^/]+)");

	/**
	 * Who of several is meant by the key that the graph has for somebody: which it is, is
	 * told by the talks that name him, which a decision comes before.
	 */
	private static final Pattern OF_SEVERAL = Pattern.compile("(person:[^/~]+)~\\p{XDigit}{8}");

	private static final String EXPECTED = "'merge: ENTITY -> ENTITY', 'alias: ENTITY -> FORM', 'refuse: ENTITY -> FORM',"
			+ " 'rename: ENTITY -> NAME', each perhaps with '| in: TALK', or 'split: ENTITY -> NAME | in: TALK'";

	/**
	 * The decision of a line.
	 * @throws IllegalArgumentException where it is none: file, line, value and what was
	 * expected
	 */
	static Decision parse(DataFile.Entry entry) {
		Matcher matcher = LINE.matcher(entry.text());
		if (!matcher.matches()) {
			throw entry.wrong(entry.text(), EXPECTED);
		}
		DecisionKind kind = Arrays.stream(DecisionKind.values())
			.filter((one) -> one.word().equals(matcher.group(1)))
			.findFirst()
			.orElseThrow(() -> entry.wrong(matcher.group(1), EXPECTED));
		if (kind == DecisionKind.SPLIT && matcher.group(4) == null) {
			throw entry.wrong(entry.text(), "'| in: TALK' after it, the key of the talk where somebody else is meant");
		}
		return new Decision(entry, kind, withoutPlace(matcher.group(2)), withoutPlace(matcher.group(3)),
				onlyTalk(entry, Stream.of(matcher.group(4), placeOf(matcher.group(2)), placeOf(matcher.group(3)))));
	}

	/** Somebody as talks name him, from the key that the graph has for him. */
	private static String withoutPlace(String reference) {
		Matcher here = OF_A_TALK.matcher(reference);
		Matcher several = OF_SEVERAL.matcher(reference);
		return here.matches() ? "person:" + here.group(2) : several.matches() ? several.group(1) : reference;
	}

	/** The talk in a key of the graph; null where it has none. */
	private static @Nullable String placeOf(String reference) {
		Matcher here = OF_A_TALK.matcher(reference);
		return here.matches() ? here.group(1) : null;
	}

	private static @Nullable String onlyTalk(DataFile.Entry entry, Stream<@Nullable String> places) {
		List<String> talks = places.flatMap(Stream::ofNullable).distinct().toList();
		if (talks.size() > 1) {
			throw entry.wrong(entry.text(), "one talk: a decision holds in all or in one, not from one to another");
		}
		return talks.isEmpty() ? null : talks.getFirst();
	}

	/** The subject's name, without the type before it. */
	String subjectName() {
		return this.subject.replaceFirst("^\\p{Lower}+:", "");
	}

	/** What some talk has to say for the decision to fit anything. */
	public String said() {
		return (this.kind == DecisionKind.REFUSE) ? this.value : subjectName();
	}

	/** What is told of a decision that fits nothing. */
	public String unfit(String why) {
		return "%s:%d: '%s': fits nothing: %s; expected something that it is about, or delete the line"
			.formatted(this.entry.file(), this.entry.line(), this.entry.text(), why);
	}

}
