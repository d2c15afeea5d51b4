package org.talkgraph.roster;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.FullNames;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

class NamesakesTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("people.txt", """
			[Person]
			Geoffrey Thornquist
			Philipp Arakaze
			Daniel Merrivale
			Danielle Merrivale
			""")));

	private static final Roster ROSTER = new Roster(List.of(new Participant(
			Entity.discovered(EntityType.PERSON, "Daniel Brontium"), null, Role.SPEAKER, null, List.of())));

	@ParameterizedTest
	@CsvSource(textBlock = """
			Jeffrey Thornquist, Geoffrey Thornquist
			Phil Arakazee, Philipp Arakaze
			Dan Brontium, Daniel Brontium
			Karen Thornquist, Karen Thornquist
			Dan Merrivale, Dan Merrivale
			""")
	void aShortFormOrAnotherSpellingIsTheOnePersonWhomItFits(String said, String person) {
		assertThat(new RosterReader(KNOWLEDGE).namesakes()
			.resolve(new FullNames(KNOWLEDGE).detect("we met " + said + " there"), ROSTER, List.of())
			.stream()
			.map((mention) -> mention.names().getFirst().entity().name())
			.collect(Collectors.joining(", "))).isEqualTo(person);
	}

}
