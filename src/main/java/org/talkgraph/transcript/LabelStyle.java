package org.talkgraph.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.DataFile;

/**
 * Tells labels from ordinary prose with a colon, by all lines of a talk together: labels
 * look like names or stand for somebody ("Speaker 1", "Host"), come again, and begin with
 * the text. What is in bold is a label always.
 */
final class LabelStyle {

	private static final DataFile FILE = DataFile.beside(LabelStyle.class, "labels.txt");

	private static final List<Pattern> ANONYMOUS = FILE.words("anonymous")
		.stream()
		.map((word) -> Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
		.toList();

	private static final Set<String> NEVER = Set.copyOf(FILE.words("never"));

	/** Names in one writing: capital letters, as subtitles write them, or one word. */
	private static final Pattern LIKE_A_NAME = Pattern
		.compile("\\p{Lu}[\\p{Lu}'’.-]*+(?: \\p{Lu}[\\p{Lu}'’.-]*+){0,3}|\\p{Lu}[\\p{L}'’-]{1,20}|\\p{IsHan}{2,4}");

	/** More names than any talk has people are a dictionary's. */
	private static final int MOST_NAMES = 200;

	/** A label that is nothing more than likely comes at least so often. */
	private static final int OFTEN = 2;

	/** At least one in so many lines is labelled. */
	private static final int RAREST = 12;

	/** Before the first label there is a short word of somebody else, if anything. */
	private static final int LATEST_FIRST = 4;

	private final Map<String, Integer> counts = new HashMap<>();

	private final Map<String, Likeness> likenesses = new HashMap<>();

	private final boolean inProse;

	private int lines;

	private int labelled;

	private int first;

	private boolean plain;

	private @Nullable Boolean active;

	/** How much a label is like one, by itself. */
	private enum Likeness {

		NONE, POSSIBLE, NAME, ANONYMOUS;

		static Likeness of(String name) {
			if (isAnonymous(name)) {
				return ANONYMOUS;
			}
			if (hasNever(name)) {
				return NONE;
			}
			return NameShape.whole(name).isPresent() ? NAME : LIKE_A_NAME.matcher(name).matches() ? POSSIBLE : NONE;
		}

	}

	/**
	 * @param inProse whether lines are paragraphs, of which labels open a good part;
	 * subtitles begin anywhere
	 */
	LabelStyle(boolean inProse) {
		this.inProse = inProse;
	}

	/** Takes the next line into account. */
	void see(@Nullable LineStart label) {
		this.lines++;
		if (label == null || label.kind() == LineStart.Kind.BOLD || label.name() == null) {
			return;
		}
		Likeness likeness = likeness(label.name());
		if (likeness == Likeness.NONE) {
			return;
		}
		this.labelled++;
		if (this.labelled == 1) {
			this.first = this.lines;
		}
		if (this.counts.size() <= MOST_NAMES) {
			this.counts.merge(label.name(), 1, Integer::sum);
		}
		this.plain |= label.kind() == LineStart.Kind.MARKED && likeness == Likeness.ANONYMOUS;
	}

	/** Whether a label is one, after all lines were seen. */
	boolean accepts(LineStart label) {
		String name = label.name();
		if (name == null || label.kind() == LineStart.Kind.BOLD) {
			return name != null;
		}
		if (this.active == null) {
			this.active = this.plain || isActive();
		}
		Likeness likeness = this.active ? likeness(name) : Likeness.NONE;
		return likeness.compareTo(Likeness.POSSIBLE) > 0
				|| (likeness == Likeness.POSSIBLE && this.counts.getOrDefault(name, 0) >= OFTEN);
	}

	private boolean isActive() {
		if (this.labelled < OFTEN || this.counts.size() > MOST_NAMES) {
			return false;
		}
		boolean again = this.labelled >= 1.5 * this.counts.size() || this.lines <= this.labelled + 1;
		boolean dense = this.labelled * RAREST >= this.lines && this.first <= LATEST_FIRST + this.lines / 20;
		boolean sure = this.counts.keySet().stream().anyMatch((name) -> likeness(name) != Likeness.POSSIBLE);
		return again && (dense || !this.inProse) && (sure || this.labelled >= 2 * OFTEN);
	}

	private Likeness likeness(String name) {
		Likeness known = this.likenesses.get(name);
		if (known != null) {
			return known;
		}
		Likeness likeness = Likeness.of(name);
		if (this.likenesses.size() <= MOST_NAMES) {
			this.likenesses.put(name, likeness);
		}
		return likeness;
	}

	static boolean isAnonymous(String name) {
		return ANONYMOUS.stream().anyMatch((pattern) -> pattern.matcher(name).matches());
	}

	private static boolean hasNever(String name) {
		String[] words = name.toLowerCase(Locale.ROOT).split("[\\s\\d]+");
		return words.length == 0 || NEVER.contains(words[0]) || NEVER.contains(words[words.length - 1]);
	}

}
