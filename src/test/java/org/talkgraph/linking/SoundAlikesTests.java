package org.talkgraph.linking;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.roster.Roster;
import org.talkgraph.source.Evidence;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class SoundAlikesTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped().withoutHeardForms();

	private static final SoundAlikes SOUNDS = new SoundAlikes(KNOWLEDGE, Weights.shipped());

	private static final Roster ROSTER = new Roster(
			List.of(participant("贺启铭"), participant("罗静宁"), participant("罗一舟")));

	private static Participant participant(String name) {
		return new Participant(Entity.discovered(EntityType.PERSON, name), null, Role.PANELIST, null, List.of());
	}

	/** A talk of somebody whom the knowledge base knows. */
	private static Roster known(String name) {
		Entity person = KNOWLEDGE.entities()
			.stream()
			.filter((entity) -> entity.name().equals(name))
			.findFirst()
			.orElseThrow();
		return new Roster(List.of(new Participant(person, null, Role.SPEAKER, null, List.of())));
	}

	private static List<Link> links(String text) {
		return links(text, ROSTER);
	}

	private static List<Link> links(String text, Roster roster) {
		Talk talk = Texts.talk(text);
		List<Link> exact = new Linker().link(new MentionDetector(KNOWLEDGE).detect(talk), roster,
				talk.reading().text());
		return SOUNDS.with(exact, talk, roster, List.of());
	}

	private static String heard(String text) {
		return heard(links(text));
	}

	private static String heard(List<Link> links) {
		return links.stream()
			.filter(Link.Linked.class::isInstance)
			.map(Link.Linked.class::cast)
			.filter((link) -> link.method().equals(SoundAlikes.RULE))
			.map((link) -> link.mention().surface() + "=" + link.entity().name())
			.collect(Collectors.joining(", "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			下面有请琪明，您怎么看               | 琪明=贺启铭
			谢谢金林。您说得很好                 | 金林=罗静宁
			刚才何老师说过这一点                 | 何老师=贺启铭
			就像刚才启路说的一样                 | 启路=贺启铭
			就像刚才启路做的一样                 |
			这两个人都姓骆老师吗                 |
			画画用Midjourney和大力三号就够了     | 大力三号=DALL·E 3
			昨天试了GP4，回答得不错              | GP4=GPT-4
			我问了CHGBT一个问题                  | CHGBT=ChatGPT
			我们让GBD4来改写                     | GBD4=GPT-4
			我们让GBD来改写                      |
			今天聊scaling law，有人说skin lore呢 | skin lore=scaling law
			我们谈谈AGI，有人叫它ADI             | ADI=AGI
			工程师说API和GPU都不够               |
			他们大力发展三农                     |
			会议在东京举行，大家都很开心         |
			""")
	void whatSoundsLikeANameIsLinkedWhereTheTalkSpeaksForIt(String text, @Nullable String expected) {
		assertThat(heard(text)).isEqualTo((expected != null) ? expected : "");
	}

	@Test
	void everyLinkSaysHowItSoundsAndWhatSpeaksForIt() {
		Link.Linked link = (Link.Linked) links("下面有请琪明，您怎么看").getFirst();
		assertThat(link.evidence()).extracting((evidence) -> evidence.feature())
			.startsWith("sound", "Chinese syllables")
			.contains("takes part in this talk", "addressed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "英伟达很好，我来回答这个问题，回答得很好", "我們的英偉達，會達到一個很高的水平，會達到",
			"我们看 this round of fine tuning is done with OpenAI，对吧", "so we can create a mixture of experts model，然后",
			"这是多模态大模型，也是大语言模型", "请助理教授来讲，谢谢助理教授" })
	void ordinaryWordsOfEitherScriptAndEnglishSentencesAreNoNames(String text) {
		assertThat(heard(text)).isEmpty();
	}

	@Test
	void whatIsMadeWhereASpeakerIsFromIsHeardByItsShortChineseName() {
		Roster roster = known("王海峰");
		String text = "我们的框架飞奖开放了，用飞奖训练模型很快";
		List<Link> links = links(text, roster);
		assertThat(heard(links)).contains("飞奖=PaddlePaddle");
		assertThat(links).filteredOn(Link.Linked.class::isInstance)
			.allSatisfy((link) -> assertThat(((Link.Linked) link).evidence()).extracting(Evidence::feature)
				.contains("made where a speaker is from"));
		assertThat(heard(links(text, new Roster(List.of())))).isEmpty();
	}

	@Test
	void theHowManiethOfSomethingIsNoName() {
		Roster roster = known("黄铁军");
		assertThat(heard(links("大会今年是第五届，明年是第六届", roster))).isEmpty();
		assertThat(heard(links("我们发布五届大模型", roster))).isEqualTo("五届=Wujie");
	}

	@Test
	void aMisspeltWordIsNoNameThatSoundsNoMoreLikeIt() {
		assertThat(heard("很多人去做STARAP，做STARAP要有耐心。这个finetuun很贵，做了finetuun效果更好")).isEmpty();
	}

	@Test
	void whatBeginsLikeANameAndGoesOnOtherwiseIsAnother() {
		assertThat(heard("我们的框架叫OpenRL，安装Open R只要一行，大家用Open R，不用OpenAI的")).isEqualTo("Open R=OpenRL, Open R=OpenRL");
	}

	@Test
	void whatIsHeardSeveralTimesIsTheNameThatMostSpeaksFor() {
		assertThat(heard("谷歌的GLAN和Switch Transformer都很大。比起GLAN我们的小。训练一个GLAN要很久")).contains("GLAN=GLaM")
			.doesNotContain("Go");
	}

	@Test
	void anOrdinaryWordWithoutSupportIsNoName() {
		assertThat(heard("计算资源和数据资源都要共享，这是志愿")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# said with what speaks for it       | without
			画画用Midjourney和大力三号就够了     | 画画用Midjourney和大力就够了
			昨天试了GP4，回答得不错              | 昨天试了GP，回答得不错
			我们谈谈AGI，有人叫它ADI             | 我们谈谈天气，有人叫它ADI
			""")
	void withoutWhatSpeaksForItNothingIsHeard(String with, String without) {
		assertThat(heard(with)).isNotEmpty();
		assertThat(heard(without)).isEmpty();
	}

	@Test
	void withoutTheRosterNobodyIsHeardByTheGivenName() {
		String text = "下面有请琪明，您怎么看";
		assertThat(heard(links(text, ROSTER))).isEqualTo("琪明=贺启铭");
		assertThat(heard(links(text, new Roster(List.of())))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Hugging Face很大后来我们就把它放到了Hacking Face上面, true", "Hugging Face很大后来我们就把它放到了hacking face上面, false",
			"Hugging Face很大后来我们就把它放到了HACKING FACE上面, false" })
	void aCapitalAmongChineseSpeaksForAName(String text, boolean expected) {
		Link.Linked link = (Link.Linked) links(text).getLast();
		assertThat(link.mention().surface()).isEqualToIgnoringCase("hacking face");
		assertThat(link.entity().name()).isEqualTo("Hugging Face");
		assertThat(link.evidence().stream().anyMatch((line) -> line.feature().equals("capitalised among Chinese")))
			.isEqualTo(expected);
	}

	@Test
	void aVerbBehindWhoDoesItIsNoName() {
		assertThat(heard("阿里发布了通义千问，我同意这个看法，他也同意")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                                       | links
			我们先写程序，程序要快，这个程序，很大          |
			我们先写程序，程序要快，谢谢程序，您说得好       | 程序=程旭
			请程序，您先说                               | 程序=程旭
			我们先写程序，很难，好谢谢程序啊，很好         | 程序=程旭
			就像程序刚才讲的，我们先写程序                 | 程序=程旭
			""")
	void anOrdinaryWordIsSomebodysNameWhereHeIsSpokenTo(String text, @Nullable String expected) {
		Roster roster = new Roster(List.of(participant("程旭"), participant("罗一舟")));
		assertThat(heard(links(text, roster))).isEqualTo((expected != null) ? expected : "");
	}

	@Test
	void whatIsCountedIsNoName() {
		String named = "我们发布了悟道大模型，";
		assertThat(heard(named + "考试有五道题")).isEmpty();
		assertThat(heard(named + "大家都用五道")).isEqualTo("五道=WuDao");
	}

	@Test
	void aPhraseOfTheLanguageIsNoName() {
		assertThat(heard("智谱清言发布了，大家不要轻言放弃")).isEmpty();
		assertThat(heard("智谱清言发布了，大家都用轻言")).isEqualTo("轻言=Zhipu Qingyan");
	}

	@Test
	void oneLetterIsNoRestOfAWord() {
		assertThat(heard("OpenAI的ChatGPT很好，我们的逆变器用IGBD")).doesNotContain("InstructGPT");
		assertThat(heard("OpenAI的ChatGPT很好，我们用XGPT和INGPT")).isEqualTo("XGPT=ChatGPT, INGPT=InstructGPT");
	}

	@Test
	void theSoundOfANumeralTellsTheVersion() {
		assertThat(heard("大家都知道GPT-3，不过gpfree过时了，gpfree很老")).isEqualTo("gpfree=GPT-3, gpfree=GPT-3");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                                        | entity     | feature
			阿里最近发布了同一千问                        | Qwen       | beside the name of its developer
			他们在用质谱的接口                            | Zhipu AI   | not spoken of, but well known
			""")
	void evidenceTellsWhatStandsBesideAndWhoEverybodySpeaksOf(String text, @Nullable String entity, String feature) {
		assertThat(candidates(text))
			.filteredOn((one) -> one.evidence().stream().anyMatch((line) -> line.feature().equals(feature)))
			.extracting((one) -> one.entity().name())
			.isEqualTo((entity != null) ? List.of(entity) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "Sora刚刚出来，画画用大力三号和索拉就够了, 1", "Sora刚刚出来，画画用大力三号。索拉也能用, 0" })
	void aMisheardNameSpeaksForAnotherBesideIt(String text, int supported) {
		assertThat(candidates(text)).extracting((one) -> one.entity().name()).contains("Sora", "DALL·E 3");
		assertThat(candidates(text))
			.filteredOn((one) -> one.evidence()
				.stream()
				.anyMatch((line) -> line.feature().equals("beside another name of its type")))
			.hasSize(supported);
	}

	@Test
	void capitalsWithVowelsAreListenedForAsAWord() {
		assertThat(candidates("视觉模型有Dyno")).extracting((one) -> one.entity().name()).containsExactly("DINO");
	}

	@Test
	void theNearerOfTwoNamesIsMeant() {
		assertThat(heard("驾驶的数据集叫NewSense，大家都用NewSense，用它训练")).isEqualTo("NewSense=nuScenes, NewSense=nuScenes");
	}

	@Test
	void theWholeNameIsMeantNotAPartOfItThatSoundsNearer() {
		assertThat(heard("百度的PaddlePaddle很好，我们用Pedal-Pedal训练，Pedal-Pedal的社区很大"))
			.isEqualTo("Pedal-Pedal=PaddlePaddle, Pedal-Pedal=PaddlePaddle");
	}

	@Test
	void whatIsHeardInSeveralWaysIsANameThatTheRecogniserDoesNotKnow() {
		String feature = "heard in several ways in this talk";
		assertThat(features("我们做了porta speech，后来porter speech更小")).contains(feature);
		assertThat(features("我们做了porter speech，后来porter speech更小")).doesNotContain(feature);
	}

	@Test
	void capitalsOfModelsAreListenedForAsAWordBetweenFewConsonantsToo() {
		assertThat(candidates("复旦大学的模型叫Moos，Moos是开源的")).extracting((one) -> one.entity().name()).contains("MOSS");
	}

	@Test
	void aNameThatIsWrittenAsTwoWordsSoundsTheSame() {
		assertThat(heard("我们的架构叫brain former，谷歌的brain former很快")).contains("brain former=Brainformer");
	}

	@Test
	void aMisheardTermOfTheFieldIsNoName() {
		assertThat(heard("scaling law很重要，scaling law成立。大家都在讨论skilling up，你funtune也可以，复旦大学在做")).isEmpty();
	}

	private static List<String> features(String text) {
		return candidates(text).stream().flatMap((one) -> one.evidence().stream()).map(Evidence::feature).toList();
	}

	/** The meanings of all that is heard by its sound, linked or nearly so. */
	private static List<Candidate> candidates(String text) {
		return links(text).stream()
			.filter((link) -> link.mention().detector().equals(SoundAlikes.RULE))
			.map((link) -> switch (link) {
				case Link.Linked one -> new Candidate(one.entity(), one.evidence());
				case Link.Nil nil -> nil.candidates().getFirst();
			})
			.toList();
	}

	@Test
	void anExactNameIsLeftAsItIs() {
		assertThat(heard("OpenAI发布了GPT-4")).isEmpty();
	}

}
