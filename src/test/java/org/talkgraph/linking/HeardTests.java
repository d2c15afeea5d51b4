package org.talkgraph.linking;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Alike;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class HeardTests {

	private static final Entity OTTER = Entity.discovered(EntityType.MODEL, "Otter");

	private static Heard heard(int start, int end, String form, double score) {
		Span span = new Span(start, end);
		Name name = new Name(form, OTTER, NameKind.CANONICAL, false, false);
		return new Heard(new Alike(span, name, Alike.Kind.WORDS, 0.1, end),
				new Candidate(OTTER, List.of(new Evidence("told", score))));
	}

	@ParameterizedTest
	@ValueSource(ints = { 12, 63, 64, 65, 200 })
	void aPartOfALongerPlaceIsNoNameHoweverLongThatIs(int length) {
		Heard whole = heard(10, 10 + length, "Otter of the river", 1);
		Heard part = heard(10 + length - 5, 10 + length, "Otter", 2);
		assertThat(Heard.withoutParts(List.of(part, whole), 0.5)).containsExactly(whole);
	}

	@Test
	void aPlaceIsKeptWhereTheLongerOneIsUnlikelyOrBeginsBehindIt() {
		Heard part = heard(15, 20, "Otter", 2);
		Heard unlikely = heard(10, 20, "Otter of the river", 0.4);
		Heard behind = heard(16, 30, "Otter of the river", 1);
		assertThat(Heard.withoutParts(List.of(part, unlikely, behind), 0.5)).containsExactly(part, unlikely, behind);
	}

}
