package org.talkgraph.claim;

/**
 * Something that a clause has.
 *
 * @param text its name, or the words themselves
 */
public record Feature(FeatureKind kind, String text) {

	/** As in a file of weights. */
	public String name() {
		return this.kind.prefix() + this.text;
	}

	/** The feature of a name in a file of weights. */
	static Feature named(String name) {
		for (FeatureKind kind : FeatureKind.values()) {
			if (kind != FeatureKind.PLAIN && name.startsWith(kind.prefix())) {
				return new Feature(kind, name.substring(kind.prefix().length()));
			}
		}
		return new Feature(FeatureKind.PLAIN, name);
	}

	/** Takes the features of a clause, one after the other. */
	@FunctionalInterface
	interface Sink {

		void add(FeatureKind kind, String text);

		/** A feature that is words. */
		default void add(FeatureKind kind, KnownWords words) {
			add(kind, words.text());
		}

	}

}
