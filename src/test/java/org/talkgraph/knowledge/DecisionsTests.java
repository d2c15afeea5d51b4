package org.talkgraph.knowledge;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionsTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("base.txt", """
			[Organization]
			Fern Lab | zh: 蕨所 | heard: 绝所
			Fern Institute | alias: Fern Inst
			[Model]
			Otter | by: Fern Institute | alias: OtterLM
			Heron | heard: 何容
			[Person]
			许青舟 | at: Fern Institute
			""")));

	@Test
	void whatIsMergedMeansTheOther() {
		KnowledgeBase known = decided("merge: Fern Institute -> Fern Lab").knowledge();
		assertThat(known.entity("organization:fern-institute")).isEmpty();
		assertThat(meaning(known, "Fern Inst")).isEqualTo("Fern Lab");
		assertThat(meaning(known, "Fern Institute")).isEqualTo("Fern Lab");
		assertThat(known.names("Fern Institute").getFirst().kind()).isEqualTo(NameKind.ALIAS);
		assertThat(known.entity("organization:fern-lab").orElseThrow().aliases()).contains("Fern Institute",
				"Fern Inst");
	}

	@Test
	void whatBelongsToTheMergedBelongsToTheOther() {
		KnowledgeBase known = decided("merge: Fern Institute -> Fern Lab").knowledge();
		assertThat(known.entity("model:otter").orElseThrow().developer()).isEqualTo("organization:fern-lab");
		assertThat(known.names("Otter").getFirst().entity().developer()).isEqualTo("organization:fern-lab");
		assertThat(known.entity("person:许青舟").orElseThrow().affiliations()).containsExactly("organization:fern-lab");
	}

	@Test
	void anAliasIsTakenFromWhomeverHadIt() {
		KnowledgeBase known = decided("alias: Heron -> OtterLM").knowledge();
		assertThat(meaning(known, "otter lm")).isEqualTo("Heron");
		assertThat(known.names("OtterLM")).hasSize(1);
	}

	@Test
	void aRefusedFormMeansItNoLonger() {
		KnowledgeBase known = decided("refuse: Heron -> 何容").knowledge();
		assertThat(known.names("何容")).isEmpty();
		assertThat(known.isRefused("何容", known.entity("model:heron").orElseThrow())).isTrue();
		assertThat(known.isRefused("何容", known.entity("model:otter").orElseThrow())).isFalse();
	}

	@Test
	void aRenamedEntityKeepsItsKeyAndItsEarlierName() {
		KnowledgeBase known = decided("rename: 蕨所 -> Fern Laboratory").knowledge();
		Entity renamed = known.entity("organization:fern-lab").orElseThrow();
		assertThat(renamed.name()).isEqualTo("Fern Laboratory");
		assertThat(renamed.aliases()).contains("Fern Lab");
		assertThat(renamed.origin()).isEqualTo(Origin.CURATED);
		assertThat(meaning(known, "绝所")).isEqualTo("Fern Laboratory");
	}

	@Test
	void whomOneTalkAloneKnowsIsRenamedToWhoeverHasThatName() {
		KnowledgeBase known = decided("rename: person:BV1-P3/许老师 -> 许青舟\nrename: person:BV1-P4/许老师 -> 许砚").knowledge();
		assertThat(known.names("许老师")).isEmpty();
		assertThat(known.in("BV1-P3").names("许老师").getFirst().entity().key()).isEqualTo("person:许青舟");
		assertThat(known.in("BV1-P4").names("许老师").getFirst().entity().key()).isEqualTo("person:许砚");
	}

	@Test
	void theKeyThatAnswersShowIsAKey() {
		KnowledgeBase known = decided("merge: person:徐青洲~9f179144 -> 许青舟").knowledge();
		assertThat(meaning(known, "徐青洲")).isEqualTo("许青舟");
	}

	@Test
	void aSplitHoldsInItsTalkAlone() {
		KnowledgeBase known = decided("split: 许青舟 -> 许青舟（湖畔） | in: BV1-P3").knowledge();
		assertThat(known.names("许青舟").getFirst().entity().key()).isEqualTo("person:许青舟");
		assertThat(known.in("BV1-P2")).isSameAs(known);
		Entity other = known.in("BV1-P3").names("许青舟").getFirst().entity();
		assertThat(other.name()).isEqualTo("许青舟（湖畔）");
		assertThat(other.key()).isNotEqualTo("person:许青舟");
	}

	@Test
	void aPersonWhomOnlyTalksKnowIsNamedByTypeAndName() {
		KnowledgeBase known = decided("merge: person:许清州 -> 许青舟").knowledge();
		assertThat(meaning(known, "许清州")).isEqualTo("许青舟");
		assertThat(known.unfoundedDecisions()).extracting(Decision::said).containsExactly("许清州");
	}

	@Test
	void aKeyThatTheGraphShowsIsAReferenceToo() {
		KnowledgeBase here = decided("merge: person:BV1-P2/许老师 -> 许青舟").knowledge();
		assertThat(here.in("BV1-P2").names("许老师").getFirst().entity().name()).isEqualTo("许青舟");
		assertThat(here.in("BV1-P3").names("许老师")).isEmpty();
		assertThat(here.unfoundedDecisions()).extracting(Decision::said).containsExactly("许老师");
		KnowledgeBase there = decided("merge: person:许师 -> person:BV1-P2/许老师").knowledge();
		assertThat(there.in("BV1-P2").names("许师").getFirst().entity().name()).isEqualTo("许老师");
		assertThat(there.in("BV1-P3").names("许师")).isEmpty();
		assertThat(decided("merge: person:AC/DC -> 许青舟").knowledge().names("AC/DC")).isNotEmpty();
	}

	@Test
	void decisionsChangeTheHashAndDeletingThemRestoresIt() {
		assertThat(decided("refuse: Heron -> 何容").knowledge().hash()).isNotEqualTo(KNOWLEDGE.hash())
			.isNotEqualTo(decided("refuse: Heron -> 何荣").knowledge().hash());
		assertThat(decided("# refuse: Heron -> 何容").knowledge()).isSameAs(KNOWLEDGE);
	}

	@Test
	void laterDecisionsSeeEarlierOnes() {
		KnowledgeBase known = decided("rename: Heron -> Grey Heron\nalias: Grey Heron -> GH").knowledge();
		assertThat(meaning(known, "GH")).isEqualTo("Grey Heron");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			join: Heron -> Otter             | 'join'          | merge: ENTITY
			merge Heron Otter                | merge Heron     | merge: ENTITY
			merge: Heron -> Fern Lab         | 'Fern Lab'      | a Model, as 'Heron' is
			merge: person:BV1-P2/许老师 -> person:BV1-P3/许老师 | 'merge: | one talk
			merge: person:Heron -> Fern Lab  | 'Fern Lab'      | a Person, as 'Heron' is
			merge: person:Heron -> Nobody    | 'Nobody'        | person:NAME
			merge: Nobody At All -> Heron    | 'Nobody At All' | person:NAME
			split: Heron -> Egret            | split: Heron    | in: TALK
			""")
	void aWrongLineIsSaidWithItsPlaceAndLeftOut(String line, String value, String expected) {
		KnowledgeBase.WithUsers decided = decided("# mine\n" + line + "\nalias: Heron -> Reiher");
		assertThat(decided.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem).startsWith("mine.txt:2: ")
				.contains(value)
				.contains("expected")
				.contains(expected));
		assertThat(meaning(decided.knowledge(), "Reiher")).isEqualTo("Heron");
		assertThat(decided.knowledge().names("Heron")).extracting((name) -> name.entity().type())
			.containsExactly(EntityType.MODEL);
	}

	private static KnowledgeBase.WithUsers decided(String text) {
		return KNOWLEDGE.decided(Decisions.of(List.of(DataFile.parse("mine.txt", text))));
	}

	private static String meaning(KnowledgeBase known, String form) {
		assertThat(known.names(form)).as(form).isNotEmpty();
		return known.names(form).getFirst().entity().name();
	}

}
