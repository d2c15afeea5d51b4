package org.talkgraph.graph;

import org.junit.jupiter.api.Test;
import org.talkgraph.graph.TalkRows.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RefsTests {

	private final TalkRowsBuilder talk = new TalkRowsBuilder("t1");

	@Test
	void peopleBecomeKeysByTheirIdentity() {
		Refs refs = new Refs(this.talk.entity("person:known", "Person", null, null)
			.person("k", new Identity.Known("person:known"), "speaker", null)
			.person("a", new Identity.Addressed("曾老师"), "panelist", null)
			.person("x", new Identity.Anonymous("unknown moderator"), "moderator", null)
			.rows());
		assertThat(refs.person("k", "", "")).isEqualTo("person:known");
		assertThat(refs.person("a", "", "")).isEqualTo("person:t1/曾老师");
		assertThat(refs.person("x", "", "")).isEqualTo("anonymous:t1/unknown moderator");
	}

	@Test
	void aNameThatMeansNothingOfTheTalkIsRefused() {
		TalkRows rows = this.talk.says(null, "hello", "model:missing").rows();
		assertThatIllegalArgumentException().isThrownBy(() -> new TalkContents(rows, new Refs(rows)).names())
			.withMessage("talk 't1': name 'surface' refers to 'model:missing': expected the key of an entity of the"
					+ " same talk");
	}

	@Test
	void nobodyCanMeanAnAnonymousSpeaker() {
		TalkRows rows = this.talk.person("x", new Identity.Anonymous("unknown audience 1"), "audience", null)
			.says("x", "hello", "x")
			.rows();
		assertThatIllegalArgumentException().isThrownBy(() -> new TalkContents(rows, new Refs(rows)).names())
			.withMessageContaining("expected somebody or something that has a name");
	}

	@Test
	void aHandleThatOccursTwiceIsRefused() {
		TalkRows rows = this.talk.named("Ada", null).named("Ada", null).rows();
		assertThatIllegalArgumentException().isThrownBy(() -> new Refs(rows))
			.withMessage("talk 't1': handle 'Ada' occurs twice: expected each once");
	}

	@Test
	void aFamilyThatDidNotComeAlongIsRefused() {
		TalkRows rows = this.talk.entity("model:m-2", "Model", null, "model:m").says(null, "m 2", "model:m-2").rows();
		assertThatIllegalArgumentException().isThrownBy(() -> new Needed(rows, new Refs(rows)))
			.withMessageContaining("entity 'model:m-2' refers to 'model:m'");
	}

}
