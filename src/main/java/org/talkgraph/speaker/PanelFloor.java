package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;

/**
 * The turns of a talk of several without labels, by the best of all ways in which the
 * floor may have gone.
 */
final class PanelFloor {

	private static final DataFile FILE = DataFile.beside(PanelFloor.class, "turns.txt");

	/** A name that is less sure is not given: a wrong name is worse than none. */
	private static final Map<Language, Double> THRESHOLDS = Arrays.stream(Language.values())
		.collect(Collectors.toUnmodifiableMap((language) -> language,
				(language) -> Double.valueOf(FILE.words("threshold " + language.tag()).getFirst())));

	private static final int MOST_CANDIDATES = 3;

	private final double threshold;

	private final Panel panel;

	private final double[] weights;

	private final Cast cast;

	private final Chain chain;

	private final Castings doubted;

	private final List<Turn> turns = new ArrayList<>();

	private final Map<Integer, Participant> people = new HashMap<>();

	private int audience;

	/**
	 * @param doubted weights by which it is told how sure a speaker is
	 */
	PanelFloor(Panel panel, Language language, double[] weights, double[] doubted) {
		this.threshold = Objects.requireNonNull(THRESHOLDS.get(language));
		this.weights = weights;
		this.panel = Acquaintance.with(panel, weights);
		Castings castings = new Castings(this.panel, weights);
		this.cast = castings.cast(castings.best());
		this.chain = castings.chain(castings.best());
		this.doubted = Arrays.equals(weights, doubted) ? castings : new Castings(this.panel, doubted);
	}

	List<Turn> turns() {
		int[] path = this.chain.best();
		int from = 0;
		for (int i = 1; i <= path.length; i++) {
			if (i == path.length || !state(path[i]).isSameSpeaker(state(path[from]))) {
				addTurn(from, i, path);
				from = i;
			}
		}
		return List.copyOf(this.turns);
	}

	private Cast.State state(int number) {
		return this.cast.states().get(number);
	}

	private void addTurn(int from, int to, int[] path) {
		List<Piece> pieces = this.panel.scene().pieces();
		Cast.State state = state(path[from]);
		Span span = new Span(pieces.get(from).span().start(), pieces.get(to - 1).span().end());
		Map<Integer, Double> chances = chances(from, to);
		double confidence = chances.getOrDefault(state.person(), 0.0);
		boolean named = state.person() >= 0 && confidence >= this.threshold
				&& !this.panel.scene().contradicts(from, to, state.person());
		TurnCues cues = new TurnCues(this.panel.scene(), this.weights);
		Cast.State before = (from > 0) ? state(path[from - 1]) : null;
		this.turns
			.add(new Turn(this.turns.size(), span, null, named ? null : label(state), named ? participant(state) : null,
					named ? confidence : 0, cues.of(from, before, state), named ? List.of() : candidates(chances)));
	}

	/** Whose words these are, by the person, each from 0 to 1. */
	private Map<Integer, Double> chances(int from, int to) {
		Map<Integer, Double> chances = new TreeMap<>();
		double all = 0;
		for (int i = from; i < to; i++) {
			double length = this.panel.scene().pieces().get(i).span().length();
			this.doubted.chances(i).forEach((person, chance) -> chances.merge(person, length * chance, Double::sum));
			all += length;
		}
		double whole = all;
		chances.replaceAll((person, mass) -> mass / whole);
		return chances;
	}

	private List<SpeakerCandidate> candidates(Map<Integer, Double> chances) {
		return chances.entrySet()
			.stream()
			.filter((chance) -> chance.getKey() >= 0)
			.sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> chance) -> -chance.getValue()))
			.limit(MOST_CANDIDATES)
			.map((chance) -> new SpeakerCandidate(this.panel.people().get(chance.getKey()), chance.getValue()))
			.toList();
	}

	private String label(Cast.State state) {
		return switch (state.person()) {
			case Cast.UNKNOWN_HOST -> "unknown moderator";
			case Cast.AUDIENCE -> "unknown audience " + (++this.audience);
			case Cast.SOMEBODY -> "unknown speaker";
			default -> "unknown speaker " + (state.person() + 1);
		};
	}

	/** Who leads the talk is its moderator, unless its heading says otherwise. */
	private @Nullable Participant participant(Cast.State state) {
		return this.people.computeIfAbsent(state.person(), (number) -> {
			Participant person = this.panel.people().get(number);
			boolean leads = state.part() == Part.HOST && !this.panel.isDeclared(person);
			return leads ? new Participant(person.person(), person.label(), Role.MODERATOR, person.affiliation(),
					person.evidence()) : person;
		});
	}

}
