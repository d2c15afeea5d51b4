package org.talkgraph.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class EdgesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			So, yeah, barges will be cheaper than trains.    | barges will be cheaper than trains.
			You know, barges will be cheaper, right?         | barges will be cheaper
			So far barges are cheaper than trains.           | So far barges are cheaper than trains.
			然后，呃，驳船会比火车便宜得多，對吧？                | 驳船会比火车便宜得多
			对于河流来说驳船会比火车便宜                         | 对于河流来说驳船会比火车便宜
			Barges are right?                                | Barges are right?
			对，便宜，是吧？                                    | 对，便宜，是吧？
			So barges will be cheaper than trains.           | barges will be cheaper than trains.
			And so, barges will be cheaper than trains, but, | barges will be cheaper than trains
			But for the locks barges would be cheaper.       | But for the locks barges would be cheaper.
			So many barges are cheaper than trains.          | So many barges are cheaper than trains.
			Sort the barges by their price, and you see it.  | Sort the barges by their price, and you see it.
			所以呃我们觉得驳船会比火车便宜，但是               | 我们觉得驳船会比火车便宜
			但是呢，那我们觉得驳船会比火车便宜                 | 我们觉得驳船会比火车便宜
			就是要多造一些便宜的驳船                           | 就是要多造一些便宜的驳船
			""")
	void fillersAndTagsAreNoPartOfAClaim(String said, String claim) {
		assertThat(Edges.trimmed(new Span(1, 1 + said.length()), "-" + said + "-").of("-" + said + "-"))
			.isEqualTo(claim);
	}

}
