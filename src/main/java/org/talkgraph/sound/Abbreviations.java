package org.talkgraph.sound;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.talkgraph.source.DataFile;

/** Abbreviations of the trade, which are no misheard names. */
public final class Abbreviations {

	private static final Set<String> ALL = DataFile.beside(Abbreviations.class, "abbreviations.txt")
		.words("")
		.stream()
		.flatMap((line) -> Arrays.stream(line.split(" ")))
		.collect(Collectors.toUnmodifiableSet());

	private Abbreviations() {
	}

	/** Whether letters, in any case and perhaps with spaces between, are one of them. */
	public static boolean contains(String letters) {
		return ALL.contains(letters.replace(" ", "").toUpperCase(Locale.ROOT));
	}

}
