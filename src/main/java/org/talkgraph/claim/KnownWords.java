package org.talkgraph.claim;

import org.jspecify.annotations.Nullable;

import org.talkgraph.transcript.Language;

/**
 * Up to three words that stand together, with all that is known of them: found once in a
 * talk, nothing of it is looked up again.
 *
 * @param number {@link #number(String, int, int)} of the text
 * @param classes a bit for each of {@link WordClasses}
 * @param used whether they are a word of {@link WordUses}
 * @param table of which the rows are; null for none
 * @param rows what they weigh, by the number of the {@link FeatureKind}
 */
record KnownWords(String text, long number, long classes, boolean used, @Nullable Table table,
		Table.@Nullable Row[] rows) {

	/** So many characters and the length of the text are in its number. */
	private static final int LAST = 3;

	/** Without what they weigh. */
	static KnownWords of(String text, Language language) {
		return new KnownWords(text, number(text, 0, text.length()), WordClasses.SHIPPED.of(text),
				WordUses.of(language).has(text), null, new Table.Row[0]);
	}

	/** With what they weigh. */
	static KnownWords of(String text, Language language, Table table) {
		FeatureKind[] kinds = FeatureKind.values();
		Table.@Nullable Row[] rows = new Table.Row[kinds.length];
		for (FeatureKind kind : kinds) {
			rows[kind.ordinal()] = table.row(kind, text);
		}
		return new KnownWords(text, number(text, 0, text.length()), WordClasses.SHIPPED.of(text),
				WordUses.of(language).has(text), table, rows);
	}

	/** The length of a text and its last characters: of a short one, all of it. */
	static long number(String text, int start, int end) {
		long number = end - start;
		for (int i = end - LAST; i < end; i++) {
			number = (number << Character.SIZE) | ((i < start) ? 0 : text.charAt(i));
		}
		return number;
	}

	/** Whether they are what stands at a place of a text. */
	boolean areAt(String text, int start, int end, long number) {
		return this.number == number
				&& (end - start <= LAST || (this.text.length() == end - start && text.startsWith(this.text, start)));
	}

	/** What they weigh in a table; null for nothing. */
	Table.@Nullable Row row(FeatureKind kind, Table of) {
		return (of == this.table) ? this.rows[kind.ordinal()] : of.row(kind, this.text);
	}

}
