package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.talkgraph.linking.Link;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Roster;
import org.talkgraph.roster.RosterReader;
import org.talkgraph.roster.Voice;
import org.talkgraph.source.Evidence;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Stretch;
import org.talkgraph.transcript.Talk;
import org.talkgraph.transcript.TalkKind;

/**
 * Decides who holds the floor. Labels of the transcript say it; without them a talk that
 * is announced with one participant, or as nothing but a talk, is that person's but for
 * what a host says before, and of any other nobody is said to have spoken: a wrong name
 * is worse than none.
 */
public final class Floor {

	private final Talk talk;

	private final Roster roster;

	private final Map<String, Voice> voices = new HashMap<>();

	private final List<Turn> turns = new ArrayList<>();

	private Floor(Talk talk, Roster roster) {
		this.talk = talk;
		this.roster = roster;
		roster.voices().forEach((voice) -> this.voices.put(voice.label(), voice));
	}

	/**
	 * The turns of a talk, in order, without overlap.
	 * @param links what its mentions mean
	 * @param weights for talks of several without labels
	 */
	public static List<Turn> turns(Talk talk, Roster roster, List<Link> links, TurnWeights weights) {
		Floor floor = new Floor(talk, roster);
		boolean labelled = talk.stretches().stream().anyMatch((stretch) -> stretch.label() != null);
		if (labelled) {
			talk.stretches().forEach(floor::addLabelled);
		}
		else if (floor.hasSeveral()) {
			Panel panel = Panel.of(talk, roster.participants(), links);
			return panel.isSilent() ? List.of()
					: new PanelFloor(panel.withQuestions(talk), talk.language(),
							QuestionWeights.ofPanel(weights, talk.language()), weights.temperature(talk.language()))
						.turns();
		}
		else if (floor.isOnePersons() && !talk.stretches().isEmpty()) {
			return new Monologue(talk, roster.participants().getFirst(), roster.host(), links, weights).turns();
		}
		else {
			talk.stretches().forEach(floor::addUnlabelled);
		}
		return List.copyOf(floor.turns);
	}

	/**
	 * The people of a roster without those who were only named: in a talk without labels
	 * whoever is not in the heading has to speak.
	 */
	public static List<Participant> present(Roster roster, List<Turn> turns) {
		if (!roster.voices().isEmpty() || roster.participants().size() < 2) {
			return roster.participants();
		}
		Map<String, Participant> speaking = new LinkedHashMap<>();
		turns.stream()
			.map(Turn::speaker)
			.filter(Objects::nonNull)
			.forEach((speaker) -> speaking.putIfAbsent(speaker.shown(), speaker));
		return roster.participants()
			.stream()
			.filter((person) -> speaking.containsKey(person.shown()) || person.evidence()
				.stream()
				.anyMatch((line) -> line.feature().equals(RosterReader.NAMED_IN_HEADING)))
			.map((person) -> speaking.getOrDefault(person.shown(), person))
			.toList();
	}

	private boolean hasSeveral() {
		return this.roster.participants().size() > 1;
	}

	private void addLabelled(Stretch stretch) {
		String label = stretch.label();
		Voice voice = (label != null) ? this.voices.get(label) : null;
		List<Evidence> cues = (label != null) ? List.of(new Evidence("label of the transcript", 1)) : List.of();
		if (voice == null) {
			this.turns
				.add(new Turn(this.turns.size(), stretch.span(), stretch.labelSpan(), label, null, 0, cues, List.of()));
			return;
		}
		List<SpeakerCandidate> candidates = voice.candidates()
			.stream()
			.map((candidate) -> new SpeakerCandidate(candidate.participant(), candidate.score()))
			.toList();
		this.turns.add(new Turn(this.turns.size(), stretch.span(), stretch.labelSpan(), label, voice.participant(),
				voice.confidence(), cues, candidates));
	}

	private boolean isOnePersons() {
		return this.roster.participants().size() == 1 && isAnnounced();
	}

	private boolean isAnnounced() {
		Details details = this.talk.details();
		return !details.people().isEmpty() || details.is(TalkKind.KEYNOTE) || details.is(TalkKind.TALK);
	}

	private void addUnlabelled(Stretch stretch) {
		List<Participant> people = this.roster.participants();
		// who only introduces himself need not be alone
		int voices = isAnnounced() ? people.size() : people.size() + 1;
		List<SpeakerCandidate> candidates = people.stream()
			.map((participant) -> new SpeakerCandidate(participant, 1.0 / voices))
			.toList();
		this.turns.add(new Turn(this.turns.size(), stretch.span(), null, null, null, 0, List.of(), candidates));
	}

}
