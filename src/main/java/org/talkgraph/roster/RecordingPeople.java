package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Talk;

/**
 * The people of a long recording: who is announced, who introduces himself, and who is
 * called by full name and title again and again. Who gave one of its talks is spoken of
 * in the others, and speaks in the panel at its end.
 */
final class RecordingPeople {

	private static final int OFTEN = SoundingName.FILE.count("often in a recording");

	private static final int AROUND = SoundingName.FILE.count("belongs near");

	private static final int FIRST_PLACES = SoundingName.FILE.count("first places");

	private final String text;

	/** What is said around each name, as often as it is said. */
	private final Map<String, List<String>> said = new LinkedHashMap<>();

	/** Who introduces himself before he asks for the first speaker: he leads. */
	private @Nullable String host;

	/**
	 * @param opening where the first speaker is asked for
	 */
	private RecordingPeople(Talk recording, int opening) {
		this.text = recording.reading().text();
		TitledNames.detect(recording).forEach((mention) -> add(mention.surface(), mention.span()));
		for (Introduction introduction : IntroductionFinder.find(this.text, recording.language())) {
			if (ChineseForms.isFull(introduction.name())) {
				IntStream.range(0, OFTEN).forEach((time) -> add(introduction.name(), introduction.span()));
				if (introduction.span().end() <= opening && this.host == null) {
					this.host = SimplifiedScript.of(introduction.name());
				}
			}
		}
	}

	private void add(String name, Span place) {
		int from = Math.max(0, place.start() - AROUND);
		int to = Math.min(this.text.length(), place.end() + AROUND);
		this.said.computeIfAbsent(SimplifiedScript.of(name), (key) -> new ArrayList<>())
			.add(this.text.substring(from, to));
	}

	/**
	 * Each once, the fullest and most usual spelling of the name.
	 * @param recording the whole
	 * @param announced those for whom the parts are announced
	 * @param opening where the first of them is asked for
	 */
	static List<Details.Person> of(Talk recording, List<Details.Person> announced, int opening) {
		return new RecordingPeople(recording, opening).people(announced);
	}

	private List<Details.Person> people(List<Details.Person> announced) {
		List<Details.Person> people = new ArrayList<>(announced);
		List<String> names = this.said.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((Map.Entry<String, List<String>> name) -> -name.getKey().length())
				.thenComparingInt((name) -> -name.getValue().size()))
			.map(Map.Entry::getKey)
			.limit(People.MOST)
			.toList();
		for (String name : names) {
			if (people.stream().noneMatch((person) -> isOne(name, person.name()))) {
				List<String> around = around(name);
				if (around.size() >= OFTEN) {
					Details.Person person = Details.Person.heard(name,
							String.join("\n", around.subList(0, Math.min(FIRST_PLACES, around.size()))));
					boolean leads = this.host != null && isOne(name, this.host);
					people.add(leads ? person.as(Role.MODERATOR.label()) : person);
				}
			}
		}
		return List.copyOf(people);
	}

	private static boolean isOne(String name, String other) {
		return name.equals(other) || SoundingName.mayBeOne(name, other);
	}

	private List<String> around(String name) {
		return this.said.entrySet()
			.stream()
			.filter((other) -> isOne(name, other.getKey()))
			.flatMap((other) -> other.getValue().stream())
			.toList();
	}

}
