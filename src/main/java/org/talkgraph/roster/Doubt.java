package org.talkgraph.roster;

/** What else than a person's name a capitalised run of words may be. */
enum Doubt {

	NONE,

	/** Ordinary words, an abbreviation or a foreign word. */
	WORDS,

	/** The known name of something that is no person. */
	THING

}
