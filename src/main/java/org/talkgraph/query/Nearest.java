package org.talkgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.talkgraph.query.KnownNames.KnownName;
import org.talkgraph.query.Outcome.Candidate;

/** What somebody may have meant who wrote a name that nothing has. */
final class Nearest {

	private static final int MOST = 3;

	/**
	 * So many characters are compared: more are no name, and each costs for every name.
	 */
	private static final int COMPARED = 100;

	private Nearest() {
	}

	/** The names that look most like a folded one, best first. */
	static List<Candidate> of(String folded, Stream<KnownName> names) {
		String compared = folded.substring(0, Math.min(folded.length(), COMPARED));
		Map<KnownName, Double> nearness = new HashMap<>();
		List<KnownName> all = names.distinct().toList();
		all.forEach((name) -> nearness.put(name, Nearness.of(compared, FoldedName.of(name.form()))));
		Comparator<KnownName> order = Comparator.comparingDouble((KnownName name) -> -nearness.getOrDefault(name, 0.0))
			.thenComparing(KnownName::name)
			.thenComparing(KnownName::key)
			.thenComparing(KnownName::form);
		return firstOfEach(all.stream().sorted(order), MOST);
	}

	/** Each under the first of its names. */
	static List<Candidate> firstOfEach(Stream<KnownName> ordered, int most) {
		Set<String> keys = new LinkedHashSet<>();
		List<Candidate> first = new ArrayList<>();
		ordered.filter((name) -> keys.add(name.key())).limit(most).forEach((name) -> first.add(name.candidate()));
		return List.copyOf(first);
	}

}
