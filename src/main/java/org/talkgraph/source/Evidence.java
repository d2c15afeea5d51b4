package org.talkgraph.source;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A named feature with its score, and the place that shows it.
 *
 * @param feature name of the feature
 * @param score its contribution; what a sum of them means is said by who adds them up
 * @param span where it shows, or null where it is no matter of one place
 */
public record Evidence(String feature, double score, @Nullable Span span) {

	public Evidence(String feature, double score) {
		this(feature, score, null);
	}

	/** {@code feature +0.25} or {@code feature +0.25 [10, 14)}. */
	@Override
	public String toString() {
		String shown = String.format(Locale.ROOT, "%s %+.2f", this.feature, this.score);
		return (this.span == null) ? shown : shown + " " + this.span;
	}

}
