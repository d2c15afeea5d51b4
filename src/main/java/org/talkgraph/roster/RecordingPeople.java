package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.talkgraph.mention.Mention;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Talk;

/**
 * The people of a long recording: who is announced, who introduces himself, and who is
 * called by full name and title again and again. Who gave one of its talks is spoken of in
 * the others, and speaks in the panel at its end.
 */
final class RecordingPeople {

	/** Who is called by full name and title so often in a recording is there. */
	private static final int OFTEN = (int) SoundingName.FILE.number("often in a recording");

	private RecordingPeople() {
	}

	/**
	 * Each once, the fullest and most usual spelling of the name.
	 * @param recording the whole
	 * @param announced those for whom the parts are announced
	 */
	static List<Details.Person> of(Talk recording, List<Details.Person> announced) {
		List<Details.Person> people = new ArrayList<>(announced);
		Map<String, Integer> counts = new LinkedHashMap<>();
		said(recording).forEach((name) -> counts.merge(name, 1, Integer::sum));
		List<String> names = counts.keySet()
			.stream()
			.sorted(Comparator.comparingInt((String name) -> -name.length())
				.thenComparingInt((name) -> -counts.getOrDefault(name, 0)))
			.toList();
		for (String name : names) {
			if (people.stream().noneMatch((person) -> isOne(name, person.name()))
					&& count(name, counts) >= OFTEN) {
				people.add(Details.Person.heard(name));
			}
		}
		return List.copyOf(people);
	}

	private static boolean isOne(String name, String other) {
		return name.equals(other) || SoundingName.mayBeOne(name, other);
	}

	private static int count(String name, Map<String, Integer> counts) {
		return counts.entrySet()
			.stream()
			.filter((other) -> isOne(name, other.getKey()))
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	private static Stream<String> said(Talk recording) {
		Stream<String> titled = TitledNames.detect(recording).stream().map(Mention::surface);
		Stream<String> introduced = IntroductionFinder.find(recording.reading().text(), recording.language())
			.stream()
			.map(Introduction::name)
			.filter(ChineseForms::isFull)
			.flatMap((name) -> Stream.generate(() -> name).limit(OFTEN));
		return Stream.concat(titled, introduced).map(SimplifiedScript::of);
	}

}
