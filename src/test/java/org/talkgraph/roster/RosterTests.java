package org.talkgraph.roster;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;

import static org.assertj.core.api.Assertions.assertThat;

class RosterTests {

	private static Roster roster(String... names) {
		return new Roster(Stream.of(names)
			.map((name) -> new Participant(Entity.discovered(EntityType.PERSON, name), null, Role.PANELIST, null,
					List.of()))
			.toList());
	}

	@Test
	void aNameMeansTheOnlyOneWhoMayBeCalledSo() {
		assertThat(roster("Matt", "Ada").called("Matthew Rill")).map(Participant::name).contains("Matt");
		assertThat(roster("Matt Quill", "Matt Finch").called("Matt")).isEmpty();
		assertThat(roster("Ada").called("Bo Finch")).isEmpty();
	}

	@Test
	void whoHasThatVeryNameIsMeant() {
		assertThat(roster("Matt", "Matthew Rill").called("Matthew Rill")).map(Participant::name)
			.contains("Matthew Rill");
	}

}
