package org.talkgraph.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class WordUseLearnerTests {

	/** Of each kind. */
	private static final int WORDS = 60;

	@Test
	void wordsThatStandBesideTheSameOthersHaveLikeNumbers() {
		Map<String, double[]> uses = learn();
		double same = 0;
		double others = 0;
		for (int i = 0; i < WORDS; i++) {
			String other = name((i + 1) % WORDS);
			same += alike(uses, "b" + name(i), "b" + other) / WORDS;
			others += alike(uses, "b" + name(i), "d" + other) / WORDS;
		}
		assertThat(same).isGreaterThan(others + 0.05);
	}

	@Test
	void whatFewTalksSayIsNotLearnt() {
		assertThat(learn()).containsKey("b" + name(0)).doesNotContainKeys("zeppelin", "walrus");
	}

	@Test
	void theSameTalksGiveTheSameNumbers() {
		assertThat(WordUseLearner.learn(talks())).isEqualTo(WordUseLearner.learn(talks()));
	}

	@Test
	void charactersThatStandTogetherMoreThanByChanceAreAWord() {
		Random random = new Random(5);
		List<List<String>> clauses = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			List<String> clause = new ArrayList<>(List.of("\u5927", "\u4E86", "\u5C0F", "\u6765", "\u8D70", "\u4EBA"));
			Collections.shuffle(clause, random);
			if (i % 10 == 0) {
				clause.addAll(random.nextInt(clause.size()), List.of("\u706B", "\u8F66"));
			}
			clauses.add(List.copyOf(clause));
		}
		assertThat(Compounds.of(clauses)).containsExactly("\u706B\u8F66");
	}

	/** Talks of simple sentences, the first with words that no other has. */
	private static List<Talk> talks() {
		Random random = new Random(3);
		List<Talk> talks = new ArrayList<>();
		for (int talk = 0; talk < 6; talk++) {
			StringBuilder text = new StringBuilder("# A talk\n\n");
			for (int i = 0; i < 1000; i++) {
				text.append("The b").append(any(random)).append(" eats c").append(any(random)).append(". ");
				text.append("This d").append(any(random)).append(" cuts f").append(any(random)).append(". ");
				text.append((talk == 0) ? "A zeppelin flew, a walrus swam. " : "");
			}
			talks.add(Texts.talk(text.append('\n').toString()));
		}
		return talks;
	}

	private static String any(Random random) {
		return name(random.nextInt(WORDS));
	}

	/** Letters that make up words with one more before them. */
	private static String name(int number) {
		return "a" + (char) ('a' + number / 10) + (char) ('k' + number % 10);
	}

	private static Map<String, double[]> learn() {
		Map<String, double[]> uses = new HashMap<>();
		for (DataFile.Entry entry : DataFile.parse("words.txt", WordUseLearner.learn(talks())).section("en")) {
			String[] parts = entry.text().split(" = ");
			uses.put(parts[0], Arrays.stream(parts[1].split(" ")).mapToDouble(Double::parseDouble).toArray());
		}
		return uses;
	}

	private static double alike(Map<String, double[]> uses, String one, String other) {
		double[] a = uses.getOrDefault(one, new double[0]);
		double[] b = uses.getOrDefault(other, new double[0]);
		double shared = 0;
		double lengths = Math.sqrt(Arrays.stream(a).map((x) -> x * x).sum() * Arrays.stream(b).map((x) -> x * x).sum());
		for (int i = 0; i < a.length; i++) {
			shared += a[i] * b[i];
		}
		return shared / lengths;
	}

}
