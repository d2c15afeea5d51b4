package org.talkgraph.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

class FormsOfAddressTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("none.txt", "")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                                   | who is named
			柳青禾说得对，青禾你再讲讲，柳老师请             | 柳青禾=柳青禾, 青禾=柳青禾, 柳老师=柳青禾
			柳总和苏院长都来了                           | 柳总=柳青禾, 苏院长=苏远
			远是很远的                                 |
			欧阳老师和听雪                              | 欧阳老师=欧阳听雪, 听雪=欧阳听雪
			欧老师来了                                 |
			Ada, what does Ada Rill think, Rill?      | Ada=Ada Rill, Ada Rill=Ada Rill, Rill=Ada Rill
			Adam and ada and ADA                      |
			I will ask Will Finch, Finch said         | Will Finch=Will Finch, Finch=Will Finch
			""")
	void peopleAreCalledByNameGivenNameAndTitle(String text, String expected) {
		Roster roster = roster("柳青禾", "苏远", "欧阳听雪", "Ada Rill", "Will Finch");
		assertThat(shown(text, roster)).isEqualTo((expected != null) ? expected : "");
	}

	@Test
	void aFormThatFitsTwoOfThemIsNobodys() {
		Roster roster = roster("柳青禾", "柳知微", "Ada Rill", "Ada Finch");
		assertThat(shown("柳老师，青禾，知微，Ada, Rill and Finch", roster))
			.isEqualTo("青禾=柳青禾, 知微=柳知微, Rill=Ada Rill, Finch=Ada Finch");
	}

	@Test
	void nobodyIsCalledByALabelAlone() {
		Participant nobody = new Participant(null, "Speaker 1", Role.SPEAKER, null, List.of());
		assertThat(FormsOfAddress.detect(Texts.talk("Speaker 1 said"), new Roster(List.of(nobody)), KNOWLEDGE))
			.isEmpty();
		assertThat(FormsOfAddress.detect(Texts.talk("Speaker 1 said"), new Roster(List.of()), KNOWLEDGE)).isEmpty();
	}

	@Test
	void familyNamesOfTwoCharactersAreKnown() {
		assertThat(shown("欧阳老师和欧老师", roster("欧阳修"))).isEqualTo("欧阳老师=欧阳修");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Thanks, Dan. | Daniel Marsh | Dan=Daniel Marsh",
			"Daniel Marsh and Marsh alone | Daniel Marsh | Daniel Marsh=Daniel Marsh, Marsh=Daniel Marsh",
			"ask dan about it | Daniel Marsh | ''", "Dan Quill is another | Daniel Marsh | ''",
			"So Dan, you said | Daniel Marsh | Dan=Daniel Marsh", "Yes. Dan did. | Daniel Marsh | Dan=Daniel Marsh",
			"Will you come? | William Marsh | ''", "谢谢林老师，谢谢书遥 | 林书遥 | 林老师=林书遥, 书遥=林书遥", "谢谢林老师 | 林老师 | 林老师=林老师" })
	void nicknamesAndPartsOfAFullNameAreTheirsAlone(String text, String person, String expected) {
		assertThat(shown(text, roster(person))).isEqualTo(expected);
	}

	@Test
	void aFormOfTwoIsNobodys() {
		assertThat(shown("Thanks, Dan, and thanks, Daniela.", roster("Daniel Marsh", "Dan Quill"))).isEmpty();
		assertThat(shown("谢谢林老师", roster("林书遥", "林知夏"))).isEmpty();
		assertThat(shown("谢谢柳老师", roster("柳书遥", "刘知夏"))).isEmpty();
	}

	@Test
	void aFullNameIsToldFromAForm() {
		assertThat(FormsOfAddress.isFullName("Daniel Marsh")).isTrue();
		assertThat(FormsOfAddress.isFullName("Daniel")).isFalse();
		assertThat(FormsOfAddress.isFullName("林老师")).isFalse();
	}

	private static Roster roster(String... names) {
		return new Roster(Stream.of(names)
			.map((name) -> new Participant(Entity.discovered(EntityType.PERSON, name), null, Role.PANELIST, null,
					List.of()))
			.toList());
	}

	private static String shown(String text, Roster roster) {
		return FormsOfAddress.detect(Texts.talk(text), roster, KNOWLEDGE)
			.stream()
			.map((mention) -> mention.surface() + "=" + mention.names().getFirst().entity().name())
			.collect(Collectors.joining(", "));
	}

	@Test
	void whatTheTalkMakesOfANameIsAFormOfItToo() {
		Participant meng = new Participant(Entity.discovered(EntityType.PERSON, "孟星河"), null, Role.PANELIST, null,
				List.of());
		Roster roster = new Roster(List.of(meng), List.of(), Map.of("person:孟星河", Set.of("蒙兴和")));
		assertThat(shown("蒙兴和讲了，谢谢蒙老师，谢谢兴和，孟老师", roster)).isEqualTo("蒙兴和=孟星河, 蒙老师=孟星河, 兴和=孟星河, 孟老师=孟星河");
	}

	@Test
	void aSingleWordThatTheTalkMakesOfANameInLatinScriptMayBeAnyOther() {
		Participant marsh = new Participant(Entity.discovered(EntityType.PERSON, "Willard Marsh"), null, Role.PANELIST,
				null, List.of());
		Roster roster = new Roster(List.of(marsh), List.of(),
				Map.of("person:willard-marsh", Set.of("Will", "Willart March")));
		assertThat(shown("This will do, said Willart March", roster)).isEqualTo("Willart March=Willard Marsh");
	}

}
