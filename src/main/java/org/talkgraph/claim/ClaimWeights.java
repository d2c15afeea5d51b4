package org.talkgraph.claim;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;

/**
 * What makes clauses a claim, as {@code train} learns it, in the form of
 * {@code weights.txt}.
 *
 * @param least how worth a run of clauses has to be to be taken, from 0 to 1
 * @param tables what the features of each language weigh
 */
public record ClaimWeights(double least, Map<Language, Tables> tables) {

	private static final Tables NOTHING = new Tables(new Table(Map.of()), new Table(Map.of()), new Table(Map.of()),
			new Table(Map.of()));

	/**
	 * What features weigh in one language.
	 *
	 * @param runs features of clauses, a column for each {@link ClauseRole}
	 * @param lengths lengths of runs, one column
	 * @param types features of runs, a column for each {@link ClaimType}
	 * @param sureness features of found claims ({@link Sureness}), one column; empty
	 * where a file does not say
	 */
	public record Tables(Table runs, Table lengths, Table types, Table sureness) {
	}

	/** The weights that are part of talkgraph. */
	public static ClaimWeights shipped() {
		return parse(DataFile.beside(ClaimWeights.class, "weights.txt"));
	}

	/**
	 * The weights of a file of the user's.
	 * @throws IllegalArgumentException where it cannot be read, or a line is wrong: file,
	 * line, value and what was expected
	 */
	public static ClaimWeights read(Path file) {
		return parse(DataFile.read(file));
	}

	/**
	 * The weights of a file.
	 * @throws IllegalArgumentException as {@link #read(Path)}
	 */
	public static ClaimWeights parse(DataFile file) {
		double least = file.number("least");
		if (least < 0 || least >= 1) {
			throw file.section("least").getFirst().wrong(String.valueOf(least), "a number from 0, below 1");
		}
		Map<Language, Tables> tables = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			tables.put(language, new Tables(table(file, "runs", language, ClauseRole.values().length),
					table(file, "lengths", language, 1), table(file, "types", language, ClaimType.values().length),
					Table.parse(file.sections().getOrDefault("sureness " + language.tag(), List.of()), 1)));
		}
		return new ClaimWeights(least, tables);
	}

	private static Table table(DataFile file, String what, Language language, int columns) {
		return Table.parse(file.section(what + " " + language.tag()), columns);
	}

	/** The tables of a language; empty where nothing is known of it. */
	public Tables of(Language language) {
		return this.tables.getOrDefault(language, NOTHING);
	}

}
