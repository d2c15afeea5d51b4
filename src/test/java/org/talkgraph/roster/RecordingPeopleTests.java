package org.talkgraph.roster;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RecordingPeopleTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "nobody", textBlock = """
			# said in the recording                       | its people
			谢谢孟星河老师。有请孟星河老师。                   | 孟星河
			谢谢孟星河老师。有请蒙兴和老师。                   | 孟星河
			谢谢孟星河老师。                                | nobody
			大家好，我叫孟星河。                             | 孟星河
			谢谢苏远帆老师。有请苏远凡老师。谢谢蒙兴和老师。      | 苏远帆
			""")
	void whoIsCalledByFullNameAgainOrIntroducesHimselfTakesPart(String said, String people) {
		assertThat(people(said, List.of())).isEqualTo(people);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			谢谢蒙兴和老师。有请蒙兴和老师。       | 孟星河
			谢谢柳青禾老师。有请柳青禾老师。       | 孟星河, 柳青禾
			""")
	void whoIsAnnouncedIsNotThereAgainInAnotherSpelling(String said, String people) {
		assertThat(people(said, List.of(Details.Person.heard("孟星河", "")))).isEqualTo(people);
	}

	private static String people(String said, List<Details.Person> announced) {
		String names = RecordingPeople.of(Texts.talk("# 山顶论坛\n\n" + said), announced, 0)
			.stream()
			.map(Details.Person::name)
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? null : names;
	}

	@Test
	void whoIntroducesHimselfBeforeTheFirstSpeakerIsAskedForLeads() {
		String said = "大家好，我是孟星河。有请柳青禾老师。大家好，我是韩小满。";
		Talk talk = Texts.talk("# 山顶论坛\n\n" + said);
		int opening = talk.reading().text().indexOf("有请");
		assertThat(RecordingPeople.of(talk, List.of(), opening)).extracting(Details.Person::name, Details.Person::role)
			.contains(tuple("孟星河", "moderator"), tuple("韩小满", null));
		assertThat(RecordingPeople.of(talk, List.of(), 0)).extracting(Details.Person::role).containsOnlyNulls();
	}

}
