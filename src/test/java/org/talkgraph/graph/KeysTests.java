package org.talkgraph.graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeysTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			Llama 2,        llama-2
			李开复,          李开复
			'  GPT-4 (0613)', gpt-4-0613
			Ｑｗｅｎ１.５,      qwen1-5
			Müller,         müller
			İris,           i̇ris
			""")
	void slugsKeepLettersAndDigitsOfAnyScript(String text, String slug) {
		assertThat(Keys.nameSlug(text)).isEqualTo(slug);
	}

	@Test
	void aTextWithoutLettersIsItsHash() {
		assertThat(Keys.nameSlug("***")).matches("\\p{XDigit}{8}").isNotEqualTo(Keys.nameSlug("###"));
	}

	@Test
	void peopleOfOneNameShareAPrefixThatNoOtherNameHas() {
		String key = Keys.named(Keys.namePrefix("Ada Quill"), "talk t1");
		assertThat(key).startsWith(Keys.namePrefix("ADA  QUILL")).matches("person:ada-quill~\\p{XDigit}{8}");
		assertThat(Keys.namePrefixOf(key)).contains("person:ada-quill~");
		assertThat(key).doesNotStartWith(Keys.namePrefix("Ada"));
		assertThat(Keys.named(Keys.namePrefix("Ada Quill"), "talk t2")).isNotEqualTo(key);
	}

	@Test
	void keysOfOthersHaveNoNamePrefix() {
		assertThat(Keys.namePrefixOf("person:ada-quill")).isEmpty();
		assertThat(Keys.namePrefixOf("model:llama-2")).isEmpty();
		assertThat(Keys.namePrefixOf(Keys.addressed("a~12345678", "曾老师"))).isEmpty();
		assertThat(Keys.namePrefixOf(Keys.anonymous("a", "unknown moderator"))).isEmpty();
	}

	@Test
	void eventsOfAnotherYearAreOthers() {
		assertThat(Keys.event("Summit", 2023)).isNotEqualTo(Keys.event("Summit", 2024))
			.isNotEqualTo(Keys.event("Summit", null));
	}

}
