package org.talkgraph.hearing;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.talkgraph.TalkFiles;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.SourceFile;

/** What holds of every heard talk holds of these. */
class InvariantsTests {

	private final Hearing hearing = new Hearing(KnowledgeBase.shipped());

	@Test
	void samples() {
		check(TalkFiles.samples());
	}

	@Test
	void realTalks() {
		check(TalkFiles.allShared());
	}

	private void check(Stream<SourceFile> sources) {
		sources.forEach((source) -> Invariants.check(source, this.hearing.hear(source)));
	}

}
