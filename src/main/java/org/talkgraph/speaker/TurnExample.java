package org.talkgraph.speaker;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.talkgraph.linking.Link;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.roster.Roster;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Talk;

/**
 * A talk without labels of which it is known who speaks: what weights are learnt from.
 */
public final class TurnExample {

	/** Who leads a talk says at least this part of it. */
	private static final int LEAST_LEADING = 50;

	/** No single surprise outweighs all others. */
	private static final double LEAST_CHANCE = 0.001;

	private final Panel panel;

	private final List<Held> held;

	private TurnExample(Panel panel, List<Held> held) {
		this.panel = panel;
		this.held = held;
	}

	/**
	 * Somebody holds the floor.
	 *
	 * @param span in the reading
	 * @param speaker one of the roster; null where it has no such person
	 * @param role of somebody who is not of the roster
	 */
	public record Held(Span span, @Nullable Participant speaker, Role role) {
	}

	/**
	 * @param held in order, without overlap; not empty
	 */
	public static TurnExample of(Talk talk, Roster roster, List<Link> links, List<Held> held) {
		Set<Participant> heard = held.stream()
			.map(Held::speaker)
			.filter(Objects::nonNull)
			.collect(Collectors.toUnmodifiableSet());
		return new TurnExample(Panel.of(talk, roster.participants(), links, heard), List.copyOf(held));
	}

	/** The same, as if nobody had named anybody: what else tells who speaks. */
	public TurnExample withoutNames() {
		return new TurnExample(this.panel.withoutCalls(), this.held);
	}

	/** Which part of it is said by people whom its roster lacks, from 0 to 1. */
	public double unknown() {
		double[] weights = new double[Features.count()];
		Cast right = cast(weights);
		int[] path = path(right);
		double unknown = 0;
		double all = 0;
		for (int i = 0; i < path.length; i++) {
			int length = this.panel.scene().pieces().get(i).span().length();
			all += length;
			unknown += (right.states().get(path[i]).person() == Cast.SOMEBODY) ? length : 0;
		}
		return unknown / all;
	}

	/**
	 * Adds the slope of the likelihood of what is known.
	 * @param slope as many numbers as there are features
	 * @return the logarithm of the likelihood
	 */
	public double likelihood(double[] weights, double[] slope) {
		Cast right = cast(weights);
		double[] counts = new double[slope.length];
		walk(right, path(right), counts);
		counts[Features.UNKNOWN_HOST] += right.isLedByNobodyKnown() ? 1 : 0;
		double known = 0;
		for (int i = 0; i < counts.length; i++) {
			slope[i] += counts[i];
			known += counts[i] * weights[i];
		}
		Castings castings = new Castings(this.panel, weights);
		castings.expect(slope);
		return known - castings.sum();
	}

	/**
	 * How far the known speakers surprise whoever weighs so.
	 * @param temperatures by which weights may be divided
	 * @return for each temperature, the sum over all characters of the negative logarithm
	 * of the chance of who says them
	 */
	public double[] surprises(double[] weights, double[] temperatures) {
		Acquaintance acquaintance = new Acquaintance(this.panel, weights);
		Cast right = cast(weights);
		int[] people = Arrays.stream(path(right)).map((state) -> right.states().get(state).person()).toArray();
		return Arrays.stream(temperatures)
			.map((temperature) -> surprise(acquaintance.doubted(temperature), people))
			.toArray();
	}

	private double surprise(Acquaintance.Doubt doubt, int[] people) {
		double surprise = 0;
		for (int i = 0; i < people.length; i++) {
			double chance = doubt.chance(i, people[i]);
			surprise -= this.panel.scene().pieces().get(i).span().length() * Math.log(Math.max(LEAST_CHANCE, chance));
		}
		return surprise;
	}

	/** Who leads the talk, as far as can be told from who speaks. */
	private Cast cast(double[] weights) {
		Set<Integer> hosts = new TreeSet<>();
		int led = 0;
		int all = 0;
		for (Held one : this.held) {
			all += one.span().length();
			if (one.role() == Role.MODERATOR) {
				led += one.span().length();
				int person = (one.speaker() != null) ? this.panel.people().indexOf(one.speaker()) : -1;
				hosts.add((person >= 0) ? person : Cast.UNKNOWN_HOST);
			}
		}
		boolean isLed = LEAST_LEADING * led >= all;
		List<Cast> fitting = this.panel.casts()
			.stream()
			.filter((cast) -> !isLed || cast.hosts().equals(hosts))
			.toList();
		return (fitting.isEmpty() ? this.panel.casts() : fitting).stream()
			.max(Comparator.comparingDouble((cast) -> score(cast, weights)))
			.orElseThrow();
	}

	private double score(Cast cast, double[] weights) {
		double[] counts = new double[weights.length];
		walk(cast, path(cast), counts);
		double score = 0;
		for (int i = 0; i < counts.length; i++) {
			score += counts[i] * weights[i];
		}
		return score;
	}

	private void walk(Cast cast, int[] path, double[] counts) {
		Scene scene = this.panel.scene();
		Scene.Sink sink = (feature, value) -> counts[feature] += value;
		for (int i = 0; i < path.length; i++) {
			Cast.State state = cast.states().get(path[i]);
			scene.says(i, state.part(), sink);
			scene.says(i, state, sink);
			Cast.State before = cast.states().get(path[Math.max(0, i - 1)]);
			if (!state.isSameSpeaker(before)) {
				scene.change(i, Change.of(before.part(), state.part()), sink);
				scene.takes(i, state, sink);
				scene.gives(i, before, sink);
				scene.passing().add(before, state, scene.place(i), sink);
			}
		}
	}

	private int[] path(Cast cast) {
		List<Piece> pieces = this.panel.scene().pieces();
		int[] path = new int[pieces.size()];
		int at = 0;
		Cast.State before = null;
		for (int i = 0; i < path.length; i++) {
			Span piece = pieces.get(i).span();
			int middle = piece.start() + Math.min(piece.length() / 2, 10);
			while (at + 1 < this.held.size() && this.held.get(at + 1).span().start() <= middle) {
				at++;
			}
			Cast.State state = state(cast, this.held.get(at), before, this.panel.scene().calls(i));
			path[i] = cast.states().indexOf(state);
			before = state;
		}
		return path;
	}

	private Cast.State state(Cast cast, Held now, Cast.@Nullable State before, int called) {
		int person = (now.speaker() != null) ? this.panel.people().indexOf(now.speaker()) : -1;
		if (person < 0 && now.role() == Role.AUDIENCE) {
			return Cast.State.of(Part.AUDIENCE, Cast.AUDIENCE);
		}
		boolean unknownHost = now.role() == Role.MODERATOR && cast.isLedByNobodyKnown();
		int number = (person >= 0) ? person : unknownHost ? Cast.UNKNOWN_HOST : Cast.SOMEBODY;
		if (!cast.hosts().contains(number)) {
			return Cast.State.of(Part.GUEST, number);
		}
		if (cast.isGuest(called)) {
			return Cast.State.host(number, called, true);
		}
		return (before != null) ? Cast.State.host(number, before.last(), before.asks())
				: Cast.State.host(number, Cast.NOBODY, false);
	}

}
