package org.talkgraph.roster;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

/** What Chinese speakers do by saying a name, and where there is none. */
class ChineseUsesTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();

	private static final MentionDetector MENTIONS = new MentionDetector(KNOWLEDGE);

	private static List<UsedName> uses(String said, Set<String> declared) {
		Talk talk = Texts.talk("**S1：** " + said);
		return NameUses.find(talk, new Conversation(talk, KNOWLEDGE), MENTIONS.detect(talk.reading().text()), declared,
				KNOWLEDGE);
	}

	@ParameterizedTest
	@CsvSource({ "大家好，我是林书遥。, introduces self", "我来自北山大学，我叫林书遥。, introduces self", "我是今天的主持人林书遥。, introduces self",
			"我们的主持人是林书遥。, introduced as host", "今天我们请到了林书遥。, introduced", "坐在我旁边的是青石科技的林书遥。, introduced",
			"这位是来自北山大学的林书遥教授。, introduced", "欢迎林书遥老师。, welcomed", "下面有请林书遥。, given the floor",
			"林书遥，您怎么看？, given the floor", "想请教一下林书遥。, given the floor", "先请林书遥谈一谈。, given the floor", "谢谢林书遥。, thanked",
			"感谢书遥的分享。, thanked", "好的，林老师，我同意。, replied to", "林老师您好。, greeted", "林书遥和我聊过这件事。, joined with self",
			"刚才林老师也提到了这一点。, referred to", "我同意林书遥的看法。, referred to", "林书遥，数据还够吗？, addressed", "我昨天看了林书遥的论文。, mentioned",
			"下面有請林書遙。, given the floor" })
	void aClauseTellsWhatIsDoneByTheNameInIt(String said, String use) {
		List<UsedName> uses = uses(said, Set.of("林书遥"));
		assertThat(uses).extracting((name) -> name.use().label()).first().isEqualTo(use);
	}

	@ParameterizedTest
	@CsvSource({ "下面有请北山研究院的院长蒋亦川先生。, 蒋亦川", "今天请到了松果实验室的创始人唐雨霖。, 唐雨霖", "欢迎欧阳清老师。, 欧阳清", "我是方既白，很高兴来到这里。, 方既白",
			"有请来自百度的沈知行。, 沈知行" })
	void aNameThatNobodyKnowsIsFoundBehindItsCue(String said, String name) {
		assertThat(uses(said, Set.of())).extracting((used) -> used.name().text()).contains(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			我们请到了北山大学的方既白教授和青石科技的唐雨霖先生。           | 方既白, 唐雨霖
			请到的嘉宾有方既白、青石科技的创始人唐雨霖，还有蒋亦川先生。     | 方既白, 唐雨霖, 蒋亦川
			今天我们邀请了三位嘉宾，北山大学的方既白教授、青石科技的唐雨霖总，还有蒋亦川先生。 | 方既白, 唐雨霖, 蒋亦川
			我们请到了方既白教授和我们的老朋友，大家一起聊。                 | 方既白
			""")
	void whereSomebodyIsFromMayStandBeforeEachNameOfAList(String said, String names) {
		assertThat(uses(said, Set.of())).extracting((used) -> used.name().text()).containsExactly(names.split(", "));
	}

	@ParameterizedTest
	@CsvSource({ "欢迎大家来到今天的现场。", "谢谢主持人，谢谢各位老师。", "感谢关注，我们下期再见。", "请高度重视这个问题。", "我是说，这件事很简单。", "有请下一位嘉宾。", "我们请到了很多专家。",
			"对于资源的问题，我也不清楚。", "我是第一次来。", "欢迎提问。" })
	void otherWordsAreNoNames(String said) {
		assertThat(uses(said, Set.of())).isEmpty();
	}

	@Test
	void whatIsKnownAsSomethingElseIsNobodysName() {
		assertThat(uses("大家好，我是林书遥，来自谷歌，做登山鞋。我来自谷歌。", Set.of())).extracting((used) -> used.name().text())
			.containsExactly("林书遥");
	}

	@Test
	void aFamilyNameWithATitleIsANameWhereItIsSaidAgain() {
		assertThat(uses("王老师，您说。那王老师能不能先讲？", Set.of())).extracting((used) -> used.name().text())
			.containsExactly("王老师", "王老师");
	}

}
