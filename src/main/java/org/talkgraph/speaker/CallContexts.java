package org.talkgraph.speaker;

import java.util.List;
import java.util.regex.Pattern;

import org.talkgraph.source.Span;

/**
 * What the words right before and after a name say of why it is said, where its clause
 * does not: by the patterns of {@code turns.txt}.
 */
final class CallContexts {

	/** Stands for the name in a pattern. */
	private static final char NAME = '@';

	/** Stands for any other name. */
	private static final char OTHER = '&';

	private static final int BEFORE = 16;

	private static final int AFTER = 24;

	/** In the order in which they are looked for. */
	private static final List<Context> CONTEXTS = List.of(new Context(Call.Kind.QUOTED, Cues.phrases("name quoted")),
			new Context(Call.Kind.ADDRESSED, Cues.phrases("name asked")),
			new Context(Call.Kind.ALONE, Cues.phrases("name alone")));

	private record Context(Call.Kind kind, Pattern pattern) {
	}

	private final String text;

	private final List<Span> names;

	/**
	 * @param names in order, without overlap
	 */
	CallContexts(String text, List<Span> names) {
		this.text = text;
		this.names = names;
	}

	/** Why a name is said; told of where nothing says it. */
	Call.Kind kind(int name) {
		String context = context(name);
		return CONTEXTS.stream()
			.filter((one) -> one.pattern().matcher(context).find())
			.findFirst()
			.map(Context::kind)
			.orElse(Call.Kind.TOLD);
	}

	private String context(int name) {
		Span here = this.names.get(name);
		int start = Math.max(0, here.start() - BEFORE);
		int end = Math.min(this.text.length(), here.end() + AFTER);
		StringBuilder context = new StringBuilder();
		int at = start;
		for (int i = Math.max(0, name - 2); i <= Math.min(this.names.size() - 1, name + 2); i++) {
			Span other = this.names.get(i);
			if (other.start() >= at && other.end() <= end) {
				context.append(this.text, at, other.start()).append((i == name) ? NAME : OTHER);
				at = other.end();
			}
		}
		return context.append(this.text, at, end).toString();
	}

}
