package org.talkgraph.mention;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.knowledge.Origin;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said after the name of a family is a version, or counts and measures. */
class SpokenVersionTests {

	private final MentionDetector detector = new MentionDetector(MentionDetectorTests.KNOWLEDGE);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			# text                   | surface     | entity
			GPT 3.5                  | GPT 3.5     | GPT-3.5
			GPT 3。5                  | GPT 3。5     | GPT-3.5
			GPT3点5                   | GPT3点5      | GPT-3.5
			GPT三点五                  | GPT三点五     | GPT-3.5
			GPT-4                    | GPT-4       | GPT-4
			GPT4                     | GPT4        | GPT-4
			ＧＰＴ－４                   | ＧＰＴ－４     | GPT-4
			GBT4                     | GBT4        | GPT-4
			GPT四                     | GPT四        | GPT-4
			GPT 4, then              | GPT 4       | GPT-4
			GPT 4。然后                | GPT 4       | GPT-4
			GPT4大模型                 | GPT4        | GPT-4
			GPT 5                    | GPT 5       | GPT-5
			GPT5                     | GPT5        | GPT-5
			GPT-4.5                  | GPT-4.5     | GPT-4.5
			GPT 12                   | GPT         | GPT
			GPT 7                    | GPT 7       | GPT-7
			Llama 17台                | Llama       | Llama
			Llama 2                  | Llama 2     | Llama 2
			llama2                   | llama2      | Llama 2
			llama7                   | llama7      | Llama 7
			Llama v2                 | Llama v2    | Llama 2
			Llama V3.1               | Llama V3.1  | Llama 3.1
			喇嘛二号                   | 喇嘛二号      | Llama 2
			喇嘛2号                    | 喇嘛2号      | Llama 2
			喇嘛二代                   | 喇嘛二代      | Llama 2
			喇嘛第二代                  | 喇嘛第二代     | Llama 2
			喇嘛第3版                   | 喇嘛第3版     | Llama 3
			喇嘛第二                   | 喇嘛         | Llama
			喇嘛第二次                  | 喇嘛         | Llama
			喇嘛三                     | 喇嘛三       | Llama 3
			喇嘛三，                    | 喇嘛三       | Llama 3
			喇嘛一号                   | 喇嘛一号      | Llama 1
			喇嘛一，                    | 喇嘛一       | Llama 1
			喇嘛一                     | 喇嘛一       | Llama 1
			Llama 2s                 | Llama 2     | Llama 2
			Llama 2st                | Llama       | Llama
			喇嘛3.1                   | 喇嘛3.1      | Llama 3.1
			喇嘛思瑞的                  | 喇嘛思瑞     | Llama 3
			喇嘛四瑞                    | 喇嘛四瑞     | Llama 3
			喇嘛思考                    | 喇嘛         | Llama
			千问二点五                  | 千问二点五    | Qwen 2.5
			千问2.5                   | 千问2.5      | Qwen 2.5
			千问2大模型                 | 千问2        | Qwen 2
			Llama 3.1 405B           | Llama 3.1   | Llama 3.1
			Llama 2 7B               | Llama 2     | Llama 2
			Llama 3 Big              | Llama 3     | Llama 3
			Llama 3 is out           | Llama 3     | Llama 3
			Llama 8B                 | Llama       | Llama
			Llama8B                  | Llama       | Llama
			Llama 70b                | Llama       | Llama
			喇嘛70B                   | 喇嘛         | Llama
			喇嘛三十亿参数               | 喇嘛         | Llama
			喇嘛五百亿                  | 喇嘛         | Llama
			喇嘛两个版本                 | 喇嘛         | Llama
			喇嘛一出来                  | 喇嘛         | Llama
			千问三个尺寸                 | 千问         | Qwen
			千问三大特点                 | 千问         | Qwen
			千问四家公司                 | 千问         | Qwen
			千问 3 倍                  | 千问         | Qwen
			千问3点钟                   | 千问         | Qwen
			千问二零二四                 | 千问         | Qwen
			喇嘛第三                    | 喇嘛         | Llama
			GPT 2024年                | GPT         | GPT
			GPT 100                  | GPT         | GPT
			GPT 90%                  | GPT         | GPT
			GPT 5 times faster       | GPT         | GPT
			GPT 3 billion parameters | GPT         | GPT
			GPT 5th                  | GPT         | GPT
			GPT 6 years ago          | GPT         | GPT
			GPT 5 timeslots          | GPT 5       | GPT-5
			GPT-4 5 people           | GPT-4       | GPT-4
			Llama 2亿用户都在用        | Llama       | Llama
			Llama 2 million users    | Llama       | Llama
			Llama 2.0万亿参数          | Llama       | Llama
			Llama 2万能的模型          | Llama 2     | Llama 2
			Llama 2, a million users | Llama 2     | Llama 2
			Llama 2 people           | Llama       | Llama
			Llama 2 peoples          | Llama 2     | Llama 2
			GPT 4 times              | GPT         | GPT
			GPT-4 times              | GPT-4       | GPT-4
			GPT 4次                   | GPT         | GPT
			GPT 4次元                  | GPT 4       | GPT-4
			GPT-4 turbo              | GPT-4       | GPT-4
			OpenAI 2                 | OpenAI      | OpenAI
			""")
	void aNumberIsAVersionOrAMeasure(String text, String surface, String entity) {
		List<Mention> mentions = this.detector.detect(text);
		assertThat(mentions).extracting(Mention::surface).containsExactly(surface);
		assertThat(mentions.getFirst().names()).extracting((name) -> name.entity().name()).containsExactly(entity);
	}

	@Test
	void aVersionThatIsNotKnownIsDiscoveredInItsFamily() {
		assertThat(this.detector.detect("喇嘛四号").getFirst().names()).singleElement().satisfies((name) -> {
			assertThat(name.entity().origin()).isEqualTo(Origin.DISCOVERED);
			assertThat(name.entity().family()).isEqualTo("model:llama");
			assertThat(name.entity().developer()).isEqualTo("organization:meta");
			assertThat(name.isHeard()).isTrue();
		});
		assertThat(this.detector.detect("喇嘛二号").getFirst().names().getFirst().entity().origin())
			.isEqualTo(Origin.KNOWN);
	}

	@Test
	void aVersionIsReadBehindItsMakersNameToo() {
		MentionDetector makers = new MentionDetector(KnowledgeBase.of(List.of(DataFile.parse("makers.txt", """
				[Organization]
				Fernworks | zh: 蕨谷
				[Model]
				Fern | by: Fernworks
				Fern 1 | zh: 蕨谷1 | of: Fern | by: Fernworks
				"""))));
		assertThat(makers.detect("蕨谷一，蕨谷二，蕨谷的").stream().map(Mention::surface)).containsExactly("蕨谷一", "蕨谷", "蕨谷");
		assertThat(makers.detect("蕨谷一，").getFirst().names()).extracting((name) -> name.entity().name())
			.containsExactly("Fern 1");
	}

	@Test
	void aVersionOfWhatHasNoneOfItsOwnHidesItNot() {
		assertThat(this.detector.detect("PyTorch2.0很好，PyTorch1。13也是").stream().map(Mention::surface))
			.containsExactly("PyTorch", "PyTorch");
	}

	@Test
	void aNumberInTheNextParagraphIsNoVersion() {
		assertThat(this.detector.detect("我们用喇嘛\n2号来").getFirst().surface()).isEqualTo("喇嘛");
	}

	@Test
	void aNumberThatIsGluedToANameWithoutVersionsHidesIt() {
		assertThat(this.detector.detect("PyTorch2 and GPT480%")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                                                | last
			GPT-4 came, and so did 3.5, they say                  | 3.5=GPT-3.5
			GPT-4 came while inflation is at 3.5, they say        | GPT-4=GPT-4
			GPT-4 came, inflation rose, and then 3.5, they say    | 3.5=GPT-3.5
			GPT-4出来了，后来还有3.5，大家都用                    | 3.5=GPT-3.5
			GPT-4出来了，那年的通胀是3.5，大家都难受              | GPT-4=GPT-4
			GPT-4出来了，利率到了3.5，大家都难受                  | GPT-4=GPT-4
			""")
	void whatIsSaidOfARateIsNoVersion(String text, String last) {
		Mention mention = this.detector.detect(text).getLast();
		assertThat(mention.surface() + "=" + mention.names().getFirst().entity().name()).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource({ "'Otter was here, and Heron, next is 4.5, they say', 4.5=Otter 4.5",
			"'Otter, then Heron, then 3.0 came', 3.0=Heron 3.0", "'Otter, then Heron, then 9.5 came', Heron=Heron" })
	void aVersionIsOfTheFamilyNamedLastThatHasIt(String text, String last) {
		MentionDetector named = new MentionDetector(KnowledgeBase.of(List.of(DataFile.parse("families.txt", """
				[Model]
				Otter
				Otter 4 | of: Otter
				Otter 4.5 | of: Otter 4
				Heron
				Heron 3.0 | of: Heron
				"""))));
		Mention mention = named.detect(text).getLast();
		assertThat(mention.surface() + "=" + mention.names().getFirst().entity().name()).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			# text                                | last mention
			GPT-4 and 3.5 were slow                | 3.5=GPT-3.5
			GPT 3.5 and 4 were slow                | 4=GPT-4
			OpenAI has GPT, we tune 3.5 and 4.     | 4=GPT-4
			GPT, for 3.5 tokens                    | GPT=GPT
			GPT-4 and 4 more                       | GPT-4=GPT-4
			GPT-4 and PyTorch, then 3.5 came       | 3.5=GPT-3.5
			GPT costs $3.5 here                    | GPT=GPT
			GPT and 7.5 of them                    | GPT=GPT
			GPT大模型3.5发布                         | GPT大模型3.5=GPT-3.5
			gpt four啊                             | gpt four=GPT-4
			gpt four times                         | gpt=GPT
			我们用GPT，像3。5，还有四呃，都可以     | 四=GPT-4
			我们用GPT 3.5，还有四呃没有发布         | 四=GPT-4
			我们用GPT 3.5，还有四个没有发布         | GPT 3.5=GPT-3.5
			我们用GPT 3.5，还有四川的船             | GPT 3.5=GPT-3.5
			我们用GPT 3.5，还有四 本书              | GPT 3.5=GPT-3.5
			我们用GPT 3.5，都有四呃没有发布         | GPT 3.5=GPT-3.5
			""")
	void aVersionMayBeSaidAlone(String text, String last) {
		Mention mention = this.detector.detect(text).getLast();
		assertThat(mention.surface() + "=" + mention.names().getFirst().entity().name()).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# far behind GPT-4                     | last mention
			it was better than 3.5 and that is it  | 3.5=GPT-3.5
			it was better than 3.5 and 4, they say | 4=GPT-4
			it was better than 4.0 and that is it  | GPT-4=GPT-4
			it was made with Fern 3.5, they say    | GPT-4=GPT-4
			there were 4 of us                     | GPT-4=GPT-4
			it was 3.5 miles from here             | GPT-4=GPT-4
			那条船有3.5米                          | GPT-4=GPT-4
			""")
	void aVersionWithAPointIsSaidAloneFarBehindItsFamilyToo(String text, String last) {
		String between = " We said nothing of it for a while.".repeat(20);
		Mention mention = this.detector.detect("They told us of GPT-4." + between + " In fact, " + text).getLast();
		assertThat(mention.surface() + "=" + mention.names().getFirst().entity().name()).isEqualTo(last);
	}

	@Test
	void aNumberVeryFarBehindAFamilyIsNoVersion() {
		String between = " We said nothing of it for a while.".repeat(70);
		assertThat(this.detector.detect("They told us of GPT-4." + between + " It was better than 3.5, I think."))
			.extracting(Mention::surface)
			.containsExactly("GPT-4");
	}

	@Test
	void whatIsJoinedToAVersionIsOneOfTheSameFamily() {
		List<Mention> mentions = this.detector.detect("先说Llama，再说GPT，用的是3.5，像四，都可以");
		assertThat(mentions.getLast().names().getFirst().entity().name()).isEqualTo("GPT-4");
	}

	@Test
	void aVersionIsKnownWithItsLetterToo() {
		MentionDetector birds = new MentionDetector(KnowledgeBase.of(List.of(DataFile.parse("birds.txt", """
				[Model]
				FINCH
				FINCHv2 | of: FINCH
				"""))));
		assertThat(birds.detect("FINCH二代").getFirst().names().getFirst().entity().name()).isEqualTo("FINCHv2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                            | last mention
			we use Quarry 2。0 now             | Quarry 2。0=Quarry 2.0
			we use Quarry 2 now               | Quarry 2=Quarry 2.0
			we use Quarry 7.0 now             | Quarry=Quarry
			we use Quarry, then came 2.0 here | 2.0=Quarry 2.0
			Quarry, and Granary released 2.0  | Granary=Granary
			""")
	void ofATechnologyOnlyKnownVersionsAreTold(String text, String last) {
		MentionDetector tools = new MentionDetector(KnowledgeBase.of(List.of(DataFile.parse("tools.txt", """
				[Technology]
				Quarry
				Quarry 2.0 | of: Quarry
				Granary
				"""))));
		Mention mention = tools.detect(text).getLast();
		assertThat(mention.surface() + "=" + mention.names().getFirst().entity().name()).isEqualTo(last);
	}

}
