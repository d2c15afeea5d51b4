package org.talkgraph.claim;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RunChancesTests {

	private static final int ROLES = ClauseRole.values().length;

	private final TalkClauses talk = talk("Rain falls, rivers rise, boats drift. Night comes.");

	@Test
	void chancesAreThoseOfAllSetsCountedOneByOne() {
		double[][] roles = new double[4][ROLES];
		roles[0][ClauseRole.BEGIN.ordinal()] = 0.7;
		roles[1][ClauseRole.INSIDE.ordinal()] = -0.4;
		roles[2][ClauseRole.JOIN.ordinal()] = 1.1;
		roles[2][ClauseRole.AFTER.ordinal()] = 0.3;
		roles[3][ClauseRole.END.ordinal()] = -0.9;
		RunScores scores = RunScores.of(this.talk, roles, new double[RunLength.features().size()]);
		RunChances chances = RunChances.of(scores);
		double total = sum(scores, 0);
		assertThat(chances.total()).isEqualTo(Math.log(total), within(1e-9));
		for (int first = 0; first < 4; first++) {
			for (int more = 0; first + more < 4; more++) {
				double with = before(scores, first) * Math.exp(scores.from(first)[more])
						* sum(scores, first + more + 1);
				assertThat(chances.from(first)[more]).isEqualTo(with / total, within(1e-9));
			}
		}
	}

	@Test
	void aRunIsRightWhereAnyThatSharesHalfWithItIsAndWorthMoreTheNearerThatIs() {
		double[][] roles = new double[4][ROLES];
		RunChances chances = RunChances.of(RunScores.of(this.talk, roles, new double[RunLength.features().size()]));
		Worth all = Worth.of(this.talk.clauses(), chances);
		double[][] worth = all.runs();
		// "Rain falls, rivers rise," has 24 characters with the space, its parts 11 and
		// 12
		assertThat(worth[0][0]).isEqualTo(chances.from(0)[0], within(1e-9));
		assertThat(all.likely(new RunChoice.Run(0, 0))).isEqualTo(chances.from(0)[0], within(1e-9));
		assertThat(all.likely(new RunChoice.Run(0, 1))).isEqualTo(near(chances), within(1e-9));
		assertThat(worth[0][1]).isGreaterThan(chances.from(0)[1] + 0.7 * chances.from(1)[0])
			.isLessThan(all.likely(new RunChoice.Run(0, 1)) - 0.1 * chances.from(1)[0]);
		assertThat(RunChoice.of(worth, 0.99)).isEmpty();
	}

	@Test
	void whatTheSizeOfTheTalkWeighsCountsForEveryRun() {
		double[] lengths = new double[RunLength.features().size()];
		lengths[lengths.length - 1] = -2;
		RunScores scores = RunScores.of(this.talk, new double[4][ROLES], lengths);
		assertThat(this.talk.size()).as("a talk far shorter than those that are annotated")
			.isEqualTo(-Math.log(3), within(1e-9));
		assertThat(scores.from(0)).containsOnly(new double[] { 2 * Math.log(3) }, within(1e-9));
	}

	@Test
	void theChoiceIsTheSetThatIsWorthMostNotTheOneWithTheBestRun() {
		double[][] worth = { { 0.5, 0.7 }, { 0.1, 0.1 }, { 0.6 } };
		assertThat(RunChoice.of(worth, 0.2)).extracting(RunChoice.Run::first).containsExactly(0, 2);
		double[][] overlapping = { { 0.5, 0.6 }, { 0.5 } };
		assertThat(RunChoice.of(overlapping, 0.2)).containsExactly(new RunChoice.Run(0, 0), new RunChoice.Run(1, 0));
	}

	/** The chances of all runs that share at least half with the first two clauses. */
	private double near(RunChances chances) {
		List<Span> places = this.talk.clauses().stream().map(Clause::place).toList();
		Span both = places.get(0).to(places.get(1));
		double sum = 0;
		for (int first = 0; first < 4; first++) {
			for (int more = 0; first + more < 4; more++) {
				Span run = places.get(first).to(places.get(first + more));
				int shared = Math.min(run.end(), both.end()) - Math.max(run.start(), both.start());
				int union = Math.max(run.end(), both.end()) - Math.min(run.start(), both.start());
				sum += (2 * shared >= union) ? chances.from(first)[more] : 0;
			}
		}
		return sum;
	}

	/** The sum over all sets of runs of the clauses before one. */
	private static double before(RunScores scores, int end) {
		return (end == 0) ? 1 : sets(scores, 0, end);
	}

	private static double sum(RunScores scores, int from) {
		return sets(scores, from, 4);
	}

	private static double sets(RunScores scores, int from, int end) {
		if (from >= end) {
			return 1;
		}
		double sum = sets(scores, from + 1, end);
		for (int more = 0; from + more < end; more++) {
			sum += Math.exp(scores.from(from)[more]) * sets(scores, from + more + 1, end);
		}
		return sum;
	}

	private static TalkClauses talk(String text) {
		HeardTalk heard = new Hearing(KnowledgeBase.of(List.of())).hear(Texts.talk("# A talk\n\n" + text + "\n"));
		TalkClauses clauses = TalkClauses.of(heard.said(), heard.turns(), heard.links());
		assertThat(clauses.clauses()).hasSize(4);
		return clauses;
	}

}
