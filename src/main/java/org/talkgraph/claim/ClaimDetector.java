package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.Turn;
import org.talkgraph.transcript.Talk;

/**
 * Finds claims: runs of clauses of one turn, scored by the cues in them, the best first
 * and none inside another. A simple detector, whose features stand in {@code cues.txt}.
 */
public final class ClaimDetector {

	private static final Cues CUES = Cues.SHIPPED;

	private static final int SHORTEST = 16;

	private static final int MOST_CLAUSES = 6;

	private static final Pattern DUE = Pattern.compile("20[2-9]\\d");

	private static final Pattern BREAK_BETWEEN_WORDS = Pattern.compile("(?<=[\\x00-\\x7F])\\n(?=[\\x00-\\x7F])");

	private final String text;

	private final Scoring scoring;

	private final TreeMap<Integer, Link.Linked> links = new TreeMap<>();

	private ClaimDetector(String text, List<Link> links) {
		this.text = text;
		this.scoring = new Scoring(CUES, text);
		for (Link link : links) {
			if (link instanceof Link.Linked linked) {
				this.links.put(linked.mention().span().start(), linked);
			}
		}
	}

	/** The claims of a talk, in order, without overlap. */
	public static List<Claim> detect(Talk talk, List<Turn> turns, List<Link> links) {
		ClaimDetector detector = new ClaimDetector(talk.reading().text(), links);
		List<Clause> clauses = detector.clauses(talk);
		List<Claim> claims = new ArrayList<>();
		int clause = 0;
		for (Turn turn : turns) {
			List<Clause> inside = new ArrayList<>();
			while (clause < clauses.size() && clauses.get(clause).span().start() < turn.span().end()) {
				if (turn.span().contains(clauses.get(clause).span())) {
					inside.add(clauses.get(clause));
				}
				clause++;
			}
			claims.addAll(detector.best(turn, inside));
		}
		return List.copyOf(claims);
	}

	private List<Clause> clauses(Talk talk) {
		CueFinder finder = new CueFinder(CUES, this.text);
		return talk.sentences()
			.stream()
			.flatMap((sentence) -> sentence.clauses().stream())
			.map((span) -> new Clause(span, finder.cues(span), !linksIn(span).isEmpty()))
			.toList();
	}

	private Map<Integer, Link.Linked> linksIn(Span span) {
		return this.links.subMap(span.start(), span.end());
	}

	private List<Claim> best(Turn turn, List<Clause> clauses) {
		List<Run> runs = new ArrayList<>();
		for (int from = 0; from < clauses.size(); from++) {
			addRuns(clauses.subList(from, Math.min(clauses.size(), from + MOST_CLAUSES)), runs);
		}
		runs.sort(null);
		TreeMap<Integer, Run> kept = new TreeMap<>();
		for (Run run : runs) {
			Map.Entry<Integer, Run> before = kept.lowerEntry(run.span().end());
			if (before == null || !before.getValue().span().overlaps(run.span())) {
				kept.put(run.span().start(), run);
			}
		}
		return kept.values().stream().map((run) -> claim(run, turn)).toList();
	}

	/** Adds the runs that begin with the first of these clauses. */
	private void addRuns(List<Clause> clauses, List<Run> runs) {
		int longest = this.scoring.longest(clauses.getFirst().span());
		int cues = 0;
		boolean entity = false;
		for (Clause clause : clauses) {
			Span span = clauses.getFirst().span().to(clause.span());
			if (span.length() > longest) {
				return;
			}
			cues |= clause.cues();
			entity |= clause.entity();
			if (span.length() >= SHORTEST) {
				Run run = this.scoring.run(span, cues, entity);
				if (run.score() >= CUES.weight("threshold")) {
					runs.add(run);
				}
			}
		}
	}

	private Claim claim(Run run, Turn turn) {
		String said = run.span().of(this.text);
		List<Evidence> evidence = this.scoring.evidence(run);
		ClaimType type = CUES.type(evidence.stream().map(Evidence::feature).toList());
		List<Entity> about = linksIn(run.span()).values().stream().map(Link.Linked::entity).distinct().toList();
		String words = BREAK_BETWEEN_WORDS.matcher(said).replaceAll(" ").replace("\n", "");
		return new Claim(run.span(), words, turn.index(), type, about, Math.clamp(run.score(), 0.01, 0.99),
				(type == ClaimType.PREDICTION) ? due(said) : null, CUES.all("figure", said), evidence);
	}

	private static @Nullable String due(String text) {
		Matcher year = DUE.matcher(text);
		return year.find() ? year.group() : null;
	}

}
