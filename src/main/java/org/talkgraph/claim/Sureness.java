package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.roster.Phrases;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Language;

/**
 * How sure a found claim is. How likely clauses are a claim is a sum over them, which
 * cannot tell what only the whole says: of which type it is, and whether the same words
 * come again and again, as where somebody looks for them.
 */
public final class Sureness {

	/** What the odds of being likely count, as a feature. */
	public static final String LIKELY = "likely";

	private static final List<NamedPattern> SAID = NamedPattern.of(DataFile.beside(Sureness.class, "sureness.txt"),
			"said");

	private static final Phrases PHRASES = new Phrases(SAID.stream().map(NamedPattern::pattern).toList());

	private static final Steps LENGTH = new Steps("characters", 25, 40, 60, 90, 130);

	private static final Steps DIFFERENT = new Steps("percent of different words", 60, 70, 75, 80, 85, 90);

	private Sureness() {
	}

	/**
	 * How sure a claim is, from 0 to 1.
	 * @param table what its features weigh; nothing is known by an empty one
	 * @param likely how likely its clauses are a claim
	 */
	static double of(Table table, ClaimType type, String text, Language language, double likely) {
		if (table.rows().isEmpty()) {
			return likely;
		}
		double sum = table.sum(features(type, text, language), 1)[0] + table.number(LIKELY) * odds(likely);
		return 1 / (1 + Math.exp(-sum));
	}

	/** The logarithm of the odds of what is likely. */
	public static double odds(double likely) {
		return Math.log(likely / (1 - likely));
	}

	/** What tells how sure a claim is. */
	public static List<Feature> features(ClaimType type, String text, Language language) {
		List<Feature> features = new ArrayList<>();
		add(features, "any claim");
		add(features, "type " + type.label());
		add(features, LENGTH.of(text.length() / TalkClauses.perChinese(language)));
		String folded = SimplifiedScript.lower(text);
		add(features, DIFFERENT.of(DifferentWords.percent(folded)));
		for (long rest = PHRASES.in(folded); rest != 0; rest &= rest - 1) {
			add(features, SAID.get(Long.numberOfTrailingZeros(rest)).name());
		}
		return features;
	}

	private static void add(List<Feature> features, String feature) {
		features.add(new Feature(FeatureKind.PLAIN, feature));
	}

}
