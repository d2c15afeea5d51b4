package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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

	public ClaimDetector(ClaimWeights weights) {
		this.weights = weights;
	}

	/** The claims of a talk, in order, without overlap. */
	public List<Claim> detect(Talk talk, List<Turn> turns, List<Link> links) {
		TalkClauses clauses = TalkClauses.of(talk, turns, links);
		Language language = clauses.language();
		RunScores scores = RunScores.of(clauses, roles(clauses), lengths(this.weights.of(language).lengths()));
		Worth worth = Worth.of(clauses.clauses(), RunChances.of(scores));
		TreeMap<Integer, Link.Linked> linked = clauses.links();
		List<Claim> claims = new ArrayList<>();
		for (RunChoice.Run run : RunChoice.of(worth.runs(), this.weights.least())) {
			claims.add(claim(clauses, run, worth.likely(run), linked));
		}
		return RepeatedClaims.joined(claims, turns);
	}

	/** What each clause scores in each role. */
	private double[][] roles(TalkClauses clauses) {
		Table table = this.weights.of(clauses.language()).runs();
		double[][] roles = new double[clauses.clauses().size()][ClauseRole.values().length];
		for (int clause = 0; clause < roles.length; clause++) {
			double[] sums = roles[clause];
			clauses.visit(clause, (kind, text) -> table.addTo(sums, kind, text));
		}
		return roles;
	}

	private static double[] lengths(Table table) {
		return RunLength.features()
			.stream()
			.mapToDouble((length) -> table.rows().getOrDefault(length, new double[] { 0 })[0])
			.toArray();
	}

	private Claim claim(TalkClauses clauses, RunChoice.Run run, double likely, TreeMap<Integer, Link.Linked> linked) {
		Clause first = clauses.clauses().get(run.first());
		Span span = Edges.trimmed(first.span().to(clauses.clauses().get(run.last()).span()), clauses.text());
		String said = span.of(clauses.text());
		SaidRun saidRun = SaidRun.of(clauses, run.first(), run.more());
		ClaimType type = type(this.weights.of(clauses.language()).types(),
				TypeFeatures.of(clauses, run.first(), run.more(), saidRun));
		double scale = clauses.perChinese();
		List<Entity> about = Subjects.of(span, linked, clauses.turn(first),
				clauses.sentence(run.first(), Subjects.beside(span, scale)), scale);
		String words = BREAK_BETWEEN_WORDS.matcher(said).replaceAll(" ").replace("\n", "");
		return new Claim(span, words, first.turn(), type, about,
				Math.round(Math.clamp(likely, 0.01, 0.99) * PLACES) / PLACES,
				(type == ClaimType.PREDICTION) ? DueYears.of(said, clauses.year()) : null, saidRun.figures(span),
				List.of(), this.weights.of(clauses.language()).runs().strongest((sink) -> visit(clauses, run, sink)));
	}

	private static void visit(TalkClauses clauses, RunChoice.Run run, Feature.Sink sink) {
		for (int clause = run.first(); clause <= run.last(); clause++) {
			clauses.visit(clause, sink);
		}
	}

	private static ClaimType type(Table table, Set<Feature> features) {
		double[] sums = new double[ClaimType.values().length];
		features.forEach((feature) -> table.addTo(sums, feature.kind(), feature.text()));
		int best = 0;
		for (int i = 1; i < sums.length; i++) {
			best = (sums[i] > sums[best]) ? i : best;
		}
		return ClaimType.values()[best];
	}

}
