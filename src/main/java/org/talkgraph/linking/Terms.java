package org.talkgraph.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.talkgraph.sound.Folded;
import org.talkgraph.source.Span;

/**
 * The forms that mean nothing of ours though a name stands inside of them, such as tests,
 * licences and theorems that are called after somebody.
 */
final class Terms {

	private final TreeSet<String> forms = new TreeSet<>();

	private final Map<Character, List<String>> byFirst;

	private final int longest;

	/**
	 * @param forms as written
	 */
	Terms(Collection<String> forms) {
		forms.stream().map(Folded::key).forEach(this.forms::add);
		this.byFirst = this.forms.stream().collect(Collectors.groupingBy((form) -> form.charAt(0)));
		this.longest = this.forms.stream().mapToInt(String::length).max().orElse(0);
	}

	/** The same, looked for in one text. */
	In in(String text) {
		return new In(text);
	}

	/** The terms of a text. */
	final class In {

		private final String text;

		private @Nullable String folded;

		private final Map<String, Boolean> begins = new HashMap<>();

		private In(String text) {
			this.text = text;
		}

		/** Whether the text says, wherever, a term that begins with a form. */
		boolean hasBeginningWith(String form) {
			return this.begins.computeIfAbsent(Folded.key(form), this::says);
		}

		private boolean says(String key) {
			Set<String> longer = Terms.this.forms.subSet(key, false, key + Character.MAX_VALUE, false);
			return longer.stream().anyMatch((term) -> folded().contains(term));
		}

		private String folded() {
			if (this.folded == null) {
				this.folded = Folded.key(this.text);
			}
			return this.folded;
		}

		/** Whether a term stands at a place or reaches into it. */
		boolean covers(Span span) {
			int from = Math.max(0, span.start() - Terms.this.longest);
			int to = Math.min(this.text.length(), span.end() + Terms.this.longest);
			Folded around = Folded.of(this.text.substring(from, to));
			int start = span.start() - from;
			int end = span.end() - from;
			for (int at = 0; at < around.text().length() && around.raw(at) < end; at++) {
				if (reaches(around, at, start)) {
					return true;
				}
			}
			return false;
		}

		/** Whether a term that begins at an index reaches to another of the raw text. */
		private boolean reaches(Folded around, int at, int start) {
			for (String term : Terms.this.byFirst.getOrDefault(around.text().charAt(at), List.of())) {
				if (around.text().startsWith(term, at) && around.raw(at + term.length() - 1) >= start) {
					return true;
				}
			}
			return false;
		}

	}

}
