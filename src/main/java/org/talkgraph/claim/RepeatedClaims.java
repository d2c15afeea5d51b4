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
import org.talkgraph.source.DataFile;
import org.talkgraph.source.NamedNumbers;
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

	private final Stretches stretches;

	/** By the rarest stretches of each, the claims that may be the same. */
	private final Map<Integer, List<Integer>> byStretch = new HashMap<>();

	private RepeatedClaims(List<Claim> claims, List<Turn> turns) {
		this.turns = turns;
		this.stretches = new Stretches(claims.stream().map(Claim::text).toList(), SETTINGS.stretch());
	}

	/** The claims of a talk, in order, each once. */
	static List<Claim> joined(List<Claim> claims, List<Turn> turns) {
		RepeatedClaims repeated = new RepeatedClaims(claims, turns);
		for (int i = 0; i < claims.size(); i++) {
			repeated.add(i, claims.get(i));
		}
		return repeated.same.values()
			.stream()
			.map(RepeatedClaims::one)
			.sorted(Comparator.comparingInt((Claim claim) -> claim.span().start()))
			.toList();
	}

	private void add(int index, Claim claim) {
		Participant speaker = this.turns.get(claim.turn()).speaker();
		int[] rarest = this.stretches.rarest(index, SETTINGS.alike());
		Integer first = (speaker != null) ? earlier(index, rarest, speaker) : null;
		if (first != null) {
			Objects.requireNonNull(this.same.get(first)).add(claim);
			return;
		}
		this.same.put(index, new ArrayList<>(List.of(claim)));
		for (int stretch : rarest) {
			this.byStretch.computeIfAbsent(stretch, (key) -> new ArrayList<>()).add(index);
		}
	}

	/** The claims that have a stretch which many have are compared up to a number. */
	private @Nullable Integer earlier(int index, int[] rarest, Participant speaker) {
		Set<Integer> compared = new HashSet<>();
		for (int stretch : rarest) {
			List<Integer> all = this.byStretch.getOrDefault(stretch, List.of());
			for (int other : all.subList(Math.max(0, all.size() - SETTINGS.others()), all.size())) {
				if (compared.add(other) && isSame(index, other, speaker)) {
					return other;
				}
			}
		}
		return null;
	}

	private boolean isSame(int index, int other, Participant speaker) {
		Claim first = Objects.requireNonNull(this.same.get(other)).getFirst();
		return speaker.equals(this.turns.get(first.turn()).speaker())
				&& this.stretches.shared(index, other) >= SETTINGS.alike();
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
	 * @param stretch in characters, {@value Stretches#LONGEST} at most
	 * @param others most claims that are compared because of one stretch
	 * @param stutter characters between what is repeated by a slip only
	 */
	private record Settings(double alike, int stretch, int others, int stutter) {

		static Settings of(DataFile file) {
			NamedNumbers settings = file.numbers("settings");
			int stretch = settings.count("stretch");
			if (stretch < 1 || stretch > Stretches.LONGEST) {
				throw new IllegalArgumentException(
						"repeats: stretch %d: expected 1 to %d characters".formatted(stretch, Stretches.LONGEST));
			}
			return new Settings(settings.number("alike"), stretch, settings.count("others"), settings.count("stutter"));
		}

	}

}
