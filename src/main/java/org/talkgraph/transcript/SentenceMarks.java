package org.talkgraph.transcript;

import java.util.Set;

import org.talkgraph.source.DataFile;

/** The marks of {@code sentences.txt}. */
record SentenceMarks(Set<String> sentence, Set<String> stop, Set<String> clause, Set<String> closing,
		Set<String> abbreviations) {

	static final SentenceMarks SHIPPED = load();

	private static SentenceMarks load() {
		DataFile file = DataFile.beside(SentenceMarks.class, "sentences.txt");
		return new SentenceMarks(set(file, "sentence"), set(file, "stop"), set(file, "clause"), set(file, "closing"),
				set(file, "abbreviation"));
	}

	/** Whether a character ends a sentence wherever it stands. */
	boolean isSentence(char c) {
		return this.sentence.contains(String.valueOf(c));
	}

	/** Whether a character ends a sentence before white space. */
	boolean isStop(char c) {
		return this.stop.contains(String.valueOf(c));
	}

	private static Set<String> set(DataFile file, String section) {
		return Set.copyOf(file.words(section));
	}

}
