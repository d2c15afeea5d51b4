package org.talkgraph.roster;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.mention.Mention;
import org.talkgraph.transcript.Talk;
import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.source.Span;

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
			谢谢柳教授，两位柳教授都来了。             | 柳青禾      | 柳教授=柳青禾
			我们请到了张总和柳老师，还有王总和陈总。   |             | 张总=张总, 柳老师=柳老师, 王总=王总, 陈总=陈总
			这里面还有总数，包括总量。                |             |
			谢谢𠮷田老师，再请𠮷田老师讲。            |             |
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			谢谢柳老师。                                | 柳老师
			柳青禾老师讲了灯塔。谢谢柳老师。              | 柳老师=柳青禾
			柳青禾老师讲了灯塔。柳知夏教授讲了港口，谢谢柳老师。 | 柳老师=柳知夏
			""")
	void ofSeveralOfAFamilyNameTheOneIsMeantOfWhomTheTalkSpokeLast(String text, String expected) {
		Talk talk = Texts.talk(text);
		Roster roster = new Roster(List.of(participant("柳青禾"), participant("柳知夏")));
		List<Mention> named = TitledNames.detect(talk);
		assertThat(TitledPeople.detect(talk, roster, List.of(), named)
			.stream()
			.filter((mention) -> named.stream().noneMatch((name) -> name.span().overlaps(mention.span())))
			.map((mention) -> mention.surface() + "=" + mention.names().getFirst().entity().name())
			.collect(Collectors.joining(", "))).isEqualTo(expected.contains("=") ? expected : "");
	}

	@Test
	void ofSeveralOfAFamilyNameTheOneIsMeantWhomAloneTheTalkHasNamedSoFar() {
		Talk talk = Texts.talk("有请柳青禾教授。" + "灯塔很高。".repeat(200) + "谢谢柳老师，有请柳知夏教授。" + "港口很大。".repeat(200) + "谢谢柳老师。");
		Roster roster = new Roster(List.of(participant("柳青禾"), participant("柳知夏")));
		List<Mention> named = FormsOfAddress.detect(talk, roster, KnowledgeBase.shipped());
		assertThat(TitledPeople.detect(talk, roster, List.of(), named)
			.stream()
			.filter((mention) -> mention.surface().equals("柳老师"))
			.map((mention) -> mention.names().getFirst().entity().name())).containsExactly("柳青禾");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			堵新柳老师、杜知夏总好。 | 杜老师=堵新柳, 堵总=杜知夏
			堵新柳老师、杜知夏老师好。 | 杜老师=杜知夏, 堵总=堵新柳
			堵新柳老师、杜知夏好。   | 杜老师=堵新柳, 堵总=堵新柳
			堵新柳、杜知夏好。 | 杜老师=杜知夏, 堵总=堵新柳
			""")
	void ofTwoWhoseFamilyNamesSoundTheSameTheOneIsMeantWhoIsCalledByThatTitle(String introduced, String expected) {
		assertThat(calledLater(introduced, "谢谢杜老师，那个堵总。", "堵新柳", "杜知夏")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			柳青禾老师、柳知夏好。   | 谢谢柳老师，那个柳总。 | 柳老师=柳青禾, 柳总=柳知夏
			柳青禾老师、柳知夏总好。 | 谢谢柳老师，那个柳总。 | 柳老师=柳青禾, 柳总=柳知夏
			""")
	void ofTwoOfAFamilyNameTheOneIsMeantWhoIsCalledByThatTitleOrByNone(String introduced, String called,
			String expected) {
		assertThat(calledLater(introduced, called, "柳青禾", "柳知夏")).isEqualTo(expected);
	}

	/** Who is meant by forms of address, long after people are introduced. */
	private static String calledLater(String introduced, String called, String... people) {
		Talk talk = Texts.talk(introduced + "灯塔很高。".repeat(200) + called);
		Roster roster = new Roster(Stream.of(people).map(TitledPeopleTests::participant).toList());
		List<Mention> named = FormsOfAddress.detect(talk, roster, KnowledgeBase.shipped());
		return TitledPeople.detect(talk, roster, List.of(), named)
			.stream()
			.filter((mention) -> mention.surface().length() <= 3 && mention.span().start() > 100)
			.map((mention) -> mention.surface() + "=" + mention.names().getFirst().entity().name())
			.collect(Collectors.joining(", "));
	}

	@Test
	void whoIsWrittenSoIsMeantThoughAnotherOfThatSoundIsNamedLast() {
		Talk talk = Texts.talk("有请刘青禾教授、柳知夏总。谢谢刘教授。");
		Roster roster = new Roster(List.of(participant("刘青禾"), participant("柳知夏")));
		List<Mention> named = FormsOfAddress.detect(talk, roster, KnowledgeBase.shipped());
		assertThat(TitledPeople.detect(talk, roster, List.of(), named)).last()
			.satisfies((mention) -> assertThat(mention.names().getFirst().entity().name()).isEqualTo("刘青禾"));
	}

	@Test
	void ofThreeOfAFamilyNameNoTitleTellsWhoIsMeant() {
		Talk talk = Texts.talk("柳青禾老师、柳知夏、柳听雪好。" + "灯塔很高。".repeat(200) + "谢谢柳老师。");
		Roster roster = new Roster(List.of(participant("柳青禾"), participant("柳知夏"), participant("柳听雪")));
		List<Mention> named = FormsOfAddress.detect(talk, roster, KnowledgeBase.shipped());
		assertThat(TitledPeople.detect(talk, roster, List.of(), named))
			.noneMatch((mention) -> mention.surface().equals("柳老师"));
	}

	@Test
	void whoTakesPartInTheRecordingIsMeantByAnyFamilyNameOfThatSound() {
		Entity person = Entity.discovered(EntityType.PERSON, "柳青禾");
		assertThat(TitledPeople.detect(Texts.talk("谢谢刘老师。"), new Roster(List.of()), List.of(person), List.of()))
			.singleElement()
			.satisfies((mention) -> assertThat(mention.names().getFirst().entity()).isEqualTo(person));
	}

	@Test
	void whoseFormIsDecidedIsMeantByFormsOfTheSameSoundToo() {
		Talk talk = Texts.talk("请东老师讲。东老师好。谢谢董老师。");
		Entity person = Entity.discovered(EntityType.PERSON, "Dong Xiao");
		Span place = new Span(1, 4);
		Mention decided = new Mention(place, "东老师", "dictionary",
				List.of(new Name("东老师", person, NameKind.ALIAS, false, false)));
		assertThat(TitledPeople.detect(talk, new Roster(List.of()), List.of(), List.of(decided))).last()
			.satisfies((mention) -> assertThat(mention.surface()).isEqualTo("董老师"))
			.satisfies((mention) -> assertThat(mention.names().getFirst().entity()).isEqualTo(person));
	}

}
