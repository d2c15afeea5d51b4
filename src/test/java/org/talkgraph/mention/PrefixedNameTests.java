package org.talkgraph.mention;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;

import static org.assertj.core.api.Assertions.assertThat;

class PrefixedNameTests {

	private static Name name(String form) {
		return new Name(form, Entity.discovered(EntityType.MODEL, form), NameKind.CANONICAL, false, false);
	}

	private static final PrefixedName CHAT_GPT = PrefixedName.of(name("ChatGPT")).orElseThrow();

	@Test
	void aNameIsAWordAndThreeSpeltLetters() {
		assertThat(CHAT_GPT.word()).isEqualTo("chat");
		assertThat(CHAT_GPT.tails()).containsExactly("GPT", "PT", "GP");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GPT", "ChatGPTs", "chatGPT", "ChGPT4", "OtterAI" })
	void otherNamesHaveNoSuchForm(String form) {
		assertThat(PrefixedName.of(name(form))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CHPT", "XGDP", "CGPT", "CHGP", "QGPT", "XHPT", "QHAGPT", "CHATGPT" })
	void aFewOfItsLettersAreKept(String letters) {
		assertThat(CHAT_GPT.soundsLike(letters)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GPT", "BGPT", "HTTP", "LLM", "CHATTERGPT", "CPU", "XDP" })
	void otherLettersAreNot(String letters) {
		assertThat(CHAT_GPT.soundsLike(letters)).isFalse();
	}

}
