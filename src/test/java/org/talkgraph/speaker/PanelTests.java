package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.linking.Link;
import org.talkgraph.mention.Mention;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

/** Who of a roster is in a panel. */
class PanelTests {

	private static final String NAME = "柳青禾";

	private static List<String> there(String said, String evidence) {
		Talk talk = Texts.talk("# 山顶\n\n" + said + "\n");
		Entity person = Entity.discovered(EntityType.PERSON, NAME);
		List<Participant> all = List.of(participant("孟星河", "named in the heading"),
				participant("韩小满", "named in the heading"), participant(NAME, evidence));
		List<Link> links = new ArrayList<>();
		String text = talk.reading().text();
		for (int at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + 1)) {
			Mention mention = new Mention(new Span(at, at + NAME.length()), NAME, "person of this talk", List.of());
			links.add(new Link.Linked(mention, person, 1, List.of(), List.of()));
		}
		return Panel.of(talk, all, links).people().stream().map(Participant::shown).toList();
	}

	private static Participant participant(String name, String evidence) {
		return new Participant(Entity.discovered(EntityType.PERSON, name), null, Role.PANELIST, null,
				List.of(new Evidence(evidence, 1)));
	}

	@Test
	void whoGaveAnotherTalkOfTheRecordingHasToBeCalled() {
		String elsewhere = "takes part in another talk of the recording";
		assertThat(there("柳青禾老师，您怎么看？我觉得好。柳青禾老师，您怎么看？", elsewhere)).contains(NAME);
		assertThat(there("刚才柳青禾老师讲了山。刚才柳青禾老师说了路。", elsewhere)).doesNotContain(NAME);
		assertThat(there("刚才柳青禾老师讲了山。刚才柳青禾老师说了路。", "addressed")).contains(NAME);
	}

	@Test
	void whoIsIntroducedNeedBeCalledOnlyOnce() {
		assertThat(there("下面有请柳青禾。我觉得好。", "introduced")).contains(NAME);
		assertThat(there("下面有请柳青禾。我觉得好。", "addressed")).doesNotContain(NAME);
		assertThat(there("我看过柳青禾写的书。", "introduced")).doesNotContain(NAME);
	}

	@Test
	void thoseOfTheHeadingTalkToEachOtherHoweverItSpellsThem() {
		Talk talk = Texts.talk("# 山顶：孟星合、韩小满\n\n山有多高？很高。\n");
		List<Participant> all = List.of(participant("孟星河", "named in the heading"),
				participant("韩小满", "named in the heading"));
		assertThat(Panel.of(talk, all, List.of()).casts()).extracting(Cast::isLedByNobodyKnown)
			.containsExactly(false, false);
	}

}
