package org.talkgraph.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.TurnExample;
import org.talkgraph.speaker.TurnWeights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The slope along which turns are learnt is that of their likelihood. */
class TurnSlopeTests {

	private static final String HOST = "欢迎大家来到山顶论坛，先请柳青禾谈谈怎么看，";

	private static final String GUEST = "嗯我觉得小模型很快，就像夏知微刚才说的一样。";

	private static final String AGAIN = "好的，谢谢柳青禾，夏知微，您怎么看呢，";

	private static final String OTHER = "对，我们公司一直在做。";

	private final HeardTalk heard = new Hearing(KnowledgeBase.of(List.of()))
		.hear(Texts.talk("# 山顶-主持人-苏远-嘉宾-柳青禾-夏知微\n\n" + HOST + GUEST + AGAIN + OTHER + "\n"));

	private TurnExample example() {
		int guest = HOST.length();
		int again = guest + GUEST.length();
		int other = again + AGAIN.length();
		int start = this.heard.talk().reading().text().indexOf(HOST);
		return TurnExample.of(this.heard.talk(), this.heard.roster(), this.heard.links(),
				List.of(held(start, 0, guest, 0, Role.MODERATOR), held(start, guest, again, 1, Role.PANELIST),
						held(start, again, other, 0, Role.MODERATOR),
						held(start, other, other + OTHER.length(), 2, Role.PANELIST)));
	}

	private TurnExample.Held held(int start, int from, int to, int person, Role role) {
		Participant speaker = this.heard.roster().participants().get(person);
		return new TurnExample.Held(new Span(start + from, start + to), speaker, role);
	}

	@Test
	void theSlopeIsHowTheLikelihoodChanges() {
		isSlope(example());
	}

	@Test
	void theSlopeIsHowTheLikelihoodChangesWithoutNames() {
		isSlope(example().withoutNames());
	}

	@Test
	void theHabitsOfOneTalkAreHardlyLearnt() {
		double[] learnt = new TurnLearner(List.of(example()), new double[TurnWeights.features()]).learn();
		double habit = IntStream.range(0, learnt.length)
			.filter(TurnWeights::isHabit)
			.mapToDouble((i) -> Math.abs(learnt[i]))
			.max()
			.orElseThrow();
		assertThat(habit).isPositive().isLessThan(0.2 * Arrays.stream(learnt).map(Math::abs).max().orElseThrow());
	}

	@Test
	void whatManyTalksHaveTaughtIsMovedLess() {
		double[] start = new double[TurnWeights.features()];
		assertThat(length(new TurnLearner(List.of(example()), start, 30).learn())).isPositive()
			.isLessThan(0.5 * length(new TurnLearner(List.of(example()), start).learn()));
	}

	@Test
	void aHostWhomTheRosterLacksIsUnknownWhereItHasAnother() {
		assertThat(example().unknown()).isZero();
		int start = this.heard.talk().reading().text().indexOf(HOST);
		int end = HOST.length() + GUEST.length();
		Span host = new Span(start, start + HOST.length());
		TurnExample lacking = TurnExample.of(this.heard.talk(), this.heard.roster(), this.heard.links(), List
			.of(new TurnExample.Held(host, null, Role.MODERATOR), held(start, HOST.length(), end, 1, Role.PANELIST)));
		assertThat(lacking.unknown()).isBetween(0.2, 0.8);
	}

	private static double length(double[] weights) {
		return Math.sqrt(Arrays.stream(weights).map((weight) -> weight * weight).sum());
	}

	private static void isSlope(TurnExample example) {
		double[] weights = new Random(7).doubles(TurnWeights.features(), -0.5, 0.5).toArray();
		double[] slope = new double[weights.length];
		example.likelihood(weights, slope);
		int moved = 0;
		for (int i = 0; i < weights.length; i++) {
			if (Math.abs(slope[i]) > 0.01) {
				assertThat((likelihood(example, weights, i, 1e-4) - likelihood(example, weights, i, -1e-4)) / 2e-4)
					.as("feature %d", i)
					.isCloseTo(slope[i], within(1e-3));
				moved++;
			}
		}
		assertThat(moved).isGreaterThan(100);
	}

	private static double likelihood(TurnExample example, double[] weights, int feature, double by) {
		double[] changed = weights.clone();
		changed[feature] += by;
		return example.likelihood(changed, new double[changed.length]);
	}

}
