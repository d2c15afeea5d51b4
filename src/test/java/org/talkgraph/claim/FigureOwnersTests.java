package org.talkgraph.claim;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

class FigureOwnersTests {

	private final Hearing hearing = new Hearing(KnowledgeBase.of(List.of(DataFile.parse("things.txt", """
			[Model]
			Otter
			Otter 2 | of: Otter
			Thistle
			[Technology]
			Rill 800
			[Topic]
			AGI
			[Organization]
			Harbour Works
			[Person]
			Ada Rill
			"""))));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							Otter has 7 billion parameters, and Thistle needs 40 percent less memory. | 7 billion parameters: Otter; 40 percent: Thistle
							Otter用了二百台Rill 800，跑了30天。                                         | 二百台: Otter; 30天: Otter
							Otter是一个有70亿参数的模型，Thistle快了三倍。                              | 70亿参数: Otter; 三倍: Thistle
							Otter比Thistle快三倍。                                                     | 三倍: Otter
							Otter比Thistle和Otter 2，快了三倍。                                        | 三倍: Otter
					Otter在Rill 800上达到了82%的准确率。                                       | 82%: Otter
					On Rill 800 it reached 82 percent.                                        | 82 percent: nobody
					Otter is 3 times faster than Thistle, at 20 percent of the cost.          | 3 times: Otter; 20 percent: Otter
							Some 300 users asked for Otter.                                           | 300 users: Otter
							Some 300 users were there, and Otter was there.                           | 300 users: nobody
							Otter raised 10 billion dollars, Thistle raised 4 billion dollars. | 10 billion dollars: Otter; 4 billion dollars: Thistle
							Otter的价格是30美元，Thistle的价格是2美元。 | 30美元: Otter; 2美元: Thistle
							相比Otter，Thistle有70亿参数。 | 70亿参数: Thistle
							Compared with the Otter 2, Thistle needs 40 percent less. | 40 percent: Thistle
							Nathan Otter has 7 billion parameters. | 7 billion parameters: Otter
							性价比Otter高出90%。 | 90%: Otter
							İn the end Otter has 7 billion parameters. | 7 billion parameters: Otter
							Otter和Thistle的推理比，快了三倍。 | 三倍: Otter
							和比如说Thistle的推理比，Otter就快了三倍。 | 三倍: Otter
							Otter跟Thistle和Otter 2完全对标，价格是2美元。 | 2美元: Otter
							Otter的参数只有Thistle的1%。 | 1%: Otter
							Otter is three times the size of Thistle. | three times: Otter
							Otter's accuracy is 82 percent, Thistle's 90 percent. | 82 percent: Otter; 90 percent: Thistle
							Otter的准确率是86%，Thistle的68%。 | 86%: Otter; 68%: Thistle
							Otter's 97% accuracy is great. | 97%: Otter
							Otter完全对标Thistle，价格只要2美元。 | 2美元: Otter
							Otter的能效比，提高了30%。 | 30%: Otter
							Otter比较，怎么说呢，有70亿参数。 | 70亿参数: Otter
							和Otter的推理相比，Thistle快了三倍。 | 三倍: Thistle
							与Otter相比有40%的提升。 | 40%: nobody
							跟Otter比起来快3倍。 | 3倍: nobody
							与Otter相比Thistle有40%的提升。 | 40%: Thistle
							和Otter比较快的是Thistle，快3倍。 | 3倍: Thistle
							Otter准确率从３０％到４０％。 | ３０％: Otter; ４０％: Otter
							Otter 2像Otter一样，从不到10亿个参数到1750亿个参数。 | 10亿个参数: nobody; 1750亿个参数: nobody
							Otter从10亿个参数涨到1750亿个参数。 | 10亿个参数: Otter; 1750亿个参数: Otter
							Otter has 1 billion parameters, Thistle has 7 billion parameters. | 1 billion parameters: Otter; 7 billion parameters: Thistle
							Unlike Thistle, Otter grew from 20 percent up to 40 percent. | 20 percent: Otter; 40 percent: Otter
							Unlike Otter, Otter 2 grew from 20 percent up to 40 percent. | 20 percent: nobody; 40 percent: nobody
							从Otter的15亿参数到Otter 2的1750亿参数。 | 15亿参数: Otter; 1750亿参数: Otter 2
							Otter 2 went from 1 billion parameters in Otter to 70 billion parameters. | 1 billion parameters: Otter; 70 billion parameters: nobody
							Otter needs 20 percent of Thistle. | 20 percent: Otter
							Otter的性价比，高了90%。 | 90%: Otter
							Otter的准确率是82%。 | 82%: Otter
							Otter和Thistle分别有1750亿和700亿参数。 | 1750亿: Otter; 700亿参数: Thistle
							Otter、Otter 2、Thistle各自有10亿、20亿和30亿个参数。 | 10亿: Otter; 20亿: Otter 2; 30亿个参数: Thistle
							Otter and Thistle have 7 billion and 70 billion parameters, respectively. | 7 billion: Otter; 70 billion parameters: Thistle
							Otter and Thistle cost 2 dollars and 30 dollars. | 2 dollars: Otter; 30 dollars: Thistle
							Otter and Thistle both reach 90 percent. | 90 percent: nobody
							Otter和Thistle分别是90%。 | 90%: nobody
							With Otter, Thistle has 90 percent. | 90 percent: Thistle
							Otter有1750亿参数而Thistle只有700亿参数。 | 1750亿参数: Otter; 700亿参数: Thistle
							Otter是1750亿Thistle是700亿。 | 1750亿: Otter; 700亿: Thistle
							Otter的1750亿参数比Thistle的700亿参数大很多。 | 1750亿参数: Otter; 700亿参数: Thistle
							Compared to Otter's 7 billion parameters Thistle has only 2 billion. | 7 billion parameters: Otter; 2 billion: Thistle
							Otter is 10 times bigger than Thistle, which has 7 billion parameters. | 10 times: Otter; 7 billion parameters: Thistle
							Otter with 7 billion parameters beats Thistle with 70 billion parameters. | 7 billion parameters: Otter; 70 billion parameters: Thistle
							Otter has 7 billion parameters compared to 70 billion for Thistle. | 7 billion parameters: Otter; 70 billion: Thistle
							82% for Otter and 90% for Thistle | 82%: Otter; 90%: Thistle
							Otter花了1亿美元训练Thistle。 | 1亿美元: Otter
							Ada Rill will see AGI in 5 years.                                         | 5 years: nobody
							""")
	void aFigureIsOfTheThingThatGovernsIt(String said, String expected) {
		assertThat(owners(said)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Otter by Harbour Works has 70 billion parameters. | 70 billion parameters: Otter
			Otter by Harbour Works costs 70 dollars. | 70 dollars: Otter
			Harbour Works is here, it has 70 billion parameters. | 70 billion parameters: Harbour Works
			""")
	void aMakerHasNoParametersOfWhatItMakes(String said, String expected) {
		assertThat(owners(said)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							Otter超过了Thistle，达到了85%。 | 85%: Otter
							Otter is better than Thistle, and Otter needs 40 percent less memory. | 40 percent: Otter
					Otter超越了此前最强的Thistle，达到了85%。 | 85%: Otter
							Otter打败了Thistle，用户有85%。 | 85%: Otter
							Otter取代了Thistle，成本是85美元。 | 85美元: Otter
							Otter replaced Thistle at 85 percent of the cost. | 85 percent: Otter
							Otter surpasses Thistle by 3 percent. | 3 percent: Otter
							Instead of Thistle we took what costs 85 dollars. | 85 dollars: nobody
							The comparison is between Otter and Thistle, the Thistle job was outperformed 3X, compare with a large Thistle boat. | 3X: nobody
							哪怕和Otter的，调好的Otter boat比，我们都快了三倍。 | 三倍: nobody
							这条船对标Otter，成本只有10%。 | 10%: nobody
							Otter can beat both the older 7B models and the rest. | 7B models: nobody
							Otter比70亿参数的模型快。 | 70亿参数: nobody
							Otter has more than 70 billion parameters. | 70 billion parameters: Otter
							""")
	void whatIsComparedWithHasNoFigureOfTheOther(String said, String expected) {
		assertThat(owners(said)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			With Rill 800 we reached 85 percent. | 85 percent: nobody
			It can deliver 4 times the speed on Otter. | 4 times: nobody
			在Rill 800和Otter上达到了85%。 | 85%: nobody
			在Rill 800和Otter 2上，Thistle达到了85%。 | 85%: Thistle
			Otter在Thistle的Rill 800上，达到了85%。 | 85%: Otter
			我们和Harbour Works合作，用户达到了7亿。 | 7亿: nobody
			用Otter来训练，准确率到了85%。 | 85%: nobody
			把这个Otter接到船上，变成了18种语言。 | 18种: nobody
			现在这个Otter已经到了32K的上下文。 | 32K的上下文: Otter
			比如说Otter的价格呢，就是30美元。 | 30美元: Otter
			可以用一些工具比如Otter，准确率到了30%。 | 30%: nobody
			I worked for Harbour Works more than 10 years. | 10 years: nobody
			Harbour Works works on boats, we have 10 million users. | 10 million users: Harbour Works
			Otter is cheap, we reached 85 percent. | 85 percent: nobody
			Otter is cheap, and you can see that it reaches 85 percent. | 85 percent: Otter
			Otter is cheap, and it reaches 85 percent. | 85 percent: Otter
			I learned Otter, it cost 30 dollars. | 30 dollars: nobody
			We use Otter, which has 85 percent accuracy. | 85 percent: Otter
			I heard that Harbour Works raised 10 billion dollars. | 10 billion dollars: Harbour Works
			The price of Otter is 30 dollars. | 30 dollars: Otter
			The 100k context length of Otter is compelling. | 100k context length: Otter
			""")
	void aSettingHasNoFigures(String said, String expected) {
		assertThat(owners(said)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			两周前我们看到Otter。 | 两周: nobody
			We released a new Otter 12 days ago. | 12 days: nobody
			Otter came 10 years ago. | 10 years: nobody
			Otter跑了30天。 | 30天: Otter
			Rill 800连起来，训练出了千亿模型。 | 千亿模型: nobody
			Otter 70B很好。 | 70B: Otter
			我们用2000台Rill 800训练了Otter。 | 2000台: Otter
			Our model was trained on 15 trillion tokens with 2000 Rill 800 chips. | 15 trillion tokens: nobody
			Otter runs on 8 models of Rill 800. | 8 models: Otter
			我们仅仅使用了2000台的Rill 800。 | 2000台: Rill 800
			""")
	void aFigureMayBeOfNothingThatIsNamedBesideIt(String said, String expected) {
		assertThat(owners(said)).isEqualTo(expected);
	}

	@Test
	void theNumberOfANameIsNoFigure() {
		assertThat(owners("它比Otter 2% 好，用了Rill 800张卡")).doesNotContain("2%", "800张");
	}

	private String owners(String said) {
		HeardTalk heard = this.hearing.hear(Texts.talk("# A talk\n\n" + said + "\n"));
		TalkClauses clauses = TalkClauses.of(heard.said(), heard.turns(), heard.links());
		SaidRun run = SaidRun.of(clauses, 0, clauses.clauses().size() - 1);
		return String.join("; ",
				run.figures(run.span())
					.stream()
					.map((figure) -> figure.text() + ": "
							+ ((figure.whose() != null) ? Objects.requireNonNull(figure.whose()).name() : "nobody"))
					.toList());
	}

}
