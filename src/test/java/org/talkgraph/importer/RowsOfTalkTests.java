package org.talkgraph.importer;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.talkgraph.graph.TalkRows;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

class RowsOfTalkTests {

	private static final int PEOPLE = 3000;

	@Test
	@Timeout(60)
	void aTalkOfThousandsTakesTimeInProportionToThem() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < PEOPLE; i++) {
			text.append("**%s Quimby:** The tide rises %d times.\n\n".formatted(name(i), i));
		}
		HeardTalk heard = new Hearing(KnowledgeBase.of(List.of()))
			.hear(SourceFile.of("file:///tides.md", "tides.md", text.toString()))
			.getFirst();
		TalkRows rows = RowsOfTalk.of(heard, KnowledgeBase.of(List.of()), false);
		assertThat(rows.people()).hasSize(PEOPLE);
	}

	private static String name(int number) {
		return "A" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26) + (char) ('a' + number / 676);
	}

}
