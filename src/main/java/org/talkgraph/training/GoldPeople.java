package org.talkgraph.training;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Whom a talk's people may be called.
 *
 * @param said all that is said in the talk, as a key
 * @param forms forms of address by the key of the person
 */
record GoldPeople(String said, Map<String, Set<String>> forms) {

	/** What the gold says of a played clip's words. */
	static final String CLIP = "clip";

	/** Whether the talk names the person in any form. */
	boolean isNameable(String person) {
		String key = GoldKeys.key(person);
		return !GoldKeys.isAnonymous(person)
				&& (this.said.contains(key) || !this.forms.getOrDefault(key, Set.of()).isEmpty());
	}

	/**
	 * The full name, or a form of address by which the talk knows somebody whose full
	 * name it never gives.
	 */
	boolean isPerson(String name, String person) {
		String key = GoldKeys.key(name);
		String full = GoldKeys.key(person);
		return !key.isEmpty() && (key.equals(full)
				|| (!this.said.contains(full) && this.forms.getOrDefault(full, Set.of()).contains(key)));
	}

	/** As of a person; a speaker whom the talk never names is right as unknown. */
	boolean isSpeaker(@Nullable String name, String speaker) {
		if (speaker.equals(CLIP)) {
			return false;
		}
		return (name != null) ? isPerson(name, speaker) : !isNameable(speaker);
	}

	/** Whether a name means what the gold means. */
	boolean isEntity(String name, GoldMention gold) {
		return gold.type().equals("Person") ? isPerson(name, gold.entity())
				: GoldKeys.key(name).equals(GoldKeys.key(gold.entity()));
	}

}
