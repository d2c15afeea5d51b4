package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Which claims have which keys of what they speak of, before and after a transaction. The
 * database's index is asked before anything is written, so that it answers for the graph
 * as it was.
 */
final class MatterIndex {

	private static final int FEW = Likeness.SHIPPED.few();

	private final Keep keep;

	private final Set<String> going = new HashSet<>();

	private final SortedMap<String, Integer> goingOf = new TreeMap<>();

	private final SortedMap<String, List<String>> comingOf = new TreeMap<>();

	/** What the index has said. */
	private final Map<String, List<String>> before = new HashMap<>();

	/**
	 * @param going the talks whose claims go
	 * @param coming the claims that come
	 */
	MatterIndex(Keep keep, Collection<String> going, List<ComparedClaim> coming) {
		this.keep = keep;
		for (Record row : keep.read("talk-matters", Map.of("talks", List.copyOf(going)))) {
			this.going.add(row.get("claim").asString());
			row.get("keys").asList(Value::asString).forEach((key) -> this.goingOf.merge(key, 1, Integer::sum));
		}
		coming.forEach((claim) -> claim.keys()
			.forEach((key) -> this.comingOf.computeIfAbsent(key, (of) -> new ArrayList<>()).add(claim.key())));
	}

	/**
	 * The claims, of those that stay, of keys that few have before and many after the
	 * transaction, or the other way round.
	 */
	Set<String> regrouped() {
		Set<String> changing = new TreeSet<>(this.goingOf.keySet());
		changing.addAll(this.comingOf.keySet());
		Set<String> regrouped = new TreeSet<>();
		ask(changing);
		for (String key : changing) {
			List<String> after = after(key);
			if ((before(key).size() > FEW) != (after.size() > FEW)) {
				regrouped.addAll(after);
			}
		}
		this.comingOf.values().forEach(regrouped::removeAll);
		return regrouped;
	}

	/** By key, the claims that have it after the transaction; only keys that few have. */
	Map<String, List<String>> few(Set<String> keys) {
		ask(keys);
		Map<String, List<String>> few = new HashMap<>();
		for (String key : keys) {
			List<String> after = after(key);
			if (after.size() <= FEW) {
				few.put(key, after);
			}
		}
		return few;
	}

	private List<String> after(String key) {
		List<String> after = new ArrayList<>(before(key));
		after.removeAll(this.going);
		after.addAll(this.comingOf.getOrDefault(key, List.of()));
		return after;
	}

	/** Few, or so many that more than few are left. */
	private List<String> before(String key) {
		return this.before.getOrDefault(key, List.of());
	}

	private void ask(Set<String> keys) {
		int most = FEW + 1 + this.goingOf.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		Map<String, String> questions = new TreeMap<>();
		for (String key : keys) {
			if (!this.before.containsKey(key)) {
				questions.put('"' + key.replaceAll("([\\\\\"])", "\\\\$1") + '"', key);
			}
		}
		for (Record row : this.keep.read("matter-claims",
				Map.of("keys", List.copyOf(questions.keySet()), "most", most))) {
			this.before.put(Objects.requireNonNull(questions.get(row.get("key").asString())),
					row.get("claims").asList(Value::asString));
		}
	}

}
