package org.talkgraph.roster;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationTests {

	private static Conversation of(String text) {
		return new Conversation(Texts.talk(text), KnowledgeBase.shipped());
	}

	@Test
	void whoSpeaksBeforeAndAfterIsAlwaysAnother() {
		Conversation talk = of("**S1:** One.\n\n**S2:** Two.\n\n**S2:** Three.\n\n**S3:** Four.");
		assertThat(talk.labels()).containsExactly("S1", "S2", "S3");
		assertThat(talk.speakerBefore(0)).isEqualTo(Conversation.NOBODY);
		assertThat(talk.speakerAfter(1)).isEqualTo(2);
		assertThat(talk.speakerBefore(2)).isZero();
		assertThat(talk.speakerAfter(3)).isEqualTo(Conversation.NOBODY);
	}

	@Test
	void musicAndModelsAreNobody() {
		Conversation talk = of("**S1:** Before.\n\n**Break:** Ta-ta.\n\n**ChatGPT:** I am a model.\n\n**S2:** After.");
		assertThat(talk.labels()).containsExactly("S1", "S2");
		assertThat(talk.speakerAfter(0)).isEqualTo(1);
	}

	@Test
	void aLabelThatIsAlsoTheNameOfAServiceIsASpeaker() {
		assertThat(of("**S3:** One.\n\n**R2:** Two.").labels()).contains("S3");
	}

	@Test
	void aPlaceLeadsToItsPartAndLabelsToTheirFirst() {
		Conversation talk = of("**S1:** One.\n\n**S2:** Two.\n\n**S1:** Three.");
		assertThat(talk.partAt(0)).isZero();
		assertThat(talk.partAt(talk.parts().get(2).span().start())).isEqualTo(2);
		assertThat(talk.partAt(10_000)).isEqualTo(Conversation.NOBODY);
		assertThat(talk.firstPart(1)).isEqualTo(1);
	}

}
