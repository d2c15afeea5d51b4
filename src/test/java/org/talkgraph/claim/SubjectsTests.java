package org.talkgraph.claim;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectsTests {

	private final Hearing hearing = new Hearing(KnowledgeBase.of(List.of(DataFile.parse("things.txt", """
			[Model]
			Otter
			Thistle
			[Person]
			Ada Rill
			"""))));

	@Test
	void whatTheSentenceNamesRightBeforeTheClaimIsItsSubjectToo() {
		assertThat(subjects("Rain fell. Now with Otter, ", "I believe that Thistle is good.")).containsExactly("Otter",
				"Thistle");
		assertThat(subjects("那么我们说到Otter，", "它的水平已经很高了。")).containsExactly("Otter");
	}

	@Test
	void whatIsNamedInAnotherSentenceOrFarBeforeOrIsAPersonIsNot() {
		assertThat(subjects("We came with Otter. ", "I believe that Thistle is good.")).containsExactly("Thistle");
		assertThat(
				subjects("We came with Otter, which was a long way through all the rain and the snow of the winter, ",
						"and I believe that Thistle is good."))
			.containsExactly("Thistle");
		assertThat(subjects("Now with Ada Rill, ", "I believe that Thistle is good.")).containsExactly("Thistle");
	}

	/** What a claim is about that is said right after something else. */
	private List<String> subjects(String before, String claim) {
		HeardTalk heard = this.hearing.hear(Texts.talk("# A talk\n\n" + before + claim + "\n"));
		TalkClauses clauses = TalkClauses.of(heard.said(), heard.turns(), heard.links());
		Span span = new Span(before.length(), before.length() + claim.length());
		int first = 0;
		while (clauses.clauses().get(first).span().end() <= span.start()) {
			first++;
		}
		return Subjects
			.of(span, clauses.links(), clauses.turn(clauses.clauses().get(first)), clauses.sentence(first, 0),
					clauses.perChinese())
			.stream()
			.map(Entity::name)
			.toList();
	}

}
