package org.talkgraph.linking;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.Mention;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.roster.Roster;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class ShortNamesTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("short.txt", """
			[Organization]
			Brackenfold
			Fern Lab
			[Model]
			Otter | by: Brackenfold
			[Person]
			Wendell Ashgrove | at: Brackenfold
			Odette Ashgrove | at: Fern Lab
			Odette Birchall | at: Brackenfold
			Michael Thornquist
			Daniel Marlowe
			""")));

	private static final Roster DANIELS = new Roster(List
		.of(new Participant(Entity.discovered(EntityType.PERSON, "Daniel Rill"), null, Role.SPEAKER, null, List.of())));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                                        | people
			Michael Thornquist came. Mike spoke.           | Mike=Michael Thornquist
			Mike spoke alone.                              |
			Michael Thornquist came; Thornquist spoke.     | Thornquist=Michael Thornquist
			Wendell from Brackenfold. So Wendell said      | Wendell=Wendell Ashgrove, Wendell=Wendell Ashgrove
			Wendell from Fern Lab                          |
			Odette from Brackenfold                        | Odette=Odette Birchall
			Odette at Fern Lab                             | Odette=Odette Ashgrove
			Dan and Danny, not dan                         | Dan=Daniel Rill, Danny=Daniel Rill
			Daniel Marlowe wrote; Dan read                 | Dan=Daniel Rill
			Wendell Ashgrove and Odette Ashgrove; Ashgrove |
			""")
	void aPartOfTheNameOrANicknameMeansThePersonOfTheTalk(String text, String people) {
		Talk talk = Texts.talk(text);
		List<Mention> known = new MentionDetector(KNOWLEDGE).detect(talk);
		String found = new ShortNames(KNOWLEDGE).detect(talk, DANIELS, known)
			.stream()
			.filter((mention) -> known.stream().noneMatch((other) -> other.span().overlaps(mention.span())))
			.map((mention) -> mention.surface() + "=" + mention.names().getFirst().entity().name())
			.collect(Collectors.joining(", "));
		assertThat(found).isEqualTo((people != null) ? people : "");
	}

}
