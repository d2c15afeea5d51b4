package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Stretch;
import org.talkgraph.transcript.Talk;

/**
 * The labelled stretches of a talk in which somebody speaks, and who speaks before and
 * after whom.
 */
final class Conversation {

	/** For "nobody does". */
	static final int NOBODY = -1;

	private final List<Stretch> parts = new ArrayList<>();

	private final List<String> labels = new ArrayList<>();

	private final int[] speakers;

	private final int[] previous;

	private final int[] next;

	private final int[] firsts;

	/**
	 * @param names what is known by name: a label that is known to be something else than
	 * a person, such as a model, is nobody's
	 */
	Conversation(Talk talk, KnowledgeBase names) {
		this(talk.stretches(),
				(label) -> !Labels.isNobody(label) && (Labels.isAnonymous(label) || !isThing(names, label)));
	}

	private Conversation(List<Stretch> stretches, Predicate<String> isSpeaker) {
		Map<String, Integer> numbers = new HashMap<>();
		List<Integer> order = new ArrayList<>();
		List<Integer> first = new ArrayList<>();
		for (Stretch stretch : stretches) {
			String label = stretch.label();
			if (label != null && isSpeaker.test(label)) {
				int number = numbers.computeIfAbsent(label, (unused) -> this.labels.size());
				if (number == this.labels.size()) {
					this.labels.add(label);
					first.add(this.parts.size());
				}
				order.add(number);
				this.parts.add(stretch);
			}
		}
		this.speakers = order.stream().mapToInt(Integer::intValue).toArray();
		this.firsts = first.stream().mapToInt(Integer::intValue).toArray();
		this.previous = neighbours(1);
		this.next = neighbours(-1);
	}

	/**
	 * Of a talk without labels: each paragraph is a part of its own, as if somebody else
	 * said it.
	 */
	static Conversation ofParagraphs(Talk talk) {
		String text = talk.reading().text();
		List<Stretch> paragraphs = new ArrayList<>();
		int from = 0;
		while (from < text.length()) {
			int end = text.indexOf('\n', from);
			int to = (end >= 0) ? end + 1 : text.length();
			paragraphs.add(new Stretch(new Span(from, to), Integer.toString(paragraphs.size()), null));
			from = to;
		}
		return new Conversation(paragraphs, (label) -> true);
	}

	private static boolean isThing(KnowledgeBase names, String label) {
		List<Name> known = names.names(label).stream().filter((name) -> !name.weak()).toList();
		return !known.isEmpty() && known.stream().noneMatch((name) -> name.entity().type() == EntityType.PERSON);
	}

	/** For each part the nearest one of another speaker, against this step. */
	private int[] neighbours(int step) {
		int count = this.speakers.length;
		int[] nearest = new int[count];
		for (int i = (step > 0) ? 0 : count - 1; i >= 0 && i < count; i += step) {
			int beside = i - step;
			boolean none = beside < 0 || beside >= count;
			nearest[i] = none ? NOBODY : (this.speakers[beside] != this.speakers[i]) ? beside : nearest[beside];
		}
		return nearest;
	}

	/** The labels, each once, in the order in which they first speak. */
	List<String> labels() {
		return this.labels;
	}

	List<Stretch> parts() {
		return this.parts;
	}

	/** Index of the label of a part. */
	int speaker(int part) {
		return this.speakers[part];
	}

	/**
	 * Who speaks before, another than the part's own speaker; {@link #NOBODY} for none.
	 */
	int speakerBefore(int part) {
		return (this.previous[part] == NOBODY) ? NOBODY : this.speakers[this.previous[part]];
	}

	/** Who speaks next, another than the part's own speaker; {@link #NOBODY} for none. */
	int speakerAfter(int part) {
		return (this.next[part] == NOBODY) ? NOBODY : this.speakers[this.next[part]];
	}

	/** The part with which a speaker begins. */
	int firstPart(int speaker) {
		return this.firsts[speaker];
	}

	/** The part in which a character of the reading is said, or {@link #NOBODY}. */
	int partAt(int index) {
		int low = 0;
		int high = this.parts.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Stretch part = this.parts.get(middle);
			if (part.span().contains(index)) {
				return middle;
			}
			if (part.span().start() > index) {
				high = middle - 1;
			}
			else {
				low = middle + 1;
			}
		}
		return NOBODY;
	}

}
