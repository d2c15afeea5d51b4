package org.talkgraph.roster;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.NameShape;

/** Finds Chinese names of people after the cues that introduce them. */
final class ChineseNames {

	private static final Set<String> PLAIN = Set.copyOf(ChineseCue.PLAIN);

	private static final List<String> AFTER = DataFile.beside(ChineseNames.class, "introductions.txt").words("after");

	private static final int LONGEST = 4;

	private final String text;

	ChineseNames(String text) {
		this.text = text;
	}

	/** The names that stand where a cue leads one to expect a name, in the order found. */
	Set<String> find() {
		Set<String> found = new LinkedHashSet<>();
		for (ChineseCue cue : ChineseCue.ALL) {
			if (cue.findsNames()) {
				Matcher before = cue.before().matcher(this.text);
				while (before.find()) {
					addAfter(cue, before.end(), found);
				}
			}
		}
		return found;
	}

	private void addAfter(ChineseCue cue, int from, Set<String> found) {
		int last = cue.apart() ? Math.min(this.text.length(), from + ChineseCue.LONGEST_BETWEEN) : from + 1;
		for (int i = from; i < last && !ChineseClause.endsAt(this.text, i); i++) {
			int end = nameEnd(i);
			if (end > i && cue.after().matcher(this.text).region(end, this.text.length()).lookingAt()) {
				found.add(withoutTitle(this.text.substring(i, end)));
				return;
			}
		}
	}

	private static String withoutTitle(String form) {
		String bare = form.substring(0, form.length() - ChineseForms.titleOf(form).length());
		return ChineseForms.isFull(bare) ? bare : form;
	}

	/** Where the name that begins here ends, with its title; the index itself for none. */
	private int nameEnd(int index) {
		for (int length = Math.min(LONGEST, this.text.length() - index); length >= 1; length--) {
			String name = this.text.substring(index, index + length);
			String title = titleAt(index + length);
			boolean family = !title.isEmpty() && length <= 2 && NameShape.isFamilyName(name);
			boolean full = length > 1 && ChineseForms.isFull(name) && !isPlain(name)
					&& (!title.isEmpty() || endsAt(index + length));
			if (family || full) {
				return index + length + title.length();
			}
		}
		return index;
	}

	private static boolean isPlain(String name) {
		return PLAIN.contains(name) || (name.length() > 2
				&& (PLAIN.contains(name.substring(0, 2)) || PLAIN.contains(name.substring(1))));
	}

	private String titleAt(int index) {
		return ChineseForms.TITLES.stream().filter((title) -> this.text.startsWith(title, index)).findFirst().orElse("");
	}

	private boolean endsAt(int index) {
		return index >= this.text.length() || !Character.isLetterOrDigit(this.text.charAt(index))
				|| AFTER.stream().anyMatch((word) -> this.text.startsWith(word, index));
	}

}
