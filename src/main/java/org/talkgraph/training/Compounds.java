package org.talkgraph.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.talkgraph.claim.TalkWords;

/** Finds the words of several characters of a script without spaces. */
final class Compounds {

	private static final int LONGEST = 3;

	/** What is said less often is no word. */
	private static final int LEAST = WordUseLearner.SETTINGS.count("fewest times of a compound");

	/** How many times as often its parts stand together as chance would have it. */
	private static final double COHESION = WordUseLearner.SETTINGS.number("cohesion of a compound");

	private final Map<String, Integer> times = new HashMap<>();

	private int all;

	private Compounds() {
	}

	/**
	 * The words of what was said.
	 * @param clauses characters and words of other scripts
	 */
	static Set<String> of(List<List<String>> clauses) {
		Compounds compounds = new Compounds();
		clauses.forEach(compounds::count);
		Set<String> found = new HashSet<>();
		compounds.times.forEach((word, times) -> {
			if (word.length() > 1 && times >= LEAST && compounds.isOne(word, times)) {
				found.add(word);
			}
		});
		return Set.copyOf(found);
	}

	private void count(List<String> clause) {
		for (int first = 0; first < clause.size(); first++) {
			this.all++;
			StringBuilder word = new StringBuilder();
			for (int i = first; i < Math.min(clause.size(), first + LONGEST)
					&& TalkWords.isUnspaced(clause.get(i)); i++) {
				this.times.merge(word.append(clause.get(i)).toString(), 1, Integer::sum);
			}
		}
	}

	private boolean isOne(String word, int times) {
		for (int cut = 1; cut < word.length(); cut++) {
			double parts = (double) this.times.getOrDefault(word.substring(0, cut), 0)
					* this.times.getOrDefault(word.substring(cut), 0);
			if (times * (double) this.all < COHESION * parts) {
				return false;
			}
		}
		return true;
	}

}
