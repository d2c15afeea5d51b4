package org.talkgraph.claim;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.sound.SimplifiedScript;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The barge has 1.8 trillion parameters       | 1.8 trillion parameters | 1.8e12  | parameters | parameters
			它有1。8万亿的参数                            | 1。8万亿的参数          | 1.8e12  | parameters | parameters
			准确率到了97．5%                              | 97．5%                  | 97.5    | %          | accuracy
			准确率到了９７．５％                            | ９７．５％              | 97.5    | %          | accuracy
			它有７０亿参数                                | ７０亿参数              | 7e9     | parameters | parameters
			它有一点八万亿的参数                          | 一点八万亿的参数        | 1.8e12  | parameters | parameters
			七十亿参数的小船                              | 七十亿参数              | 7e9     | parameters | parameters
			成本下降了百分之九十                          | 百分之九十              | 90      | %          | cost
			帆船快了10倍                                  | 10倍                    | 10      | times      |
			it went down by $3 million                  | $3 million              | 3e6     | USD        |
			an accuracy of 95% on rivers                | 95%                     | 95      | %          | accuracy
			two hundred fifty thousand users            | two hundred fifty thousand users | 250000 | people | users
			在18年内                                    | 18年                    | 18      | years      |
			我们造了20年                                | 20年                    | 20      | years      |
			我们训练了三十五天                            | 三十五天                | 35      | days       |
			快了100多倍                                  | 100多倍                 | 100     | times      |
			造了一百二十余条船                            | 一百二十余条            | 120     | items      |
			一亿三千万用户                                | 一亿三千万用户          | 1.3e8   | people     | users
			twenty-three languages                      | twenty-three languages  | 23      | items      |
			1,200 GPUs                                  | 1,200 GPUs              | 1200    | GPUs       |
			百万美元的投资                                | 百万美元                | 1e6     | USD        | investment
			它的参数量达到了1750亿                        | 1750亿                  | 1.75e11 | parameters | parameters
			这是1750亿参数量的小船                        | 1750亿参数量            | 1.75e11 | parameters | parameters
			这是一个七百亿的大模型                        | 七百亿的大模型          | 7e10    | parameters | parameters
			它有一千亿以上的参数                          | 一千亿以上的参数        | 1e11    | parameters | parameters
			a 70B model for boats                       | 70B model               | 7e10    | parameters | parameters
			a 70 billion model for boats                | 70 billion model        | 7e10    | parameters | parameters
			a 13-billion-parameter boat                 | 13-billion-parameter    | 1.3e10  | parameters | parameters
			it has a hundred billion parameters         | a hundred billion parameters | 1e11 | parameters | parameters
			half a million users                        | half a million users    | 5e5     | people     | users
			100 million weekly active users             | 100 million weekly active users | 1e8 | people | users
			它有1亿的用户                                 | 1亿的用户               | 1e8     | people     | users
			它的用户突破了一亿。                          | 一亿                    | 1e8     | people     | users
			we saw 2 trillion training tokens           | 2 trillion training tokens | 2e12 | tokens     | tokens
			它读了15T的token                              | 15T的token              | 1.5e13  | tokens     | tokens
			它有128K的上下文                              | 128K的上下文            | 128000  | tokens     | context
			a 128k context window                       | 128k context window     | 128000  | tokens     | context
			花了一个亿美金                                | 一个亿美金              | 1e8     | USD        |
			花了一亿的美元                                | 一亿的美元              | 1e8     | USD        |
			they spent 2 million US dollars             | 2 million US dollars    | 2e6     | USD        |
			我们用了2000张卡                              | 2000张卡                | 2000    | GPUs       |
			it took 2,000 users                         | 2,000 users             | 2000    | people     | users
			五千名员工                                    | 五千名员工              | 5000    | people     |
			它有五十多万用户                              | 五十多万用户            | 5e5     | people     | users
			它有一千多万用户                              | 一千多万用户            | 1e7     | people     | users
			它有二十多亿参数                              | 二十多亿参数            | 2e9     | parameters | parameters
			它有三百多个亿的参数                          | 三百多个亿的参数        | 3e10    | parameters | parameters
			四十来万用户                                  | 四十来万用户            | 4e5     | people     | users
			三十余万张卡                                  | 三十余万张卡            | 3e5     | GPUs       |
			三分之二的客户坐过船                          | 三分之二                | 66.6667 | %          | customers
			价格只有三十分之一                            | 三十分之一              | 3.33333 | %          | price
			错误率是万分之三                              | 万分之三                | 0.03    | %          | error rate
			a quarter of a million users                | a quarter of a million users | 250000 | people | users
			it cost half a billion dollars              | half a billion dollars  | 5e8     | USD        | cost
			今后的三五年都是这样                          | 三五年                  | 3       | years      |
			我们买了两百台机器                            | 两百台                  | 200     | items      |
			卖了三十套系统                                | 三十套                  | 30      | items      |
			上了十二门课                                  | 十二门                  | 12      | items      |
			看了二十遍                                    | 二十遍                  | 20      | items      |
			卖了三百件                                    | 三百件                  | 300     | items      |
			7Billion的模型就够了                          | 7Billion的模型          | 7e9     | parameters | parameters
			7Billion的这样的一个基础模型                  | 7Billion的这样的一个基础模型 | 7e9 | parameters | parameters
			需要24G显存                                   | 24G                     | 24      | GB         | memory
			""")
	void aFigureHasItsValueItsUnitAndWhatItMeasures(String said, String text, double value, String unit, String of) {
		assertThat(figures(said)).containsExactly(new Figure(text, value, unit, of));
	}

	@ParameterizedTest
	@ValueSource(strings = { "这是一个好的问题", "在2023年", "第三年", "GPT-4 and Otter 2", "one model", "千万不要去",
			"in 2023, they left", "这两个港口", "十分重要", "万一下雨", "每一年", "在18年", "那是20年年初", "就是19年底的事", "18年，我们造了一条船",
			"到20年的时候", "数百万种船", "几千万用户", "in 2023 people left", "a hundred boats, a million sails", "15T的显存", "500的年轻人",
			"一个万能的船", "三个人工智能的问题", "每百万token", "每一百万token", "per 1 million tokens", "十几万用户", "几十亿参数", "12门外汉", "12套路",
			"12台阶", "从1到10", "2 and 15 boats", "两三和四" })
	void whatCountsOrPointsIsNoFigure(String said) {
		assertThat(figures(said)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "这条河的水位不会是百分之百", "它并不是三十五天", "這不是三倍", "没有百分之百的把握", "it is not 100 percent",
			"It isn't even 20 times", "the boats will not be 40 percent" })
	void aNumberThatIsDeniedIsNoFigure(String said) {
		assertThat(figures(said)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "只用了不到百分之十", "it is not bad, 40 percent", "这条船不会超过三十五天", "less than 20 percent" })
	void aBoundIsAFigure(String said) {
		assertThat(figures(said)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "这是不是50倍的提升", "有没有10%的船", "是不是有三十五天" })
	void whatIsAskedIsNotDenied(String said) {
		assertThat(figures(said)).hasSize(1);
	}

	@Test
	void aTextMayHaveSeveral() {
		assertThat(figures("它比我们快三倍，但是只要百分之二十的内存")).extracting(Figure::text).containsExactly("三倍", "百分之二十");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			七亿和七十亿个参数的小船                           | parameters, parameters
			从7 billion到70 billion parameters             | parameters, parameters
			It has 7 billion parameters, the other 70 billion. | parameters, parameters
			It has 7 billion parameters and 70 billion boats | parameters, null
			三亿和百分之七十                                   | null, %
			七十亿参数，花了1000万                             | parameters, parameters
			""")
	void aFigureAloneHasTheUnitOfItsNeighbour(String said, String units) {
		assertThat(String.join(", ", figures(said).stream().map((figure) -> String.valueOf(figure.unit())).toList()))
			.isEqualTo(units);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It was trained on 2 and 15 trillion tokens | 2 tokens 2e12; 15 trillion tokens tokens 1.5e13
			它的价格是30和15美元                         | 30 USD 30; 15美元 USD 15
			from 60 to 85 percent                      | 60 % 60; 85 percent % 85
			准确率从60提升到85%                          | 60 % 60; 85% % 85
			准确率从60%提升到85%                         | 60% % 60; 85% % 85
			30、40和50个百分点                           | 30 % 30; 40 % 40; 50个百分点 % 50
			十到二十亿用户                               | 十 people 1e9; 二十亿用户 people 2e9
			二十到五百人                                 | 二十 people 20; 五百人 people 500
			从100涨到了1万美元                           | 100 USD 100; 1万美元 USD 10000
			三到五百人                                   | 五百人 people 500
			in 2020 and 15 trillion tokens             | 15 trillion tokens tokens 1.5e13
			第三和15美元                                 | 15美元 USD 15
			one and 15 dollars                         | 15 dollars USD 15
			Chapter 3 costs 15 dollars                 | 15 dollars USD 15
			we had 3 boats and 15 dollars              | 15 dollars USD 15
			有3、4条船和15美元                           | 3 items 3; 4条 items 4; 15美元 USD 15
			""")
	void aNumberAloneInARowHasTheUnitOfTheLast(String said, String expected) {
		assertThat(figures(said)).hasSameSizeAs(expected.split("; "));
		for (int i = 0; i < figures(said).size(); i++) {
			Figure figure = figures(said).get(i);
			String[] parts = expected.split("; ")[i].split(" (?=\\S+$)");
			assertThat(figure.text() + " " + figure.unit()).isEqualTo(parts[0]);
			assertThat(figure.value()).isEqualTo(Double.parseDouble(parts[1]));
		}
	}

	@Test
	void aLongRowOfDigitsTakesNoLongerThanItsLengthSays() {
		assertThat(figures("9".repeat(100_000))).isEmpty();
		assertThat(figures("一".repeat(100_000))).isEmpty();
	}

	private static List<Figure> figures(String said) {
		return Figures.of(said, SimplifiedScript.of(said).toLowerCase(Locale.ROOT))
			.stream()
			.map(Figures.Found::figure)
			.toList();
	}

}
