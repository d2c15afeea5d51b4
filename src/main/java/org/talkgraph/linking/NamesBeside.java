package org.talkgraph.linking;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * The sure names of a talk, for a place beside one of them: what stands in a list of
 * names is likely a name of the same type.
 */
final class NamesBeside {

	private static final DataFile FILE = DataFile.beside(NamesBeside.class, "beside.txt");

	private static final Set<String> BETWEEN = Set.copyOf(FILE.words("between"));

	private static final int REACH = 6;

	private final String text;

	private final TreeMap<Integer, Link.Linked> byStart = new TreeMap<>();

	private final TreeMap<Integer, Link.Linked> byEnd = new TreeMap<>();

	/**
	 * @param text in which the spans count
	 */
	NamesBeside(String text, Collection<Link> links) {
		this.text = text;
		for (Link link : links) {
			if (link instanceof Link.Linked linked) {
				this.byStart.put(linked.mention().span().start(), linked);
				this.byEnd.put(linked.mention().span().end(), linked);
			}
		}
	}

	/** Whether a sure name of a type stands beside a place in a list. */
	boolean has(EntityType type, Span span) {
		Map.Entry<Integer, Link.Linked> before = this.byEnd.floorEntry(span.start());
		Map.Entry<Integer, Link.Linked> after = this.byStart.ceilingEntry(span.end());
		return (before != null && fits(before.getValue(), type, before.getKey(), span.start()))
				|| (after != null && fits(after.getValue(), type, span.end(), after.getKey()));
	}

	private boolean fits(Link.Linked link, EntityType type, int from, int to) {
		if (link.entity().type() != type || to - from > REACH) {
			return false;
		}
		String between = this.text.substring(from, to).strip();
		return between.isEmpty() || (between.length() == 1 && isListMark(between.charAt(0)))
				|| BETWEEN.contains(between);
	}

	private static boolean isListMark(char c) {
		return c == '\uFF0C' || c == '\u3001' || c == ',' || c == '/' || c == '+';
	}

}
