package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.talkgraph.roster.Participant;
import org.talkgraph.sound.Folded;
import org.talkgraph.source.DataFile;
import org.talkgraph.speaker.Turn;

/**
 * Makes one claim of what the same person says nearly word for word at several places of
 * a talk, by {@code repeats.txt}: the surest of them, with the other places.
 */
final class RepeatedClaims {

	private static final Settings SETTINGS = Settings.of(DataFile.beside(RepeatedClaims.class, "repeats.txt"));

	private final List<Turn> turns;

	/** By the first claim of each, the claims that are the same. */
	private final Map<Integer, List<Claim>> same = new TreeMap<>();

	private final Map<Integer, Set<String>> grams = new HashMap<>();

	/** By each of the stretches of {@link #prefix}, the claims that may be the same. */
	private final Map<String, List<Integer>> byGram = new HashMap<>();

	/** How many claims have a stretch. */
	private final Map<String, Integer> counts = new HashMap<>();

	private RepeatedClaims(List<Turn> turns) {
		this.turns = turns;
	}

	/** The claims of a talk, in order, each once. */
	static List<Claim> joined(List<Claim> claims, List<Turn> turns) {
		RepeatedClaims repeated = new RepeatedClaims(turns);
		List<Set<String>> grams = claims.stream().map((claim) -> grams(claim.text())).toList();
		grams.forEach((own) -> own.forEach((gram) -> repeated.counts.merge(gram, 1, Integer::sum)));
		for (int i = 0; i < claims.size(); i++) {
			repeated.add(i, claims.get(i), grams.get(i));
		}
		return repeated.same.values()
			.stream()
			.map(RepeatedClaims::one)
			.sorted(Comparator.comparingInt((Claim claim) -> claim.span().start()))
			.toList();
	}

	private void add(int index, Claim claim, Set<String> own) {
		Participant speaker = this.turns.get(claim.turn()).speaker();
		List<String> prefix = prefix(own);
		Integer first = (speaker != null) ? earlier(own, prefix, speaker) : null;
		if (first != null) {
			Objects.requireNonNull(this.same.get(first)).add(claim);
			return;
		}
		this.same.put(index, new ArrayList<>(List.of(claim)));
		this.grams.put(index, own);
		prefix.forEach((gram) -> this.byGram.computeIfAbsent(gram, (key) -> new ArrayList<>()).add(index));
	}

	/** The claims that have a stretch which many have are compared up to a number. */
	private @Nullable Integer earlier(Set<String> own, List<String> prefix, Participant speaker) {
		Set<Integer> compared = new HashSet<>();
		for (String gram : prefix) {
			List<Integer> all = this.byGram.getOrDefault(gram, List.of());
			for (int index : all.subList(Math.max(0, all.size() - SETTINGS.others()), all.size())) {
				if (compared.add(index) && isSame(index, own, speaker)) {
					return index;
				}
			}
		}
		return null;
	}

	private boolean isSame(int index, Set<String> own, Participant speaker) {
		Claim other = Objects.requireNonNull(this.same.get(index)).getFirst();
		return speaker.equals(this.turns.get(other.turn()).speaker())
				&& share(own, Objects.requireNonNull(this.grams.get(index))) >= SETTINGS.alike();
	}

	private static double share(Set<String> own, Set<String> other) {
		Set<String> both = new HashSet<>(own);
		both.retainAll(other);
		return both.isEmpty() ? 0 : (double) both.size() / (own.size() + other.size() - both.size());
	}

	/**
	 * So many of the stretches, the rarest first, that claims which are the same share
	 * one of these.
	 */
	private List<String> prefix(Set<String> grams) {
		List<String> sorted = new ArrayList<>(grams);
		sorted.sort(Comparator.comparingInt((String gram) -> this.counts.getOrDefault(gram, 0))
			.thenComparing(Comparator.naturalOrder()));
		return sorted.subList(0,
				Math.min(sorted.size(), sorted.size() - (int) Math.ceil(SETTINGS.alike() * sorted.size()) + 1));
	}

	private static Set<String> grams(String text) {
		String folded = Folded.key(text);
		Set<String> grams = new HashSet<>();
		for (int i = 0; i + SETTINGS.stretch() <= folded.length(); i++) {
			grams.add(folded.substring(i, i + SETTINGS.stretch()));
		}
		return grams;
	}

	private static Claim one(List<Claim> same) {
		Claim best = same.stream().max(Comparator.comparingDouble(Claim::confidence)).orElseThrow();
		List<Claim.Place> also = new ArrayList<>();
		int end = -SETTINGS.stutter();
		for (Claim claim : same) {
			boolean stutter = claim.span().start() - end < SETTINGS.stutter();
			boolean besideBest = claim.span().end() <= best.span().start()
					&& best.span().start() - claim.span().end() < SETTINGS.stutter();
			if (claim != best && !stutter && !besideBest) {
				also.add(new Claim.Place(claim.span(), claim.turn()));
			}
			end = claim.span().end();
		}
		return also.isEmpty() ? best : best.alsoAt(also);
	}

	/**
	 * When claims are the same.
	 *
	 * @param alike which part of their stretches they share at least
	 * @param stretch in characters
	 * @param others most claims that are compared because of one stretch
	 * @param stutter characters between what is repeated by a slip only
	 */
	private record Settings(double alike, int stretch, int others, int stutter) {

		static Settings of(DataFile file) {
			Map<String, Double> numbers = Numbers.of(file, "settings");
			return new Settings(Numbers.of(numbers, "alike"), (int) Numbers.of(numbers, "stretch"),
					(int) Numbers.of(numbers, "others"), (int) Numbers.of(numbers, "stutter"));
		}

	}

}
