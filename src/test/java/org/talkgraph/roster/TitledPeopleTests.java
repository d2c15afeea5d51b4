package org.talkgraph.roster;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;

import static org.assertj.core.api.Assertions.assertThat;

class TitledPeopleTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                                 | participant | who is named
			好的，那柳老师先说，谢谢柳老师。          |             | 柳老师=柳老师, 柳老师=柳老师
			谢谢柳老师。请刘老师讲，刘老师您好。      |             | 柳老师=刘老师, 刘老师=刘老师, 刘老师=刘老师
			谢谢柳老师，请柳教授讲。                  | 柳青禾      | 柳老师=柳青禾, 柳教授=柳青禾
			謝謝吳教授。吳教授您好。                  |             | 吳教授=吴教授, 吳教授=吴教授
			请东老师讲。谢谢东老师。                  |             | 东老师=东老师, 东老师=东老师
			请东老师讲。                              |             |
			各位老师好，这位老师先来。                |             |
			但总的来说，于总体而言都很好。            |             |
			柳老师们都来了。                          |             |
			""")
	void familyNameAndTitleAreAPersonOfTheTalk(String text, @Nullable String participant, @Nullable String expected) {
		Roster roster = new Roster(Stream.ofNullable(participant).map(TitledPeopleTests::participant).toList());
		assertThat(TitledPeople.detect(Texts.talk(text), roster, List.of(), List.of())
			.stream()
			.map((mention) -> mention.surface() + "=" + mention.names().getFirst().entity().name())
			.collect(Collectors.joining(", "))).isEqualTo((expected != null) ? expected : "");
	}

	private static Participant participant(String name) {
		return new Participant(Entity.discovered(EntityType.PERSON, name), null, Role.PANELIST, null, List.of());
	}

}
