package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.sound.ChineseWords;
import org.talkgraph.source.Places;
import org.talkgraph.source.Span;

/**
 * Finds names of two parts neither of which was heard right. In running English only
 * those that are written together count: there is many a word before GPT.
 */
public final class CompoundNames {

	/** The rule by which these mentions are found. */
	public static final String RULE = "both parts of the name sound alike";

	/** Names of a word and spelt letters have so many of these: ChatGPT. */
	private static final int LETTERS = 3;

	private final List<CompoundName> names;

	CompoundNames(KnowledgeBase knowledge) {
		this.names = knowledge.entities().stream().map(CompoundName::of).flatMap(Optional::stream).toList();
	}

	/**
	 * The hits with such names, in order; what is a whole name already is none of them.
	 */
	List<Hit> with(List<Hit> hits, String text) {
		List<Hit> found = this.names.isEmpty() ? List.of() : find(text);
		if (found.isEmpty()) {
			return hits;
		}
		Places<Hit> all = new Places<>(Hit::span);
		hits.forEach(all::addIfFree);
		for (Hit hit : found) {
			if (all.overlapping(hit.span()).stream().allMatch((other) -> isPart(other.span(), hit.span()))) {
				all.replace(hit);
			}
		}
		return List.copyOf(all.all());
	}

	/** Whether a hit is one of these. */
	boolean isFrom(Hit hit) {
		return hit.names().size() == 1 && this.names.stream().anyMatch((name) -> name.name() == hit.names().getFirst());
	}

	/** Whether a known name is the letters alone. */
	private static boolean isPart(Span known, Span whole) {
		return known.end() == whole.end() && known.length() == LETTERS && known.length() < whole.length();
	}

	private List<Hit> find(String text) {
		List<Hit> found = new ArrayList<>();
		Span before = null;
		for (Span word : LatinTokens.words(text)) {
			if (word.length() >= LETTERS && Latin.endsWord(text, word.end())) {
				Hit hit = find(text, before, word);
				if (hit != null) {
					found.add(hit);
				}
			}
			before = word;
		}
		return found;
	}

	/**
	 * @param before the word before, or null
	 * @param word that ends in the letters
	 */
	private @Nullable Hit find(String text, @Nullable Span before, Span word) {
		Span letters = new Span(word.end() - LETTERS, word.end());
		boolean capitals = letters.of(text).chars().allMatch(Character::isUpperCase);
		if (word.length() > LETTERS) {
			return capitals ? named(text, new Span(word.start(), letters.start()), letters) : null;
		}
		int start = word.start();
		if (start >= 2 && CompoundName.isWord(text.charAt(start - 2), text.charAt(start - 1))
				&& !ChineseWords.around(text, start - 2, start).cut()) {
			return nearest(text, letters).filter(CompoundName::isPlain)
				.map((name) -> hit(name, start - 2, word.end()))
				.orElse(null);
		}
		if (before == null || !capitals || !isApart(text, before, word)) {
			return null;
		}
		return named(text, before, letters);
	}

	/** Whether a word with a capital stands right before another, among Chinese. */
	private static boolean isApart(String text, Span before, Span word) {
		return word.start() == before.end() + 1 && " -".indexOf(text.charAt(before.end())) >= 0
				&& Character.isUpperCase(text.charAt(before.start()))
				&& isAmongChinese(text, before.start(), word.end());
	}

	private @Nullable Hit named(String text, Span word, Span letters) {
		return nearest(text, letters).filter((name) -> name.isWord(word.of(text), name.distance(letters.of(text)) == 0))
			.map((name) -> hit(name, word.start(), letters.end()))
			.orElse(null);
	}

	private Optional<CompoundName> nearest(String text, Span letters) {
		String heard = letters.of(text);
		return this.names.stream()
			.filter((name) -> name.distance(heard) < 1)
			.min(Comparator.comparingDouble((name) -> name.distance(heard)));
	}

	private static Hit hit(CompoundName name, int start, int end) {
		return new Hit(new Span(start, end), List.of(name.name()));
	}

	private static boolean isAmongChinese(String text, int start, int end) {
		return isChinese(text, start - 1) || isChinese(text, end);
	}

	private static boolean isChinese(String text, int index) {
		return index >= 0 && index < text.length() && text.charAt(index) > 0x2E80;
	}

}
