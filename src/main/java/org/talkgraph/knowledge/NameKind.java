package org.talkgraph.knowledge;

/** In what sense a form is a name of an entity. */
public enum NameKind {

	/** Its preferred name, in either script. */
	CANONICAL,

	/** A legitimate other name. */
	ALIAS,

	/** The name translated word by word by a machine. */
	BACK_TRANSLATION,

	/** What recognisers in general make of it. */
	HEARD

}
