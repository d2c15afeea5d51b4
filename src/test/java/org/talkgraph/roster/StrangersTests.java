package org.talkgraph.roster;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class StrangersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			谢谢蒙兴和老师。         | 孟星河
			谢谢苏远凡教授。         | 苏远帆
			谢谢柳青禾老师。         | 柳青禾
			謝謝劉青禾老師。         | 刘青禾
			谢谢韩小满老师，请韩小曼老师讲。 | 韩小满, 韩小满
			""")
	void aFullNameWithATitleIsThatOfWhomItSoundsLike(String text, String expected) {
		Talk talk = Texts.talk("# 山顶论坛\n\n" + text);
		Roster roster = new Roster(List.of(new Participant(person("孟星河"), null, Role.PANELIST, null, List.of())));
		assertThat(new Strangers(talk, roster, List.of(person("苏远帆"))).resolve(TitledNames.detect(talk))
			.stream()
			.map((mention) -> mention.names().getFirst().entity().name())
			.collect(Collectors.joining(", "))).isEqualTo(expected);
	}

	@Test
	void whoIsCalledExactlySoIsMeantBeforeWhoSoundsLikeIt() {
		Talk talk = Texts.talk("# 山顶论坛\n\n谢谢王薇老师。");
		Entity known = KnowledgeBase.of(List.of(DataFile.parse("people.txt", "[Person]\n王薇\n")))
			.entities()
			.iterator()
			.next();
		assertThat(new Strangers(talk, new Roster(List.of()), List.of(person("王伟"), known))
			.resolve(TitledNames.detect(talk))).singleElement()
			.satisfies((mention) -> assertThat(mention.names().getFirst().entity()).isSameAs(known));
	}

	private static Entity person(String name) {
		return Entity.discovered(EntityType.PERSON, name);
	}

}
