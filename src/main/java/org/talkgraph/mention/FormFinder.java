package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.Folded;
import org.talkgraph.source.Span;

/**
 * Finds the forms of a trie in a text: from left to right, at each place the longest that
 * stands at word boundaries, none inside another.
 */
final class FormFinder {

	/** A form of so few letters that its spelling with a hyphen tells it from a word. */
	private static final int SHORT = 4;

	/** Two characters twice are a word of four. */
	private static final int SHORTEST_REPEATED = 3;

	private final FormTrie trie;

	private final String text;

	private final Folded folded;

	/** Where the hit before ends, in the text. */
	private int hitEnd;

	private int longestEnd;

	private List<Name> longestNames = List.of();

	FormFinder(FormTrie trie, String text) {
		this.trie = trie;
		this.text = text;
		this.folded = Folded.of(text);
	}

	List<Hit> find() {
		List<Hit> hits = new ArrayList<>();
		int i = 0;
		while (i < this.folded.text().length()) {
			int end = longestFrom(i);
			if (end > i) {
				Span span = new Span(this.folded.raw(i), this.folded.raw(end - 1) + 1);
				hits.add(new Hit(span, this.longestNames));
				this.hitEnd = span.end();
				i = end;
			}
			else {
				i++;
			}
		}
		return hits;
	}

	private int longestFrom(int start) {
		FormTrie.Node node = this.trie.first(this.folded.text().charAt(start));
		this.longestEnd = start;
		if (node == null || !startsWord(this.folded.raw(start))) {
			return start;
		}
		int end = start + 1;
		while (node != null) {
			accept(node, start, end);
			node = (end < this.folded.text().length()) ? node.next(this.folded.text().charAt(end)) : null;
			end++;
		}
		return this.longestEnd;
	}

	private void accept(FormTrie.Node node, int start, int end) {
		Form form = node.form();
		int rawEnd = this.folded.raw(end - 1) + 1;
		if (form == null || !endsWord(form, this.folded.raw(start), rawEnd) || !isWellParted(form, start, end)
				|| CountedThings.follow(this.text, this.folded.raw(start), rawEnd)) {
			return;
		}
		List<Name> fitting = fitting(form.names(), new Span(this.folded.raw(start), rawEnd));
		if (!fitting.isEmpty() || form.names().isEmpty()) {
			this.longestEnd = end;
			this.longestNames = fitting;
		}
	}

	/**
	 * Whether a name may begin here; names that are said again are written as one word.
	 */
	private boolean startsWord(int index) {
		return Latin.startsWord(this.text, index) || index == this.hitEnd || isStammered(index);
	}

	/** Whether the letter before is the same capital said before, as in AA100. */
	private boolean isStammered(int index) {
		return Character.isUpperCase(this.text.charAt(index)) && this.text.charAt(index - 1) == this.text.charAt(index)
				&& Latin.startsWord(this.text, index - 1);
	}

	/** Whether the same is said again right behind it, as in A100A100. */
	private boolean isRepeated(int start, int end) {
		return end - start >= SHORTEST_REPEATED && Character.isUpperCase(this.text.charAt(start))
				&& this.text.regionMatches(start, this.text, end, end - start);
	}

	private boolean endsWord(Form form, int rawStart, int rawEnd) {
		return Latin.endsWord(this.text, rawEnd) || isRepeated(rawStart, rawEnd) || Latin.isPlural(this.text, rawEnd)
				|| (Character.isLetter(this.text.charAt(rawEnd - 1))
						&& (form.family() ? Character.isDigit(this.text.charAt(rawEnd))
								: VersionNumbers.pointed(this.text, rawEnd).isPresent()));
	}

	private boolean isWellParted(Form form, int start, int end) {
		if (this.folded.raw(end - 1) - this.folded.raw(start) == end - 1 - start) {
			return true;
		}
		BitSet separated = new BitSet();
		for (int i = start + 1; i < end; i++) {
			separated.set(i - start, this.folded.raw(i) > this.folded.raw(i - 1) + 1);
		}
		return form.allows(separated) || (form.isLong() && areCapitalised(start, separated));
	}

	/** Whether what is parted are two words with a capital each: Mid Journey. */
	private boolean areCapitalised(int start, BitSet separated) {
		int second = start + separated.nextSetBit(0);
		return separated.cardinality() == 1 && beginsCapitalised(start) && beginsCapitalised(second)
				&& this.text.charAt(this.folded.raw(second) - 1) == ' ';
	}

	private boolean beginsCapitalised(int index) {
		int raw = this.folded.raw(index);
		return Character.isUpperCase(this.text.charAt(raw)) && raw + 2 < this.text.length()
				&& Character.isLowerCase(this.text.charAt(raw + 1)) && Character.isLowerCase(this.text.charAt(raw + 2));
	}

	private List<Name> fitting(List<Name> names, Span span) {
		String surface = span.of(this.text);
		List<Name> fitting = names.stream().filter((name) -> fits(name, surface)).toList();
		boolean exact = fitting.stream().anyMatch((name) -> !name.weak());
		return (exact || !isInChinese(span)) ? pluralised(fitting, span) : names;
	}

	/**
	 * Of a plural only what is plainly a name and no person: "the Googles" are Google.
	 */
	private List<Name> pluralised(List<Name> names, Span span) {
		if (!Latin.isPlural(this.text, span.end())) {
			return names;
		}
		boolean capital = Character.isUpperCase(this.text.charAt(span.start()));
		return names.stream()
			.filter((name) -> capital && !name.weak() && name.form().length() >= SHORT
					&& name.entity().type() != EntityType.PERSON)
			.toList();
	}

	/**
	 * Between Chinese characters a Latin word is a name, in whatever case a recogniser
	 * wrote it.
	 */
	private boolean isInChinese(Span span) {
		return isIdeographic(span.start() - 1, -1) || isIdeographic(span.end(), 1);
	}

	private boolean isIdeographic(int from, int step) {
		int i = from;
		while (i >= 0 && i < this.text.length() && this.text.charAt(i) == ' ') {
			i += step;
		}
		return i >= 0 && i < this.text.length() && Character.isIdeographic(this.text.charAt(i));
	}

	private static boolean fits(Name name, String surface) {
		String form = lettersOf(name.form());
		String letters = lettersOf(surface);
		if (name.exactCase()) {
			return form.equals(letters);
		}
		// "did" is not D-ID
		boolean isShort = form.length() <= SHORT && form.length() < name.form().length();
		return !isShort || letters.length() < surface.length() || !letters.equals(letters.toLowerCase(Locale.ROOT));
	}

	private static String lettersOf(String text) {
		StringBuilder letters = new StringBuilder();
		for (char c : text.toCharArray()) {
			if (Character.isLetterOrDigit(c)) {
				letters.append(c);
			}
		}
		return letters.toString();
	}

}
