package org.talkgraph.mention;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class MentionDetectorTests {

	static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("mentions.txt", """
			[Organization]
			OpenAI
			Google | zh: 谷歌
			Moss Institute | zh: 青苔研究院; 青苔 | alias: 青苔研究院 | heard: 清台研究院
			Google DeepMind | alias: DeepMind
			MIT | zh: 麻省理工学院
			^Meta | alias: ?meta
			Apple | zh: 苹果
			[Model]
			GPT | by: OpenAI | heard: GBT
			GPT-3.5 | of: GPT | by: OpenAI
			GPT-4 | of: GPT | by: OpenAI
			GPT-4o | of: GPT-4 | by: OpenAI
			ChatGPT | by: OpenAI | heard: 拆GPT
			ChatTTS
			Llama | heard: 喇嘛 | by: Meta
			Llama 2 | of: Llama | by: Meta
			Qwen | zh: 通义千问 | alias: 千问
			DALL·E
			[Technology]
			C++
			PyTorch
			NVLink | by: Google
			WXY-Quill
			Quillfire | alias: Quillfire library
			[Topic]
			三巨头
			[Nothing]
			喇嘛庙
			meta analysis
			苹果树
			""")));

	private final MentionDetector detector = new MentionDetector(KNOWLEDGE);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			# text                            | mentions
			我们用OpenAI的模型                   | OpenAI=OpenAI
			Open AI and open-ai and OPENAI     | Open AI=OpenAI, open-ai=OpenAI, OPENAI=OpenAI
			OpenAI’s model                     | OpenAI=OpenAI
			deep mind做的                       | deep mind=Google DeepMind
			google deep mind                   | google deep mind=Google DeepMind
			Google, DeepMind                   | Google=Google, DeepMind=Google DeepMind
			deepmindful                        |
			dee pmind                          |
			G P T很好                           | G P T=GPT
			G P T-4                            | G P T-4=GPT-4
			g-p-t                              | g-p-t=GPT
			GP T                               |
			chat GPT                           | chat GPT=ChatGPT
			TRACKGPT出来以后                     | TRACKGPT=ChatGPT
			那个Chair-DBT，还有TreeGBD           | Chair-DBT=ChatGPT, TreeGBD=ChatGPT
			我们查的GPS，查的JPG，CheckGPS     |
			比如说猜的GBT，柴特jpt                | 猜的GBT=ChatGPT, 柴特jpt=ChatGPT
			刚才的GPT，我们train GPT             | GPT=GPT, GPT=GPT
			we saw the China GPT, tree GBD     | GPT=GPT
			中国的China GDP，PlotGPT，Chinese GBT | GBT=GPT
			Face Book and Pytorch, Py Torch    | Pytorch=PyTorch, Py Torch=PyTorch
			Quill Fire, quill fire             | Quill Fire=Quillfire
			拆GPT上线了                          | 拆GPT=ChatGPT
			M I T and M.I.T.                   | M I T=MIT, M.I.T=MIT
			I'm it, I'm IT, am it              |
			submit limit                       |
			he sent Metadata                   |
			Meta said meta analysis            | Meta=Meta
			META and meta                      | META=Meta, meta=Meta
			喇嘛庙里的喇嘛                        | 喇嘛=Llama
			苹果树下的苹果手机                     | 苹果=Apple
			谷歌和麻省理工学院                     | 谷歌=Google, 麻省理工学院=MIT
			ＯｐｅｎＡＩ                            | ＯｐｅｎＡＩ=OpenAI
			DALL-E, Dall E, DALL·E             | DALL-E=DALL·E, Dall E=DALL·E, DALL·E=DALL·E
			C++ and C                          | C++=C++
			Py Torch, pytorch2                 | Py Torch=PyTorch
			GPT4o和GPT-4 o                      | GPT4o=GPT-4o, GPT-4 o=GPT-4o
			WX y quill and w x yquill          | WX y quill=WXY-Quill, w x yquill=WXY-Quill
			n v link and NV link               | n v link=NVLink, NV link=NVLink
			open a i和Open AI                   | open a i=OpenAI, Open AI=OpenAI
			the Googles and googles of it      | Google=Google
			docs.google.example and google.de  | google=Google
			青苔研究院成立了                       | 青苔=Moss Institute
			清台研究院成立了                       | 清台=Moss Institute
			use the Quillfire library          | Quillfire=Quillfire
			xGPT GPTx GPT                      | GPT=GPT
			走向GPTGPT，用GPT4GPT4              | GPT=GPT, GPT=GPT, GPT4=GPT-4, GPT4=GPT-4
			112台GGPT                           | GPT=GPT
			GPT\uff0cGPT。GPT                    | GPT=GPT, GPT=GPT, GPT=GPT
			""")
	void theLongestNameAtWordBoundariesIsFound(String text, String mentions) {
		assertThat(shown(text)).isEqualTo((mentions != null) ? mentions : "");
	}

	@Test
	void mentionsSayWhereAndByWhichRule() {
		assertThat(this.detector.detect("用喇嘛和GPT 7吧")).containsExactly(
				new Mention(new Span(1, 3), "喇嘛", "known name", KNOWLEDGE.names("喇嘛")),
				new Mention(new Span(4, 9), "GPT 7", "spoken version",
						List.of(new Name("GPT7", version("GPT", "7"), NameKind.CANONICAL, false, false))));
	}

	@Test
	void aVersionStopsBeforeTheNextName() {
		assertThat(shown("千问三巨头")).isEqualTo("千问=Qwen, 三巨头=三巨头");
		assertThat(shown("千问三 GPT三")).isEqualTo("千问三=Qwen 3, GPT三=GPT-3");
	}

	@Test
	void astralCharactersShiftNothing() {
		assertThat(shown("𠮷野🙂用GPT-4🙂")).isEqualTo("GPT-4=GPT-4");
		assertThat(this.detector.detect("𠮷🙂GPT")).extracting(Mention::span).containsExactly(new Span(4, 7));
	}

	@Test
	void noNameReachesIntoTheNextTurn() {
		Talk talk = Texts.talk("**Ada:** We use Google\n\n**Bo:** DeepMind? And open\n\nAI. Open\n\n**Ada:** AI GPT");
		assertThat(this.detector.detect(talk)).extracting(Mention::surface)
			.containsExactly("Google", "DeepMind", "open\nAI", "GPT");
		assertThat(this.detector.detect(talk))
			.allSatisfy((mention) -> assertThat(talk.reading().text(mention.span())).isEqualTo(mention.surface()));
	}

	@Test
	void otherNamesAreFoundUnderTheirRule() {
		Entity ada = Entity.discovered(EntityType.PERSON, "Ada Rill");
		Name name = new Name("Ada", ada, NameKind.ALIAS, false, true);
		List<Mention> mentions = MentionDetector.of("person of this talk", List.of(name), KNOWLEDGE)
			.detect("Ada asked ada, Adam and ADA; GPT.");
		assertThat(mentions).containsExactly(new Mention(new Span(0, 3), "Ada", "person of this talk", List.of(name)));
	}

	@Test
	void ofOverlappingMentionsTheLongerIsKeptThenTheEarlierList() {
		Mention ada = mention(0, 8, "a");
		Mention shorter = mention(4, 10, "b");
		Mention same = mention(0, 8, "b");
		Mention apart = mention(10, 12, "b");
		assertThat(Mentions.merge(List.of(List.of(ada), List.of(same, apart)))).containsExactly(ada, apart);
		assertThat(Mentions.merge(List.of(List.of(shorter), List.of(ada, apart)))).containsExactly(ada, apart);
		assertThat(Mentions.merge(List.of())).isEmpty();
	}

	@Test
	void inAChainOfOverlapsOnlyTheOverlappedFall() {
		Mention first = mention(0, 4, "a");
		Mention middle = mention(3, 9, "a");
		Mention last = mention(8, 12, "a");
		assertThat(Mentions.merge(List.of(List.of(first, last), List.of(middle)))).containsExactly(middle);
		assertThat(Mentions.merge(List.of(List.of(first), List.of(last)))).containsExactly(first, last);
	}

	private static Mention mention(int start, int end, String detector) {
		return new Mention(new Span(start, end), "x".repeat(end - start), detector, List.of());
	}

	private static Entity version(String family, String version) {
		return Entity.versionOf(KNOWLEDGE.names(family).getFirst().entity(), version);
	}

	private String shown(String text) {
		return this.detector.detect(text)
			.stream()
			.map((mention) -> mention.surface() + "="
					+ mention.names()
						.stream()
						.map((name) -> name.entity().name())
						.distinct()
						.collect(Collectors.joining("/")))
			.collect(Collectors.joining(", "));
	}

}
