package org.talkgraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.talkgraph.source.DataFile;

/** What numbers without a unit are said of: an interest rate is 3.5. */
final class MeasuredThings {

	private static final DataFile FILE = DataFile.beside(MeasuredThings.class, "versions.txt");

	private static final Pattern MEASURED = Pattern.compile(FILE.words("measured")
		.stream()
		.map((said) -> "(?<![a-z])" + Pattern.quote(said) + "(?![a-z])")
		.collect(Collectors.joining("|")));

	/** A number right behind one of these is of what is compared. */
	private static final List<String> COMPARES = FILE.words("compares");

	/** No clause between what is measured and its number is longer. */
	private static final int REACH = FILE.count("reach of what is measured");

	private static final Pattern CLAUSE_END = Pattern.compile("[,;!?\\n\\uFF0C\\u3002\\uFF1B\\uFF01\\uFF1F]|\\. ");

	private MeasuredThings() {
	}

	/** Whether the clause before a number speaks of something that is measured. */
	static boolean areBefore(String text, int number) {
		String before = text.substring(Math.max(0, number - REACH), number).toLowerCase(Locale.ROOT);
		String[] clauses = CLAUSE_END.split(before, -1);
		String clause = clauses[clauses.length - 1];
		return COMPARES.stream().noneMatch(clause.stripTrailing()::endsWith) && MEASURED.matcher(clause).find();
	}

}
