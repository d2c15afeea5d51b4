package org.talkgraph.knowledge;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a knowledge base of two small files says. */
class KnowledgeBaseTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("models.txt", """
			[Model]
			Otter | zh: 水獭; 水獭模型 | alias: OtterLM | heard: 水塔 | by: Brackenfold
			Otter 2 | alias: ?^Otto | back: 水獭之二 | of: Otter
			?Thistle | alias: ^Thistle
			"""), DataFile.parse("others.txt", """
			[Organization]
			Brackenfold | zh: 蕨谷
			[Person]
			Ada Rill | zh: 芮艾达 | at: Brackenfold; Fern Lab
			[Organization]
			Fern Lab | alias: Thistle
			[Nothing]
			水塔山
			""")));

	@Test
	void anEntityHasNamesDeveloperAndFamily() {
		Entity otter = KNOWLEDGE.entity("model:otter").orElseThrow();
		assertThat(otter.name()).isEqualTo("Otter");
		assertThat(otter.type()).isEqualTo(EntityType.MODEL);
		assertThat(otter.chineseName()).isEqualTo("水獭");
		assertThat(otter.aliases()).containsExactly("水獭", "水獭模型", "OtterLM");
		assertThat(otter.developer()).isEqualTo("organization:brackenfold");
		assertThat(otter.family()).isNull();
		assertThat(otter.origin()).isEqualTo(Origin.KNOWN);
		assertThat(KNOWLEDGE.entity("model:otter-2").orElseThrow().family()).isEqualTo("model:otter");
		assertThat(KNOWLEDGE.entity("person:ada-rill").orElseThrow().affiliations())
			.containsExactly("organization:brackenfold", "organization:fern-lab");
		assertThat(KNOWLEDGE.entity("model:none")).isEmpty();
	}

	@Test
	void everyFormKnowsInWhatSenseItIsAName() {
		assertThat(KNOWLEDGE.names("Otter")).extracting(Name::kind).containsExactly(NameKind.CANONICAL);
		assertThat(KNOWLEDGE.names("水獭")).extracting(Name::kind).containsExactly(NameKind.CANONICAL);
		assertThat(KNOWLEDGE.names("OtterLM")).extracting(Name::kind).containsExactly(NameKind.ALIAS);
		assertThat(KNOWLEDGE.names("水塔")).extracting(Name::kind).containsExactly(NameKind.HEARD);
		assertThat(KNOWLEDGE.names("水獭之二")).extracting(Name::kind).containsExactly(NameKind.BACK_TRANSLATION);
		assertThat(KNOWLEDGE.names("水塔")).allMatch(Name::isHeard);
		assertThat(KNOWLEDGE.names("水獭")).noneMatch(Name::isHeard);
	}

	@Test
	void aNameIsFoundInAnySpelling() {
		assertThat(KNOWLEDGE.names("otter-2")).isEqualTo(KNOWLEDGE.names("Otter 2")).hasSize(1);
		assertThat(KNOWLEDGE.names("ＯＴＴＥＲ２")).hasSize(1);
		assertThat(KNOWLEDGE.names("beaver")).isEmpty();
	}

	@Test
	void marksAreNoPartOfANameButSayHowItCounts() {
		Name otto = KNOWLEDGE.names("otto").getFirst();
		assertThat(otto.form()).isEqualTo("Otto");
		assertThat(otto.weak()).isTrue();
		assertThat(otto.exactCase()).isTrue();
		assertThat(KNOWLEDGE.names("Otter").getFirst().weak()).isFalse();
		assertThat(KNOWLEDGE.entity("model:thistle").orElseThrow().name()).isEqualTo("Thistle");
	}

	@Test
	void aFormMayBelongToSeveralEntitiesAndCountInSeveralWays() {
		assertThat(KNOWLEDGE.names("thistle"))
			.extracting((name) -> name.entity().key() + name.weak() + name.exactCase())
			.containsExactly("model:thistletruefalse", "model:thistlefalsetrue", "organization:fern-labfalsefalse");
	}

	@Test
	void formsOfNothingAreNoEntities() {
		assertThat(KNOWLEDGE.nothing()).containsExactly("水塔山");
		assertThat(KNOWLEDGE.names("水塔山")).isEmpty();
		assertThat(KNOWLEDGE.entities()).hasSize(6);
	}

	@Test
	void entitiesAreInTheOrderOfTheirKeys() {
		assertThat(KNOWLEDGE.entities()).extracting(Entity::key).isSorted();
	}

	@Test
	void itDoesNotChange() {
		Entity otter = KNOWLEDGE.entity("model:otter").orElseThrow();
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> KNOWLEDGE.entities().remove(otter));
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> KNOWLEDGE.names("Otter").clear());
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> KNOWLEDGE.forms().remove("otter"));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> KNOWLEDGE.nothing().clear());
	}

	@Test
	void theHashChangesWithTheContentAndWithNothingElse() {
		String hash = of("[Model]\nOtter | zh: 水獭\n").hash();
		assertThat(of("# a comment\n\n[Model]\n  Otter | zh: 水獭\n").hash()).isEqualTo(hash);
		assertThat(of("[Model]\nOtter | zh: 水塔\n").hash()).isNotEqualTo(hash);
		assertThat(of("[Topic]\nOtter | zh: 水獭\n").hash()).isNotEqualTo(hash);
		assertThat(of("[Model]\nOtter | zh: 水獭\n[Nothing]\n水獭山\n").hash()).isNotEqualTo(hash);
	}

	private static KnowledgeBase of(String content) {
		return KnowledgeBase.of(List.of(DataFile.parse("test.txt", content)));
	}

}
