package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;

/**
 * The turns of a talk of several without labels, by the best of all ways in which the
 * floor may have gone.
 */
final class PanelFloor {

	/** A name that is less sure is not given: a wrong name is worse than none. */
	private static final double THRESHOLD = 0.5;

	private static final int MOST_CANDIDATES = 3;

	private final Panel panel;

	private final double[] weights;

	private final List<Turn> turns = new ArrayList<>();

	private int audience;

	PanelFloor(Panel panel, double[] weights) {
		this.panel = panel;
		this.weights = weights;
	}

	List<Turn> turns() {
		List<Cast> casts = this.panel.casts();
		Chain best = null;
		Cast cast = casts.getFirst();
		double most = Double.NEGATIVE_INFINITY;
		for (Cast one : casts) {
			Chain chain = new Chain(this.panel.scene(), one, this.weights);
			double sum = chain.sum() + (one.isLedByNobodyKnown() ? this.weights[Features.UNKNOWN_HOST] : 0);
			if (best == null || sum > most) {
				best = chain;
				cast = one;
				most = sum;
			}
		}
		if (best != null) {
			addTurns(cast, best);
		}
		return List.copyOf(this.turns);
	}

	private void addTurns(Cast cast, Chain chain) {
		int[] path = chain.best();
		int from = 0;
		for (int i = 1; i <= path.length; i++) {
			if (i == path.length
					|| !cast.states().get(path[i]).isSameSpeaker(cast.states().get(path[from]))) {
				addTurn(cast, chain, from, i, cast.states().get(path[from]));
				from = i;
			}
		}
	}

	private void addTurn(Cast cast, Chain chain, int from, int to, Cast.State state) {
		List<Piece> pieces = this.panel.scene().pieces();
		Span span = new Span(pieces.get(from).span().start(), pieces.get(to - 1).span().end());
		TreeMap<Integer, Double> chances = new TreeMap<>();
		for (int i = from; i < to; i++) {
			double share = (double) pieces.get(i).span().length();
			double[] here = chain.chances(i);
			for (int s = 0; s < here.length; s++) {
				chances.merge(cast.states().get(s).person(), share * here[s], Double::sum);
			}
		}
		double all = chances.values().stream().mapToDouble(Double::doubleValue).sum();
		chances.replaceAll((person, mass) -> mass / all);
		double confidence = chances.getOrDefault(state.person(), 0.0);
		List<SpeakerCandidate> candidates = chances.entrySet()
			.stream()
			.filter((chance) -> chance.getKey() >= 0)
			.sorted(Comparator.comparingDouble((chance) -> -chance.getValue()))
			.limit(MOST_CANDIDATES)
			.map((chance) -> new SpeakerCandidate(this.panel.people().get(chance.getKey()), chance.getValue()))
			.toList();
		List<Evidence> cues = List.of();
		if (state.person() >= 0) {
			boolean sure = confidence >= THRESHOLD;
			Participant person = this.panel.people().get(state.person());
			Participant speaker = (state.part() == Part.HOST && person.role() != Role.MODERATOR)
					? new Participant(person.person(), null, person.role(), person.affiliation(), person.evidence()) : person;
			add(span, sure ? null : "unknown speaker " + (state.person() + 1), sure ? speaker : null,
					sure ? confidence : 0, cues, sure ? List.of() : candidates);
			return;
		}
		String label = switch (state.person()) {
			case Cast.UNKNOWN_HOST -> "unknown moderator";
			case Cast.AUDIENCE -> "unknown audience " + (++this.audience);
			default -> "unknown speaker";
		};
		add(span, label, null, 0, cues, candidates);
	}

	private void add(Span span, @Nullable String label, @Nullable Participant speaker, double confidence,
			List<Evidence> cues, List<SpeakerCandidate> candidates) {
		this.turns.add(new Turn(this.turns.size(), span, null, label, speaker, confidence, cues, candidates));
	}

}
