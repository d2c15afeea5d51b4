package org.talkgraph.linking;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.roster.Roster;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

/** Words of everyday English, in English or among Chinese, and names beside them. */
class OrdinaryEnglishTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();

	private static final SoundAlikes SOUNDS = new SoundAlikes(KNOWLEDGE, Weights.shipped());

	private static String linked(String text, Roster roster) {
		Talk talk = Texts.talk(text);
		List<Link> exact = new Linker().link(new MentionDetector(KNOWLEDGE).detect(talk), roster,
				talk.reading().text());
		return SOUNDS.with(exact, talk, roster, List.of())
			.stream()
			.filter(Link.Linked.class::isInstance)
			.map((link) -> link.mention().surface())
			.collect(Collectors.joining(", "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			我们比较了PaLM和GPT-3，Difference is that，ours is smaller                     | PaLM, GPT-3
			团队用Cohere的接口，最后在每一个stage里边，core的话还是稳定性                  | Cohere
			我们的机器人完全靠仿真，纯seem to real的方案                                   |
			模型可以改变这辆车的颜色和shape，然后再生成                                    |
			他说这个数据是Zero，一点也没有                                                 |
			AMC的电影院也在用AMD的芯片                                                     | AMD
			What they built is very meta. We all work at Meta now, and I like Meta.        | Meta, Meta
			It is really sort of remarkable. What they did is quite remarkable too, we say. |
			You can only call this one API to train the model, and it is slow.             |
			No, please. Go ahead. We are writing it in Rust and Go, and Go is fast.        | Rust, Go, Go
			It starts with a challenge called Spot the Crop in the area.                   |
			We met at the Googleplex. I was working at Google, in the Googleplex.          | Google
			""")
	void aWordOfTheLanguageIsNoName(String text, @Nullable String expected) {
		assertThat(linked(text, new Roster(List.of()))).isEqualTo((expected != null) ? expected : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			大家都说scaling law，scaling law还在继续，有人说scaling law没有失效，scaling law很重要，是不是scaling law呢，我觉得skating肯定有用 | skating
			今天聊GPT，大家都说GPT，结合它的GPC这些模型                                                    | GPC
			我们谈谈AGI，有人叫它ADI                                                                       | ADI
			那个数据集叫Common Core，全球都在用，Common Core很大                                           | Common Core
			我们用Dream Boost来做定制，Stable Diffusion也可以                                               | Dream Boost
			我们用CLIP做底座，这个clip模型很强                                                             | clip
			这个项目叫optimum，是Hugging Face的optimum库                                                   | optimum
			任务分解用的是Plan for MC，它会做规划 | Plan for MC
			今天来的是Triple AI的主席，不是别人 | Triple AI
			She is now in meta, and we joined Meta.                                                        | meta
			I bought a reMarkable and I write on my reMarkable every day.                                  | reMarkable
			We ported it to oneAPI, and Intel says that oneAPI is open.                                    | oneAPI
			""")
	void whatTheTalkSpeaksOfIsHeardInOrdinaryWordsToo(String text, String surface) {
		assertThat(linked(text, new Roster(List.of())).split(", ")).contains(surface);
	}

	@Test
	void aWordOfANameIsNotThatName() {
		Roster google = new Roster(List.of(new Participant(KNOWLEDGE.entities()
			.stream()
			.filter((entity) -> entity.name().equals("Jeff Dean"))
			.findFirst()
			.orElseThrow(), null, Role.SPEAKER, null, List.of())));
		assertThat(linked("我们可以调用tools这种软件，也可以不用这个tools软件", google)).isEmpty();
	}

	@Test
	void anotherAbbreviationIsTheNameThatTheTalkSpeaksOf() {
		assertThat(linked("今天聊AMD，AMD的显卡很好，AMD的软件也好，AMD还有处理器，AMD不错，AMC的生态也可以", new Roster(List.of()))).endsWith("AMC");
	}

}
