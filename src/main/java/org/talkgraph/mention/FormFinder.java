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

	private final FormTrie trie;

	private final String text;

	private final Folded folded;

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
		if (node == null || !Latin.startsWord(this.text, this.folded.raw(start))) {
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
		if (form == null || !endsWord(form, rawEnd) || !isWellParted(form, start, end)) {
			return;
		}
		List<Name> fitting = fitting(form.names(), new Span(this.folded.raw(start), rawEnd));
		if (!fitting.isEmpty() || form.names().isEmpty()) {
			this.longestEnd = end;
			this.longestNames = fitting;
		}
	}

	private boolean endsWord(Form form, int rawEnd) {
		return Latin.endsWord(this.text, rawEnd) || Latin.isPlural(this.text, rawEnd) || (form.family()
				&& Character.isDigit(this.text.charAt(rawEnd)) && Character.isLetter(this.text.charAt(rawEnd - 1)));
	}

	private boolean isWellParted(Form form, int start, int end) {
		if (this.folded.raw(end - 1) - this.folded.raw(start) == end - 1 - start) {
			return true;
		}
		BitSet separated = new BitSet();
		for (int i = start + 1; i < end; i++) {
			separated.set(i - start, this.folded.raw(i) > this.folded.raw(i - 1) + 1);
		}
		return form.allows(separated);
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
