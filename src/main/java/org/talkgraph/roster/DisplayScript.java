package org.talkgraph.roster;

import java.util.Objects;
import java.util.stream.Stream;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Talk;

/**
 * The script in which the people of a talk are named whom only the talk names.
 * Recognisers write a talk now in simplified, now in traditional characters; its heading
 * is written by people, and shows their script.
 */
final class DisplayScript {

	private final boolean traditional;

	private DisplayScript(boolean traditional) {
		this.traditional = traditional;
	}

	static DisplayScript of(Talk talk) {
		Details details = talk.details();
		String heading = String.join(" ",
				Stream.of(details.event(), details.session(), details.title()).filter(Objects::nonNull).toList());
		String shown = heading.chars().anyMatch(Character::isIdeographic) ? heading : talk.reading().text();
		return new DisplayScript(!SimplifiedScript.of(shown).equals(shown));
	}

	/** A name as it is shown. */
	String shown(String name) {
		return this.traditional ? name : SimplifiedScript.of(name);
	}

}
