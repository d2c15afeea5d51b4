package org.talkgraph.knowledge;

/**
 * A form in which an entity is named.
 *
 * @param form as written in the knowledge base
 * @param weak whether it is an ordinary word or otherwise ambiguous, so that it counts
 * only where the talk supports the entity
 * @param exactCase whether it counts only in exactly this case
 */
public record Name(String form, Entity entity, NameKind kind, boolean weak, boolean exactCase) {

	/** Whether a recogniser or a translation made this form of another name. */
	public boolean isHeard() {
		return this.kind == NameKind.HEARD || isTranslated();
	}

	/** Whether it is the name translated back by a machine. */
	public boolean isTranslated() {
		return this.kind == NameKind.BACK_TRANSLATION || this.kind == NameKind.WORD_FOR_WORD;
	}

	/** Whether somebody recorded the form, other than one that a rule makes. */
	public boolean isRecorded() {
		return this.kind != NameKind.WORD_FOR_WORD;
	}

}
