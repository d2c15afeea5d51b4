package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.Turn;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Talk;

/**
 * Finds claims: the set of runs of clauses that is worth most, by what is learnt from
 * annotated talks.
 */
public final class ClaimDetector {

	/** Confidences have three. */
	private static final double PLACES = 1000;

	private static final Pattern BREAK_BETWEEN_WORDS = Pattern.compile("(?<=[\\x00-\\x7F])\\n(?=[\\x00-\\x7F])");

	private final ClaimWeights weights;

	/** What may weigh anything. */
	private final Map<Language, PossibleWords> words = new EnumMap<>(Language.class);

	public ClaimDetector(ClaimWeights weights) {
		this.weights = weights;
		for (Language language : Language.values()) {
			this.words.put(language, PossibleWords.of(weights, language));
		}
	}

	/** The claims of a talk, in order, without overlap. */
	public List<Claim> detect(Talk talk, List<Turn> turns, List<Link> links) {
		TalkClauses clauses = TalkClauses.of(talk, turns, links,
				Objects.requireNonNull(this.words.get(talk.language())));
		Language language = clauses.language();
		WeighingFeatures features = new WeighingFeatures(clauses, this.weights.of(language).runs());
		RunScores scores = RunScores.of(clauses, features.roles(),
				RunLength.weights(this.weights.of(language).lengths()));
		Worth worth = Worth.of(clauses.clauses(), RunChances.of(scores));
		Formalities formalities = new Formalities(clauses.text(), turns);
		List<Claim> claims = new ArrayList<>();
		for (RunChoice.Run run : RunChoice.of(worth.runs(), this.weights.least())) {
			SaidRun said = SaidRun.of(clauses, run.first(), run.more());
			Claim claim = claim(clauses, run, said, worth.likely(run), features);
			if (claim.confidence() >= this.weights.least() && !formalities.areAll(said, claim.turn())) {
				claims.add(claim);
			}
		}
		return RepeatedClaims.joined(claims, turns);
	}

	private Claim claim(TalkClauses clauses, RunChoice.Run run, SaidRun saidRun, double likely,
			WeighingFeatures features) {
		Clause first = clauses.clauses().get(run.first());
		Span span = Edges.trimmed(first.span().to(clauses.clauses().get(run.last()).span()), clauses.text());
		String said = span.of(clauses.text());
		ClaimType type = type(this.weights.of(clauses.language()).types(),
				TypeFeatures.of(clauses, run.first(), run.more(), saidRun));
		double scale = clauses.perChinese();
		List<Entity> about = Subjects.of(span, clauses.links(), clauses.turn(first),
				clauses.sentence(run.first(), Subjects.beside(span, scale)), scale);
		String words = BREAK_BETWEEN_WORDS.matcher(said).replaceAll(" ").replace("\n", "");
		double sure = Sureness.of(this.weights.of(clauses.language()).sureness(), type, words, clauses.language(),
				rounded(likely));
		return new Claim(span, words, first.turn(), type, about, rounded(sure), DueYears.of(type, said, clauses.year()),
				saidRun.figures(span), List.of(), features.strongest(run));
	}

	private static double rounded(double chance) {
		return Math.round(Math.clamp(chance, 0.01, 0.99) * PLACES) / PLACES;
	}

	private static ClaimType type(Table table, Set<Feature> features) {
		double[] sums = table.sum(features, ClaimType.values().length);
		int best = 0;
		for (int i = 1; i < sums.length; i++) {
			best = (sums[i] > sums[best]) ? i : best;
		}
		return ClaimType.values()[best];
	}

}
