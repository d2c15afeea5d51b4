package org.talkgraph.knowledge;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntityTests {

	@ParameterizedTest
	@CsvSource({ "Llama 2, llama-2", "GPT-3.5, gpt-3.5", "DALL·E 3, dall-e-3", "C++, c-plus-plus", "A.I., a.i",
			"通义千问, 通义千问", "Zoë O'Finch, zoë-o-finch", "?!, unnamed" })
	void aSlugIsReadableInEveryScript(String name, String slug) {
		assertThat(Entity.slug(name)).isEqualTo(slug);
	}

	@ParameterizedTest
	@CsvSource({ "GPT, 5, GPT-5, model:gpt-5", "Otter, 3.1, Otter 3.1, model:otter-3.1",
			"Otter 2, 1, Otter 2 1, model:otter-2-1" })
	void aVersionIsNamedAfterItsFamily(String family, String version, String name, String key) {
		Entity known = new Entity("model:x", EntityType.MODEL, family, "家", List.of("f"), Origin.KNOWN,
				"organization:b", null, List.of());
		Entity found = Entity.versionOf(known, version);
		assertThat(found.name()).isEqualTo(name);
		assertThat(found.key()).isEqualTo(key);
		assertThat(found.family()).isEqualTo("model:x");
		assertThat(found.developer()).isEqualTo("organization:b");
		assertThat(found.origin()).isEqualTo(Origin.DISCOVERED);
		assertThat(found.aliases()).isEmpty();
	}

	@Test
	void ofADiscoveredEntityNothingButItsNameIsKnown() {
		Entity found = Entity.discovered(EntityType.PERSON, "Ada Rill");
		assertThat(found.key()).isEqualTo("person:ada-rill");
		assertThat(found.chineseName()).isNull();
		assertThat(found.origin().label()).isEqualTo("discovered");
	}

}
