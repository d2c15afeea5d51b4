package org.talkgraph.roster;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.NameShape;

/**
 * Finds Chinese names of people after the cues that introduce them. Since nothing marks a
 * name, all must fit: the family name, characters that given names are made of, and where
 * the name begins and ends.
 */
final class ChineseNames {

	private static final DataFile FILE = DataFile.beside(ChineseNames.class, "names-zh.txt");

	private static final List<String> BEFORE = FILE.words("before");

	private static final List<String> AFTER = FILE.words("after");

	/** Between the names of a list. */
	private static final Pattern AND = Pattern.compile(String.join("|", FILE.words("and")));

	/** Of a full name: two characters of family and two of given name. */
	private static final int LONGEST = 4;

	private final String text;

	private final Set<Integer> knownStarts = new HashSet<>();

	private final Set<Integer> knownEnds = new HashSet<>();

	/** Where something else is named than a person. */
	private final Set<Span> things = new HashSet<>();

	/** Ends of names behind which a list has been read on. */
	private final Set<Integer> listed = new HashSet<>();

	/**
	 * @param text in simplified script
	 * @param known mentions in it: a name may begin and end beside them
	 */
	ChineseNames(String text, List<Mention> known) {
		this.text = text;
		for (Mention mention : known) {
			this.knownStarts.add(mention.span().start());
			this.knownEnds.add(mention.span().end());
			if (mention.names().stream().noneMatch((name) -> name.entity().type() == EntityType.PERSON)) {
				this.things.add(mention.span());
			}
		}
	}

	/**
	 * The names that stand where a cue leads one to expect a name, in the order found,
	 * and then what others are called.
	 */
	Set<String> find() {
		Set<String> found = new LinkedHashSet<>();
		Map<ChineseCue, Matcher> matchers = new IdentityHashMap<>();
		for (int i = 0; i < this.text.length(); i++) {
			for (ChineseCue cue : ChineseCue.beginningWith(this.text.charAt(i))) {
				Matcher before = matchers.computeIfAbsent(cue, this::matcher).region(i, this.text.length());
				if (before.lookingAt()) {
					addAfter(cue, before.end(), found);
				}
			}
		}
		found.addAll(CalledForms.in(this.text));
		return found;
	}

	private Matcher matcher(ChineseCue cue) {
		return cue.before().matcher(this.text).useTransparentBounds(true).useAnchoringBounds(false);
	}

	private void addAfter(ChineseCue cue, int from, Set<String> found) {
		int last = cue.apart() ? Math.min(this.text.length(), from + ChineseCue.LONGEST_BETWEEN) : from + 1;
		for (int i = from; i < last && !ChineseClause.endsAt(this.text, i); i++) {
			int end = (i == from || mayBegin(i)) ? nameEnd(i, i == from) : i;
			if (end > i && cue.after().matcher(this.text).region(end, this.text.length()).lookingAt()) {
				found.add(ChineseForms.withoutTitle(this.text.substring(i, end)));
				addListed(end, found);
				return;
			}
		}
	}

	/**
	 * The names after this one, where it is the first of a list; where somebody is from
	 * may stand before each.
	 */
	private void addListed(int from, Set<String> found) {
		Matcher and = AND.matcher(this.text).region(from, this.text.length());
		// a list is read once, however many of its names have a cue
		while (this.listed.add(and.regionStart()) && and.lookingAt()) {
			Span name = nameAfter(and.end());
			if (name.isEmpty()) {
				return;
			}
			found.add(ChineseForms.withoutTitle(name.of(this.text)));
			and.region(name.end(), this.text.length());
		}
	}

	/** The first name behind a place of a clause, with its title; empty for none. */
	private Span nameAfter(int from) {
		int last = Math.min(this.text.length(), from + ChineseCue.LONGEST_BETWEEN);
		for (int i = from; i < last && !ChineseClause.endsAt(this.text, i); i++) {
			int end = (i == from || mayBegin(i)) ? nameEnd(i, i == from) : i;
			if (end > i) {
				return new Span(i, end);
			}
		}
		return new Span(from, from);
	}

	/** Whether a name may begin here, behind something else than its cue. */
	private boolean mayBegin(int index) {
		return !Character.isIdeographic(this.text.charAt(index - 1)) || this.knownEnds.contains(index)
				|| BEFORE.stream().anyMatch((word) -> this.text.startsWith(word, index - word.length()));
	}

	/**
	 * Where the name that begins here ends, with its title; the index itself for none.
	 * @param near whether the cue stands right before it
	 */
	private int nameEnd(int index, boolean near) {
		if (index > 0 && index < this.text.length() && this.text.charAt(index) == this.text.charAt(index - 1)) {
			// said twice, as "thanks" is: no family name
			return index;
		}
		for (int length = Math.min(LONGEST, this.text.length() - index); length >= 1; length--) {
			String name = this.text.substring(index, index + length);
			String title = ChineseForms.titleAt(this.text, index + length);
			boolean family = !title.isEmpty() && length <= 2 && NameShape.isFamilyName(name);
			boolean full = length > 1 && LikelyChineseNames.isName(name, near || !title.isEmpty())
					&& (!title.isEmpty() || endsAt(index + length));
			if ((family || full) && !this.things.contains(new Span(index, index + length))) {
				return index + length + title.length();
			}
		}
		return index;
	}

	/** Whether a name may end before this character. */
	boolean endsAt(int index) {
		return index >= this.text.length() || !Character.isLetterOrDigit(this.text.charAt(index))
				|| this.knownStarts.contains(index)
				|| AFTER.stream().anyMatch((word) -> this.text.startsWith(word, index));
	}

}
