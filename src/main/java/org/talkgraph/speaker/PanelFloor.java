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
	private static final Map<Language, Double> THRESHOLDS = byLanguage("threshold ");

	/** Which part of the doubt in what is told turns out to be right. */
	private static final Map<Language, Double> DOUBTS = byLanguage("doubt that counts ");

	private static final int MOST_CANDIDATES = 3;

	/** Of fewer, who has spoken is often asked again. */
	private static final int SEVERAL = 4;

	/** Calls somebody in the audience. */
	private static final int CALLS = Cues.number("calls for the floor");

	/** Is said by somebody in the audience who is new on the floor. */
	private static final int VISITS = Cues.number("visits");

	/** Where such words stand in a turn. */
	private static final int BEGINNING = 2;

	private final double threshold;

	private final Panel panel;

	private final TurnCues cues;

	private final Course course;

	private final Acquaintance.Doubt doubted;

	private final Sureness sureness;

	private final List<Turn> turns = new ArrayList<>();

	private final Map<Integer, Participant> people = new HashMap<>();

	/** Who has asked from the audience so far. */
	private int audience;

	/** The piece after what the last of them said. */
	private int audienceEnd;

	/**
	 * @param temperature by which weights are divided to tell how sure a speaker is
	 */
	PanelFloor(Panel panel, Language language, double[] weights, double temperature) {
		this.threshold = Objects.requireNonNull(THRESHOLDS.get(language));
		Acquaintance acquaintance = new Acquaintance(panel, weights);
		this.panel = acquaintance.panel();
		this.course = Course.of(acquaintance.castings());
		this.doubted = acquaintance.doubted(temperature);
		this.sureness = new Sureness(this.panel.scene(), this.doubted::chance,
				Objects.requireNonNull(DOUBTS.get(language)));
		this.cues = new TurnCues(this.panel.scene(), weights);
	}

	private static Map<Language, Double> byLanguage(String section) {
		return Arrays.stream(Language.values())
			.collect(Collectors.toUnmodifiableMap((language) -> language,
					(language) -> FILE.number(section + language.tag())));
	}

	List<Turn> turns() {
		this.course.stays().forEach(this::addTurns);
		return List.copyOf(this.turns);
	}

	private void addTurns(Course.Stay stay) {
		if (stay.state().person() < 0) {
			add(stay, new Sureness.Passage(stay.from(), stay.to(), 0));
			return;
		}
		double threshold = isCalledNext(stay) ? halfway() : this.threshold;
		this.sureness.of(stay, threshold, halfway()).forEach((passage) -> add(stay, passage));
	}

	private void add(Course.Stay stay, Sureness.Passage passage) {
		List<Piece> pieces = this.panel.scene().pieces();
		Span span = new Span(pieces.get(passage.from()).span().start(), pieces.get(passage.to() - 1).span().end());
		boolean named = passage.isSure();
		Course.Stay held = new Course.Stay(passage.from(), passage.to(), stay.state(), stay.chance());
		this.turns.add(new Turn(this.turns.size(), span, null, named ? null : label(stay),
				named ? participant(stay.state()) : null, passage.confidence(), this.cues.of(held, this.course),
				named ? List.of() : candidates(chances(passage.from(), passage.to()))));
	}

	/** Between the threshold and certainty. */
	private double halfway() {
		return (this.threshold + 1) / 2;
	}

	/** Whoever of several is given the floor has seldom just had it. */
	private boolean isCalledNext(Course.Stay stay) {
		int next = this.course.stay(stay.from()) + 1;
		if (stay.guest() < 0 || this.panel.people().size() < SEVERAL || next >= this.course.stays().size()) {
			return false;
		}
		Course.Stay after = this.course.stays().get(next);
		return after.state().part() == Part.HOST
				&& this.panel.scene().givesFloor(after.from(), after.to(), stay.guest());
	}

	/** Whose words these are, by the person, each from 0 to 1. */
	private Map<Integer, Double> chances(int from, int to) {
		double[] sums = new double[this.panel.people().size() - Cast.NOBODY];
		double whole = 0;
		for (int i = from; i < to; i++) {
			double length = this.panel.scene().pieces().get(i).span().length();
			this.doubted.addTo(sums, i, length);
			whole += length;
		}
		Map<Integer, Double> chances = new TreeMap<>();
		for (int p = 0; p < sums.length; p++) {
			chances.put(p + Cast.NOBODY, sums[p] / whole);
		}
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

	private String label(Course.Stay stay) {
		return switch (stay.state().person()) {
			case Cast.UNKNOWN_HOST -> "unknown moderator";
			case Cast.AUDIENCE -> "unknown audience " + audience(stay);
			case Cast.SOMEBODY -> "unknown speaker";
			default -> "unknown speaker " + (stay.state().person() + 1);
		};
	}

	/** Who asks again, called by nobody anew, is the same. */
	private int audience(Course.Stay stay) {
		Scene scene = this.panel.scene();
		boolean isNew = scene.isSaid(CALLS, this.audienceEnd, stay.from())
				|| scene.isSaid(VISITS, stay.from(), Math.min(stay.to(), stay.from() + BEGINNING));
		this.audience = (isNew || this.audience == 0) ? this.audience + 1 : this.audience;
		this.audienceEnd = stay.to();
		return this.audience;
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
