package org.talkgraph.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.talkgraph.sound.Folded;

import static org.assertj.core.api.Assertions.assertThat;

class StretchesTests {

	private static final List<String> TEXTS = List.of("the ferry sails at noon", "the ferry sails at nine", "a lantern",
			"ab", "", "灯塔看守人天天写日记", "灯塔看守人天天写信", "銀灯塔\u9fa5\u4e00看守人", "ferry ferry ferry");

	private final Stretches stretches = new Stretches(TEXTS, 4);

	@Test
	void whatIsSharedIsCountedAsOfSets() {
		for (int one = 0; one < TEXTS.size(); one++) {
			for (int other = 0; other < TEXTS.size(); other++) {
				Set<String> both = new HashSet<>(set(one));
				both.retainAll(set(other));
				int all = set(one).size() + set(other).size() - both.size();
				assertThat(this.stretches.shared(one, other)).isEqualTo((all == 0) ? 0 : (double) both.size() / all);
			}
		}
	}

	@Test
	void theRarestComeFirstAndThenByTheirCharacters() {
		for (int text = 0; text < TEXTS.size(); text++) {
			Set<String> own = set(text);
			List<String> order = own.stream()
				.sorted(Comparator.comparingInt(StretchesTests::count).thenComparing(Comparator.naturalOrder()))
				.limit(Math.min(own.size(), own.size() - (int) Math.ceil(0.6 * own.size()) + 1))
				.filter((stretch) -> count(stretch) > 1)
				.toList();
			List<String> all = IntStream.range(0, TEXTS.size())
				.boxed()
				.flatMap((other) -> set(other).stream())
				.distinct()
				.sorted()
				.toList();
			assertThat(IntStream.of(this.stretches.rarest(text, 0.6)).mapToObj(all::get))
				.containsExactlyElementsOf(order);
		}
		assertThat(this.stretches.rarest(0, 0.1)).isNotEmpty();
	}

	private static int count(String stretch) {
		return (int) IntStream.range(0, TEXTS.size()).filter((text) -> set(text).contains(stretch)).count();
	}

	private static Set<String> set(int text) {
		String folded = Folded.key(TEXTS.get(text));
		Set<String> set = new TreeSet<>();
		for (int i = 0; i + 4 <= folded.length(); i++) {
			set.add(folded.substring(i, i + 4));
		}
		return set;
	}

}
