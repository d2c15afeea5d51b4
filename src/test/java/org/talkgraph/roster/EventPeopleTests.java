package org.talkgraph.roster;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class EventPeopleTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase
		.of(List.of(DataFile.parse("people.txt", "[Person]\n孟星河\n")));

	private static final String SOURCE = """
			# 春会-上午 - P1: 报告（柳青禾）

			大家好，今天讲灯塔。

			# 春会-上午 - P2: 报告（苏远帆）

			刚才青禾讲了灯塔，我讲港口。
			""";

	@Test
	void whoSpeaksInAnotherTalkOfTheSourceIsKnownByTheGivenName() {
		Talk second = Texts.talks(SOURCE).get(1);
		List<Entity> people = new RosterReader(KNOWLEDGE).events()
			.of(second, new RosterReader(KNOWLEDGE).read(second, List.of()));
		assertThat(people).extracting(Entity::name).containsExactly("柳青禾");
		assertThat(new RosterReader(KNOWLEDGE).events().detect(second, people)).singleElement()
			.satisfies((mention) -> assertThat(mention.surface()).isEqualTo("青禾"));
	}

	@Test
	void aTalkByItselfHasNobodyBesideIt() {
		Talk talk = Texts.talk("刚才青禾讲了灯塔，我讲港口。");
		assertThat(new RosterReader(KNOWLEDGE).events().of(talk, new Roster(List.of()))).isEmpty();
	}

	@Test
	void whoOfARecordingIsKnownIsMeantByTheFullNameWhereSomebodyElseSpeaksAlone() {
		Details.Person heard = Details.Person.heard("蒙兴和", "蒙兴和教授");
		Talk alone = Texts.talks(SOURCE).get(1).at(List.of(heard));
		EventPeople events = new RosterReader(KNOWLEDGE).events();
		Roster roster = new Roster(List.of());
		assertThat(events.of(alone, roster)).isEmpty();
		assertThat(events.ofRecording(alone)).extracting(Entity::name).containsExactly("孟星河");
		Talk several = Texts.talk("蒙兴和讲了，星河讲得好。").at(List.of(heard));
		assertThat(events.detect(several, events.of(several, roster))).extracting(Mention::surface)
			.containsExactly("蒙兴和", "星河");
		assertThat(events.detect(several, List.of())).extracting(Mention::surface).containsExactly("蒙兴和");
	}

	@Test
	void whoOfARecordingIsNotKnownIsNotListenedFor() {
		Talk talk = Texts.talk("韩小满讲了。").at(List.of(Details.Person.heard("韩小满", "韩小满教授")));
		EventPeople events = new RosterReader(KNOWLEDGE).events();
		assertThat(events.of(talk, new Roster(List.of()))).isEmpty();
		assertThat(events.detect(talk, List.of())).isEmpty();
		assertThat(events.ofRecording(talk)).extracting(Entity::name).containsExactly("韩小满");
	}

	private static Roster withRecording(String title, Role role, Participant... participants) {
		Talk talk = Texts.talk("# " + title + "\n\n韩小满讲了。")
			.at(List.of(Details.Person.heard("韩小满", "").as((role != null) ? role.label() : null)));
		return new RosterReader(KNOWLEDGE).events().withRecording(new Roster(List.of(participants)), talk);
	}

	private static Participant person(String name, Role role) {
		return new Participant(Entity.discovered(EntityType.PERSON, name), null, role, null, List.of());
	}

	@Test
	void whoSpeaksInARecordingMaySpeakInItsPanel() {
		assertThat(withRecording("圆桌论坛", null, person("柳青禾", Role.PANELIST)).participants())
			.extracting(Participant::shown)
			.containsExactly("柳青禾", "韩小满");
		assertThat(withRecording("圆桌论坛", Role.MODERATOR, person("柳青禾", Role.MODERATOR)).participants()).hasSize(1);
		assertThat(withRecording("山顶", null, person("柳青禾", Role.SPEAKER)).participants()).hasSize(1);
	}

	@Test
	void whoLeadsARecordingLeadsItsTalks() {
		assertThat(withRecording("山顶", Role.MODERATOR, person("柳青禾", Role.SPEAKER)).host().shown()).isEqualTo("韩小满");
		assertThat(withRecording("山顶", null, person("柳青禾", Role.SPEAKER)).host()).isNull();
		assertThat(withRecording("山顶", Role.MODERATOR, person("韩小满", Role.SPEAKER)).host()).isNull();
		assertThat(RosterReader.isAnnounced(withRecording("圆桌论坛", Role.MODERATOR).participants().getFirst())).isTrue();
	}

}
