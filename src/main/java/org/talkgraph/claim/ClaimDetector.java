package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.Turn;
import org.talkgraph.transcript.Sentence;
import org.talkgraph.transcript.Talk;

/**
 * Finds claims: runs of clauses of one turn, scored by the cues in them, the best first
 * and none inside another. A simple detector, whose features stand in {@code cues.txt}.
 */
public final class ClaimDetector {

	private static final Cues CUES = Cues.SHIPPED;

	private static final List<String> FEATURES = List.copyOf(CUES.patterns().keySet());

	private static final int SHORTEST = 16;

	private static final int LONGEST_CHINESE = 110;

	private static final int LONGEST_ENGLISH = 260;

	private static final int MOST_CLAUSES = 6;

	private static final Pattern DUE = Pattern.compile("20[2-9]\\d");

	private final Talk talk;

	private final TreeMap<Integer, Link.Linked> links = new TreeMap<>();

	private ClaimDetector(Talk talk, List<Link> links) {
		this.talk = talk;
		for (Link link : links) {
			if (link instanceof Link.Linked linked) {
				this.links.put(linked.mention().span().start(), linked);
			}
		}
	}

	/** The claims of a talk, in order, without overlap. */
	public static List<Claim> detect(Talk talk, List<Turn> turns, List<Link> links) {
		ClaimDetector detector = new ClaimDetector(talk, links);
		Map<Integer, List<Claim>> runs = new LinkedHashMap<>();
		int sentence = 0;
		for (Turn turn : turns) {
			List<ClauseCues> clauses = new ArrayList<>();
			while (sentence < talk.sentences().size()
					&& talk.sentences().get(sentence).span().start() < turn.span().end()) {
				detector.addClauses(talk.sentences().get(sentence), turn, clauses);
				sentence++;
			}
			runs.put(turn.index(), detector.best(turn, clauses));
		}
		return runs.values().stream().flatMap(List::stream).toList();
	}

	private void addClauses(Sentence sentence, Turn turn, List<ClauseCues> clauses) {
		for (Span clause : sentence.clauses()) {
			if (turn.span().contains(clause)) {
				String text = SimplifiedScript.of(clause.of(this.talk.reading().text()));
				BitSet features = new BitSet();
				for (int i = 0; i < FEATURES.size(); i++) {
					features.set(i, CUES.has(FEATURES.get(i), text));
				}
				clauses.add(new ClauseCues(clause, features));
			}
		}
	}

	private List<Claim> best(Turn turn, List<ClauseCues> clauses) {
		List<Run> runs = new ArrayList<>();
		for (int from = 0; from < clauses.size(); from++) {
			Run run = new Run(clauses.get(from).span(), new BitSet());
			for (int to = from; to < Math.min(clauses.size(), from + MOST_CLAUSES); to++) {
				run = run.and(clauses.get(to));
				if (run.span().length() > longest(run)) {
					break;
				}
				if (run.span().length() >= SHORTEST && score(run) >= CUES.weight("threshold")) {
					runs.add(run);
				}
			}
		}
		runs.sort(Comparator.comparingDouble((Run run) -> -score(run)).thenComparing(Run::span));
		TreeMap<Integer, Run> kept = new TreeMap<>();
		for (Run run : runs) {
			var before = kept.lowerEntry(run.span().end());
			if (before == null || !before.getValue().span().overlaps(run.span())) {
				kept.put(run.span().start(), run);
			}
		}
		return kept.values().stream().map((run) -> claim(run, turn)).toList();
	}

	private record Run(Span span, BitSet features) {

		Run and(ClauseCues clause) {
			BitSet both = (BitSet) this.features.clone();
			both.or(clause.features());
			return new Run(this.span.to(clause.span()), both);
		}

	}

	private int longest(Run run) {
		return Character.isIdeographic(this.talk.reading().text().charAt(run.span().start())) ? LONGEST_CHINESE
				: LONGEST_ENGLISH;
	}

	private double score(Run run) {
		return evidence(run).stream().mapToDouble(Evidence::score).sum();
	}

	private List<Evidence> evidence(Run run) {
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(new Evidence("base", CUES.weight("base")));
		run.features()
			.stream()
			.forEach((i) -> evidence.add(new Evidence(FEATURES.get(i), CUES.weight(FEATURES.get(i)))));
		if (!this.links.subMap(run.span().start(), run.span().end()).isEmpty()) {
			evidence.add(new Evidence("entity", CUES.weight("entity")));
		}
		double part = Math.min(1.0, run.span().length() / (longest(run) / 2.0));
		evidence.add(new Evidence("length", CUES.weight("length") * part));
		return evidence;
	}

	private Claim claim(Run run, Turn turn) {
		String said = run.span().of(this.talk.reading().text());
		List<Evidence> evidence = evidence(run);
		ClaimType type = CUES.type(evidence.stream().map(Evidence::feature).toList());
		List<Entity> about = this.links.subMap(run.span().start(), run.span().end())
			.values()
			.stream()
			.map(Link.Linked::entity)
			.distinct()
			.toList();
		String text = said.replaceAll("(?<=[\\x00-\\x7F])\\n(?=[\\x00-\\x7F])", " ").replace("\n", "");
		return new Claim(run.span(), text, turn.index(), type, about, Math.clamp(score(run), 0.01, 0.99),
				(type == ClaimType.PREDICTION) ? due(said) : null, CUES.all("figure", said), evidence);
	}

	private static @Nullable String due(String text) {
		Matcher year = DUE.matcher(text);
		return year.find() ? year.group() : null;
	}

}
