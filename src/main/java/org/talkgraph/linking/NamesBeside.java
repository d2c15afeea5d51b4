package org.talkgraph.linking;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * The sure names of a talk, for a place beside one of them: what stands in a list of
 * names is likely a name of the same type, what stands beside a company's name likely
 * something of that company.
 */
final class NamesBeside {

	private static final DataFile FILE = DataFile.beside(NamesBeside.class, "beside.txt");

	private static final Set<String> BETWEEN = Set.copyOf(FILE.words("between"));

	private static final int REACH = FILE.count("reach");

	/** So many characters at most stand between a thing and who made it. */
	private static final int MAKER = FILE.count("maker");

	private static final String SENTENCE_MARKS = ".!?\n\u3002\uFF01\uFF1F";

	private final String text;

	private final TreeMap<Integer, Entity> byStart = new TreeMap<>();

	private final TreeMap<Integer, Entity> byEnd = new TreeMap<>();

	private NamesBeside(String text) {
		this.text = text;
	}

	/**
	 * Beside what is linked.
	 * @param text in which the spans count
	 */
	static NamesBeside linked(String text, Collection<Link> links) {
		NamesBeside names = new NamesBeside(text);
		for (Link link : links) {
			if (link instanceof Link.Linked linked) {
				names.add(linked.mention(), linked.entity());
			}
		}
		return names;
	}

	/**
	 * Beside mentions that could mean nothing else.
	 * @param text in which the spans count
	 */
	static NamesBeside plain(String text, Collection<Mention> mentions) {
		NamesBeside names = new NamesBeside(text);
		mentions.forEach((mention) -> Context.plainMeaning(mention).ifPresent((entity) -> names.add(mention, entity)));
		return names;
	}

	private void add(Mention mention, Entity entity) {
		this.byStart.put(mention.span().start(), entity);
		this.byEnd.put(mention.span().end(), entity);
	}

	/** Whether a sure name of something else of the same type stands beside a place. */
	boolean has(Entity entity, Span span) {
		Map.Entry<Integer, Entity> before = this.byEnd.floorEntry(span.start());
		Map.Entry<Integer, Entity> after = this.byStart.ceilingEntry(span.end());
		return (before != null && fits(before.getValue(), entity, before.getKey(), span.start()))
				|| (after != null && fits(after.getValue(), entity, span.end(), after.getKey()));
	}

	/**
	 * Whether the developer of a thing, or an organization of somebody's, is named right
	 * beside a place, in the same sentence.
	 */
	boolean hasMaker(Entity entity, Span span) {
		if (entity.developer() == null && entity.affiliations().isEmpty()) {
			return false;
		}
		return this.byEnd.subMap(span.start() - MAKER, true, span.start(), true)
			.entrySet()
			.stream()
			.anyMatch((one) -> made(one.getValue(), entity) && isOneSentence(one.getKey(), span.start()))
				|| this.byStart.subMap(span.end(), true, span.end() + MAKER, true)
					.entrySet()
					.stream()
					.anyMatch((one) -> made(one.getValue(), entity) && isOneSentence(span.end(), one.getKey()));
	}

	private static boolean made(Entity organization, Entity entity) {
		return organization.key().equals(entity.developer()) || entity.affiliations().contains(organization.key());
	}

	private boolean isOneSentence(int from, int to) {
		return this.text.substring(from, to).chars().noneMatch((c) -> SENTENCE_MARKS.indexOf(c) >= 0);
	}

	private boolean fits(Entity beside, Entity entity, int from, int to) {
		if (beside.type() != entity.type() || beside.key().equals(entity.key()) || to - from > REACH) {
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
