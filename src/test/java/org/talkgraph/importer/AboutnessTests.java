package org.talkgraph.importer;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.talkgraph.claim.Claim;
import org.talkgraph.claim.ClaimType;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class AboutnessTests {

	private static final HeardTalk HEARD = new Hearing(KnowledgeBase.of(List.of(DataFile.parse("about.txt", """
			[Model]
			Otter
			"""))))
		.hear(Texts.talk("# A talk\n\nOtter reads every dialect of the lake. It reads them faster than we do.\n"));

	private static final Link.Linked OTTER = HEARD.linked().getFirst();

	@Test
	void aClaimIsAsMuchAboutWhatItNamesAsTheNameIsSure() {
		assertThat(score("Otter reads every dialect of the lake.")).isEqualTo(OTTER.confidence());
	}

	@Test
	void whatIsOnlyMeantCountsHalf() {
		assertThat(score("It reads them faster than we do.")).isEqualTo(OTTER.confidence() / 2);
	}

	private static double score(String words) {
		Entity otter = OTTER.entity();
		int start = HEARD.talk().reading().text().indexOf(words);
		Claim claim = new Claim(new Span(start, start + words.length()), words, 0, ClaimType.FACT, List.of(otter), 0.5,
				null, List.of(), List.of(), List.of());
		return new Aboutness(HEARD.linked()).of(claim, otter);
	}

}
