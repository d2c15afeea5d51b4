package org.talkgraph.roster;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class NearOrganizationsTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("near.txt", """
			[Organization]
			Fern Lab
			Brackenfold
			[Model]
			Otter
			""")));

	@Test
	void onlyOrganizationsThatAreSaidBesideAPlaceTellWhereSomebodyBelongs() {
		String text = "Otter, says 孟星河 of Fern Lab" + ", and so on".repeat(20) + ", from Brackenfold";
		NearOrganizations organizations = new NearOrganizations(new MentionDetector(KNOWLEDGE).detect(text));
		assertThat(organizations.around(List.of(new Span(12, 15)))).containsExactly("organization:fern-lab");
		assertThat(organizations.around(List.of(new Span(100, 103)))).isEmpty();
		assertThat(organizations.around(List.of(new Span(12, 15), new Span(text.length() - 1, text.length()))))
			.containsExactlyInAnyOrder("organization:fern-lab", "organization:brackenfold");
	}

}
