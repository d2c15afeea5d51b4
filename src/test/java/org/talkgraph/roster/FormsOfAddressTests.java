package org.talkgraph.roster;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.Mention;

import static org.assertj.core.api.Assertions.assertThat;

class FormsOfAddressTests {

	private static final KnowledgeBase NOTHING = KnowledgeBase.of(List.of());

	private static List<String> found(String text, String... people) {
		Roster roster = new Roster(Arrays.stream(people)
			.map((name) -> new Participant(Entity.discovered(EntityType.PERSON, name), null, Role.PANELIST, null,
					List.of()))
			.toList());
		return FormsOfAddress.detect(text, roster, NOTHING)
			.stream()
			.map((mention) -> mention.surface() + " = " + name(mention))
			.toList();
	}

	private static String name(Mention mention) {
		return mention.names().getFirst().entity().name();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Thanks, Dan. | Daniel Marsh | Dan = Daniel Marsh",
			"Daniel Marsh and Marsh alone | Daniel Marsh | Daniel Marsh = Daniel Marsh, Marsh = Daniel Marsh",
			"ask dan about it | Daniel Marsh | ''", "Dan Quill is another | Daniel Marsh | ''",
			"So Dan, you said | Daniel Marsh | Dan = Daniel Marsh", "Yes. Dan did. | Daniel Marsh | Dan = Daniel Marsh",
			"Will you come? | William Marsh | ''", "谢谢林老师，谢谢书遥 | 林书遥 | 林老师 = 林书遥, 书遥 = 林书遥",
			"谢谢林老师 | 林老师 | 林老师 = 林老师" })
	void peopleAreFoundByWhatTheyAreCalled(String text, String person, String expected) {
		assertThat(found(text, person)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(", ")));
	}

	@Test
	void aFormOfTwoIsNobodys() {
		assertThat(found("Thanks, Dan, and thanks, Daniela.", "Daniel Marsh", "Dan Quill"))
			.isEmpty();
		assertThat(found("谢谢林老师", "林书遥", "林知夏")).isEmpty();
	}

	@Test
	void aFullNameIsToldFromAForm() {
		assertThat(FormsOfAddress.isFullName("Daniel Marsh")).isTrue();
		assertThat(FormsOfAddress.isFullName("Daniel")).isFalse();
		assertThat(FormsOfAddress.isFullName("林老师")).isFalse();
	}

}
