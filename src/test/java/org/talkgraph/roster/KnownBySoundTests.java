package org.talkgraph.roster;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.knowledge.Decisions;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownBySoundTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("people.txt", """
			[Person]
			孟星河 | at: Fern Lab
			?赵渔 | at: Fern Lab
			周文澜 | at: Fern Lab
			周闻岚 | at: Moss Lab
			?苏远帆
			Ada Gravendahl | alias: Ada Marie Gravendahl | at: Fern Lab
			[Organization]
			Fern Lab
			Moss Lab
			""")));

	private static final String FERN = "organization:fern-lab";

	private static final String MOSS = "organization:moss-lab";

	@ParameterizedTest
	@CsvSource(textBlock = """
			# three syllables that sound the same need nothing more
			蒙兴和, , 孟星河
			蒙興和, , 孟星河
			# unless two are called so, or it is often a word
			周文兰, ,
			周文兰, organization:moss-lab, 周闻岚
			苏原凡, ,
			# two syllables, and what sounds only alike, need the organization
			赵雨, ,
			赵雨, organization:moss-lab,
			赵雨, organization:fern-lab, 赵渔
			孟新河, ,
			孟新河, organization:fern-lab, 孟星河
			# who sounds otherwise is somebody else
			孟通河, organization:fern-lab,
			# Latin script
			Ada Gravendal, organization:fern-lab, Ada Gravendahl
			Ada Gravendal, ,
			Ada Gravel, organization:fern-lab,
			Ada, organization:fern-lab,
			""")
	void aSpellingMeansTheKnownPersonWhoSoundsSo(String spelling, @Nullable String organization,
			@Nullable String person) {
		assertThat(person(KNOWLEDGE, spelling, organization)).isEqualTo(person);
	}

	@Test
	void whatAUserHasRefusedIsSomebodyElse() {
		Decisions decisions = Decisions.of(List.of(DataFile.parse("decisions.txt", "refuse: 孟星河 -> 蒙兴和")));
		assertThat(person(KNOWLEDGE.decided(decisions).knowledge(), "蒙兴和", FERN)).isNull();
		assertThat(person(KNOWLEDGE, "周文兰", MOSS)).isEqualTo("周闻岚");
	}

	private static @Nullable String person(KnowledgeBase knowledge, String spelling, @Nullable String organization) {
		Set<String> organizations = (organization != null) ? Set.of(organization) : Set.of();
		return new KnownBySound(knowledge).person(spelling, organizations).map(Entity::name).orElse(null);
	}

}
