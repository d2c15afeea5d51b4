package org.talkgraph.knowledge;

/** In what sense a form is a name of an entity. */
public enum NameKind {

	/** Its preferred name, in either script. */
	CANONICAL,

	/** A legitimate other name. */
	ALIAS,

	/** The name as a machine has translated it, in a form that somebody recorded. */
	BACK_TRANSLATION,

	/** The name translated word by word by the dictionary. */
	WORD_FOR_WORD,

	/** What recognisers in general make of it. */
	HEARD

}
