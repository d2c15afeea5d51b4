package org.talkgraph.roster;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

/** English with the marks of Chinese. */
class LatinMarksTests {

	@Test
	void wideMarksAreMarks() {
		assertThat(LatinMarks.in("Yes， Ada？ 好。（no）")).isEqualTo("Yes, Ada? 好.(no)");
	}

	@Test
	void whoIsThankedInEnglishAmongChineseIsThanked() {
		Talk talk = Texts.talk("# 山顶\n\n今天我们讲小模型，它们很小，也很快。\n\nOkay， thank you， Ada，let us go on。\n");
		int name = talk.reading().text().indexOf("Ada");
		assertThat(NameUses.at(talk, List.of(new Span(name, name + 3)))).containsExactly(NameUse.THANKED);
	}

}
