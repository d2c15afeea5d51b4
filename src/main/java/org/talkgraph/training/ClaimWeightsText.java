package org.talkgraph.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.talkgraph.claim.ClaimType;
import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.claim.ClauseRole;
import org.talkgraph.claim.Table;
import org.talkgraph.transcript.Language;

/** What was learnt about claims, as a file that people read. */
final class ClaimWeightsText {

	private static final String HEADER = """
			# What makes clauses a claim, as "train" learnt it. A run of clauses scores the sum of what the features of its
			# clauses weigh; how likely it is a claim follows from its score beside those of all other runs. [least]: how much it has
			# to be worth: how likely it is right, less what its edges may be wrong by. [runs]: a line for each feature, a column for
			# each of: %s.
			# [lengths]: of the run, in Chinese characters or as much in English; what the size of the talk weighs counts as
			# many times as the natural logarithm of how many times that of worth.txt it has. [types]: a line for each
			# feature of a run (claim/types.txt), a column for each of: %s.
			# [sureness]: a line for each feature of a found claim (claim/sureness.txt), and what the odds of its being likely weigh.
			# "gram", "opens" and "closes" are words of the clause, its first and its last ones; 0 stands for any digit. "word" is
			# a word whose use is known (claim/words.txt): what it weighs, all that are used like it weigh too.

			[least]
			%s
			""";

	private ClaimWeightsText() {
	}

	static String of(ClaimWeights weights) {
		StringBuilder text = new StringBuilder(
				HEADER.formatted(names(ClauseRole.values()), names(ClaimType.values()), weights.least()));
		for (Language language : Language.values()) {
			add(text, "runs " + language.tag(), weights.of(language).runs());
			add(text, "lengths " + language.tag(), weights.of(language).lengths());
			add(text, "types " + language.tag(), weights.of(language).types());
			add(text, "sureness " + language.tag(), weights.of(language).sureness());
		}
		return text.toString();
	}

	private static String names(Enum<?>[] values) {
		return Arrays.stream(values)
			.map((value) -> value.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(" "));
	}

	private static void add(StringBuilder text, String section, Table table) {
		text.append("\n[").append(section).append("]\n");
		table.rows()
			.forEach((name, row) -> text.append(name)
				.append(" = ")
				.append(Arrays.stream(row).mapToObj(ClaimWeightsText::shown).collect(Collectors.joining(" ")))
				.append('\n'));
	}

	private static String shown(double number) {
		String three = String.format(Locale.ROOT, "%.3f", number);
		String shown = three.replaceFirst("\\.?0+$", "");
		return shown.isEmpty() || shown.equals("-") || shown.equals("-0") ? "0" : shown;
	}

}
