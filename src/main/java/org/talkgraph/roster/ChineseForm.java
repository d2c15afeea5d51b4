package org.talkgraph.roster;

import java.util.List;

import org.talkgraph.sound.SimplifiedScript;

/**
 * A Chinese name or form of address, taken apart: a talk compares each of its names with
 * hundreds of others.
 *
 * @param text in simplified script
 * @param full whether it is a family name and a given name, without a title
 * @param family the family name
 * @param given what follows it
 */
record ChineseForm(String text, boolean full, String family, String given) {

	/** What is Chinese, taken apart. */
	static ChineseForm of(String form) {
		String text = SimplifiedScript.of(form);
		return new ChineseForm(text, ChineseForms.isFull(text), ChineseForms.family(text), ChineseForms.given(text));
	}

	/** Whether two forms may be one person's. */
	boolean mayBe(ChineseForm other) {
		return this.text.equals(other.text) || isCalled(other.text) || other.isCalled(this.text)
				|| (!this.full && !other.full && this.family.equals(other.family));
	}

	/**
	 * Whether this is a full name whose bearer is called so: whether it has the form
	 * among those of {@link ChineseForms#of(String, List)} with any title.
	 */
	private boolean isCalled(String form) {
		if (!this.full) {
			return false;
		}
		boolean called = isTitled(form, this.text) || isTitled(form, this.family) || isGiven(form) || isPrefixed(form);
		return called && !LikelyChineseNames.isPlain(form);
	}

	private boolean isGiven(String form) {
		return this.given.length() >= ChineseForms.SHORTEST_CALLED
				&& (form.equals(this.given) || isTitled(form, this.given));
	}

	private static boolean isTitled(String form, String name) {
		return form.startsWith(name) && ChineseForms.isTitle(form.substring(name.length()));
	}

	private boolean isPrefixed(String form) {
		return form.endsWith(this.family)
				&& ChineseForms.PREFIXES.contains(form.substring(0, form.length() - this.family.length()));
	}

}
