package org.talkgraph.speaker;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Why participants are named, by the words beside their names. */
class CallContextsTests {

	/** Names stand in brackets; the first is asked for. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			好的，那[青禾]老师有没有什么补充的       | ADDRESSED
			我不知道[青禾]您赞同这个观点吗           | ADDRESSED
			所以要不[青禾]先说吧                     | ADDRESSED
			问题就问到这里，好啊，[青禾]对我觉得安全很重要 | ALONE
			那[青禾]呃我想一想                       | ALONE
			这个事情[青禾]老师其实最有发言权         | ADDRESSED
			其实刚才[青禾]老师提到了成本             | QUOTED
			我非常同意[青禾]的观点                   | QUOTED
			像[青禾]说的那样                         | QUOTED
			我们和[青禾]一起去过一次海边             | TOLD
			How about [Ada]                          | ADDRESSED
			As [Ada] said, small is fast             | QUOTED
			We built it with [Ada] last year         | TOLD
			""")
	void theWordsBesideANameSayWhyItIsSaid(String text, Call.Kind kind) {
		assertThat(kind(text)).isEqualTo(kind);
	}

	private static Call.Kind kind(String marked) {
		Matcher name = Pattern.compile("\\[(.+?)]").matcher(marked);
		List<Span> spans = Stream.iterate(name.find(), (found) -> found, (found) -> name.find())
			.map((found) -> new Span(name.start(), name.end() - 2))
			.toList();
		return new CallContexts(marked.replaceAll("[\\[\\]]", ""), spans).kind(0);
	}

}
