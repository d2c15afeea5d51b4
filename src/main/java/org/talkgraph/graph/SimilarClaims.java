package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Derives which claims speak of the same matter. Two claims are compared where they share
 * a key that few claims have: a claim then has at most so many others to be compared
 * with, however many there are. Which keys few have is a matter of all claims in the
 * graph, so whenever a key begins or ceases to be one of them, its claims are compared
 * anew.
 */
final class SimilarClaims {

	private final Keep keep;

	private final Set<String> comparedAnew;

	private final List<Map<String, Object>> rows;

	private SimilarClaims(Keep keep, Set<String> comparedAnew, List<Map<String, Object>> rows) {
		this.keep = keep;
		this.comparedAnew = comparedAnew;
		this.rows = rows;
	}

	/** Finds, before anything is written, what will be alike without some talks. */
	static SimilarClaims without(Keep keep, Collection<String> talks) {
		return foreseen(keep, new MatterIndex(keep, talks, List.of()), List.of());
	}

	/** Finds, before anything is written, what will be alike with a talk. */
	static SimilarClaims with(Keep keep, TalkRows rows) {
		List<ComparedClaim> coming = coming(rows);
		return foreseen(keep, new MatterIndex(keep, List.of(rows.talk().key()), coming), coming);
	}

	/** Writes it, after all claims. */
	void write() {
		this.keep.write("similar-remove", Row.of(), "claims", List.copyOf(this.comparedAnew));
		this.keep.write("similar-write", this.rows);
	}

	private static List<ComparedClaim> coming(TalkRows rows) {
		Refs refs = new Refs(rows);
		TalkIdentity talk = TalkIdentity.of(rows.talk());
		Map<String, Integer> turns = new HashMap<>();
		rows.turns().forEach((turn) -> turns.put(turn.key(), turn.index()));
		return rows.claims()
			.stream()
			.filter((claim) -> !claim.matter().keys().isEmpty())
			.map((claim) -> ComparedClaim.of(claim.key(), claim.matter(), talk, turns(claim, turns),
					(claim.speaker() != null) ? refs.person(claim.speaker(), "claim", claim.key()) : null))
			.toList();
	}

	private static List<Integer> turns(TalkRows.Claim claim, Map<String, Integer> turns) {
		return claim.places().stream().map((place) -> turns.get(place.turn())).filter(Objects::nonNull).toList();
	}

	private static SimilarClaims foreseen(Keep keep, MatterIndex index, List<ComparedClaim> coming) {
		Map<String, ComparedClaim> known = new HashMap<>();
		coming.forEach((claim) -> known.put(claim.key(), claim));
		Set<String> regrouped = index.regrouped();
		know(keep, known, regrouped);
		Set<String> anew = new TreeSet<>(known.keySet());
		Set<String> keys = new TreeSet<>();
		known.values().forEach((claim) -> keys.addAll(claim.keys()));
		Map<String, List<String>> few = index.few(keys);
		know(keep, known, few.values().stream().flatMap(List::stream).toList());
		return new SimilarClaims(keep, regrouped, rows(anew, few, known));
	}

	private static void know(Keep keep, Map<String, ComparedClaim> known, Collection<String> claims) {
		List<String> unknown = claims.stream().filter((claim) -> !known.containsKey(claim)).distinct().toList();
		if (!unknown.isEmpty()) {
			for (Record row : keep.read("claims-compared", Map.of("claims", unknown))) {
				ComparedClaim claim = compared(row);
				known.put(claim.key(), claim);
			}
		}
	}

	private static ComparedClaim compared(Record row) {
		ClaimMatter matter = new ClaimMatter(row.get("features").asList(Value::asString), row.get("names").asInt(),
				row.get("weights").asList(Value::asDouble), row.get("keys").asList(Value::asString));
		TalkIdentity talk = new TalkIdentity(row.get("talk").asString(), row.get("title").asString(null),
				row.get("session").asString(null), row.get("url").asString(null), row.get("occasion").asString(null));
		return ComparedClaim.of(row.get("claim").asString(), matter, talk, row.get("turns").asList(Value::asInt),
				row.get("speaker").asString(null));
	}

	private static List<Map<String, Object>> rows(Set<String> claims, Map<String, List<String>> few,
			Map<String, ComparedClaim> known) {
		Map<String, Map<String, Object>> rows = new TreeMap<>();
		for (String key : claims) {
			ComparedClaim claim = Objects.requireNonNull(known.get(key));
			Set<String> others = new TreeSet<>();
			claim.keys().forEach((each) -> others.addAll(few.getOrDefault(each, List.of())));
			others.remove(key);
			for (String other : others) {
				claim.comparedWith(Objects.requireNonNull(known.get(other)))
					.ifPresent((row) -> rows.put(row.get("first") + "\n" + row.get("second"), row));
			}
		}
		return new ArrayList<>(rows.values());
	}

}
