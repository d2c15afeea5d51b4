package org.talkgraph.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/** Where in what somebody says a name is said. */
enum Place {

	/** In the first words. */
	BEGINNING,

	MIDDLE,

	/** In the last words, before another answers. */
	END,

	/** In a turn of a few words. */
	ALONE;

	private static final DataFile FILE = DataFile.beside(Place.class, "naming.txt");

	private static final int FIRST_WORDS = FILE.count("first words");

	private static final int LAST_WORDS = FILE.count("last words");

	static Place of(Span name, Span turn) {
		boolean first = name.start() - turn.start() <= FIRST_WORDS;
		boolean last = turn.end() - name.end() <= LAST_WORDS;
		return first ? (last ? ALONE : BEGINNING) : (last ? END : MIDDLE);
	}

	/** The place of a label, as in the data file. */
	static Optional<Place> of(String label) {
		return Arrays.stream(values()).filter((place) -> place.label().equals(label)).findFirst();
	}

	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
