package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatsTests {

	private static final Entity OTTER = Entity.discovered(EntityType.MODEL, "Otter");

	private static final Entity VERSION = Entity.versionOf(OTTER, "7");

	private static final Entity HERON = Entity.discovered(EntityType.MODEL, "Heron");

	@Test
	void whatIsNamedOnceIsToldFromWhatIsNamedOften() {
		Repeats repeats = new Repeats(mentions(OTTER, OTTER, VERSION, OTTER, HERON));
		assertThat(repeats.feature(OTTER)).contains("named often in this talk");
		assertThat(repeats.feature(VERSION)).contains("named often in this talk");
		assertThat(repeats.feature(HERON)).contains("named once in this talk");
	}

	@Test
	void twoOrThreeTimesTellNothing() {
		assertThat(new Repeats(mentions(OTTER, VERSION)).feature(OTTER)).isEmpty();
	}

	@Test
	void aCapitalisedWordBesideMakesALongerName() {
		assertThat(inLonger("we saw the ", "Heron", " Mistral there")).isTrue();
		assertThat(inLonger("like Grey ", "Heron", " there")).isTrue();
		assertThat(inLonger("we saw the ", "Heron", " there")).isFalse();
		assertThat(inLonger("It is so. Then ", "Heron", " came")).isFalse();
		assertThat(inLonger("", "Heron", "")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "白鹭,医院,true", "白鹭,第二医院,true", "白鹭,基金会,true", "白鹭,说医学很好,false", "白鹭,'，医院',false" })
	void chineseBehindMakesALongerName(String name, String after, boolean longer) {
		assertThat(new Surroundings("在" + name + after).isLengthened(new Span(1, 1 + name.length()), HERON))
			.isEqualTo(longer);
	}

	@Test
	void whatIsAFoundationMayBeCalledSo() {
		KnowledgeBase knowledge = KnowledgeBase.of(List.of(DataFile.parse("foundations.txt", """
				[Organization]
				Heron Commons | zh: 苍鹭基金会 | alias: 苍鹭
				""")));
		Entity foundation = knowledge.names("苍鹭").getFirst().entity();
		Surroundings surroundings = new Surroundings("苍鹭基金会成立了");
		assertThat(surroundings.isLengthened(new Span(0, 2), HERON)).isTrue();
		assertThat(surroundings.isLengthened(new Span(0, 2), foundation)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "台大模型,true", "台大数据,true", "台大的模型,false" })
	void aTermOfTheFieldBeginsInsideOfWhatIsNoName(String text, boolean inside) {
		assertThat(new Surroundings(text).endsInsideTerm(new Span(0, 2))).isEqualTo(inside);
	}

	private static boolean inLonger(String before, String name, String after) {
		return new Surroundings(before + name + after)
			.isBesideCapital(new Span(before.length(), before.length() + name.length()));
	}

	private static List<Mention> mentions(Entity... entities) {
		List<Mention> mentions = new ArrayList<>();
		for (Entity entity : entities) {
			int at = 10 * mentions.size();
			mentions.add(new Mention(new Span(at, at + 5), entity.name(), "test",
					List.of(new Name(entity.name(), entity, NameKind.CANONICAL, false, false))));
		}
		return mentions;
	}

}
