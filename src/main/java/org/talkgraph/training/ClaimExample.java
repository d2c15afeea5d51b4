package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.talkgraph.claim.ClaimType;
import org.talkgraph.claim.Clause;
import org.talkgraph.claim.Feature;
import org.talkgraph.claim.RunLength;
import org.talkgraph.claim.TalkClauses;
import org.talkgraph.claim.TypeFeatures;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.source.Span;

/**
 * The clauses of the annotated lines of a talk, and which runs of them are its claims.
 *
 * @param talk of which these clauses are a part
 * @param from the first of them
 * @param features of each
 * @param runs without overlap
 */
record ClaimExample(TalkClauses talk, int from, List<List<Feature>> features, List<Run> runs) {

	/** A run of clauses shares at least this part of its union with the claim. */
	private static final double NEAR = 0.4;

	private static final int CUTS = 9;

	/**
	 * A claim as a run of clauses.
	 *
	 * @param first counts from the example's first clause
	 * @param more how many clauses follow it
	 * @param cuts the features that tell its type, of the runs nearest to it: a claim is
	 * not always found with the edges that a reader gives it
	 */
	record Run(int first, int more, ClaimType type, List<List<Feature>> cuts) {
	}

	private record Fit(GoldClaim claim, int first, int more, double quality) {
	}

	/** The examples of a gold talk: one for each talk that was heard in its place. */
	static List<ClaimExample> of(HeardGold gold) {
		return gold.heard().stream().map((heard) -> of(gold.gold(), heard)).toList();
	}

	private static ClaimExample of(GoldTalk gold, HeardTalk heard) {
		TalkClauses talk = TalkClauses.of(heard.said(), heard.turns(), heard.links());
		List<Span> places = talk.clauses().stream().map((clause) -> heard.place(clause.span())).toList();
		int from = 0;
		while (from < places.size() && places.get(from).start() < gold.range().start()) {
			from++;
		}
		int to = from;
		List<List<Feature>> features = new ArrayList<>();
		while (to < places.size() && places.get(to).start() < gold.range().end()) {
			features.add(talk.features(to));
			to++;
		}
		return new ClaimExample(talk, from, List.copyOf(features),
				runs(gold.claims(), talk, from, places.subList(from, to)));
	}

	/** The run nearest to each claim, the nearest first, none upon another. */
	private static List<Run> runs(List<GoldClaim> claims, TalkClauses talk, int from, List<Span> places) {
		List<Clause> clauses = talk.clauses().subList(from, from + places.size());
		List<Fit> fits = new ArrayList<>();
		for (GoldClaim claim : claims) {
			for (int first = 0; first < clauses.size(); first++) {
				if (places.get(first).overlaps(claim.span())) {
					addFits(claim, first, clauses, places, fits);
				}
			}
		}
		fits.sort(Comparator.comparingDouble(Fit::quality).reversed());
		Set<GoldClaim> done = new HashSet<>();
		boolean[] taken = new boolean[clauses.size()];
		List<Run> runs = new ArrayList<>();
		for (Fit fit : fits) {
			if (!done.contains(fit.claim) && isFree(taken, fit)) {
				done.add(fit.claim);
				Arrays.fill(taken, fit.first, fit.first + fit.more + 1, true);
				runs.add(new Run(fit.first, fit.more, type(fit.claim), cuts(talk, from, fit.claim, fits)));
			}
		}
		return List.copyOf(runs);
	}

	/** Of the nearest first. */
	private static List<List<Feature>> cuts(TalkClauses talk, int from, GoldClaim claim, List<Fit> fits) {
		return fits.stream()
			.filter((fit) -> fit.claim.equals(claim))
			.limit(CUTS)
			.map((fit) -> List.copyOf(TypeFeatures.of(talk, from + fit.first, fit.more)))
			.toList();
	}

	private static void addFits(GoldClaim claim, int first, List<Clause> clauses, List<Span> places, List<Fit> fits) {
		for (int more = 0; more < RunLength.MOST_CLAUSES && first + more < clauses.size(); more++) {
			if (more > 0 && !clauses.get(first + more).goesOn()) {
				return;
			}
			Span place = places.get(first).to(places.get(first + more));
			double quality = Overlaps.ofUnion(place, claim.span());
			if (quality >= NEAR) {
				fits.add(new Fit(claim, first, more, quality));
			}
		}
	}

	private static boolean isFree(boolean[] taken, Fit fit) {
		for (int i = fit.first; i <= fit.first + fit.more; i++) {
			if (taken[i]) {
				return false;
			}
		}
		return true;
	}

	private static ClaimType type(GoldClaim claim) {
		return ClaimType.valueOf(claim.type().toUpperCase(Locale.ROOT));
	}

}
