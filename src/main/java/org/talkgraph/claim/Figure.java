package org.talkgraph.claim;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;

/**
 * A figure of a claim.
 *
 * @param text as said
 * @param value the number that is said, in the unit
 * @param unit its name; null where the number stands alone
 * @param of what it measures; null where nothing tells
 * @param whose of what the claim names; null where it names nothing that it may be of
 */
public record Figure(String text, double value, @Nullable String unit, @Nullable String of, @Nullable Entity whose) {

	/** A figure of nobody yet. */
	Figure(String text, double value, @Nullable String unit, @Nullable String of) {
		this(text, value, unit, of, null);
	}

	/** The same number in another unit. */
	Figure in(@Nullable String unit, @Nullable String of) {
		return new Figure(this.text, this.value, unit, of, this.whose);
	}

	Figure of(@Nullable Entity whose) {
		return new Figure(this.text, this.value, this.unit, this.of, whose);
	}

}
