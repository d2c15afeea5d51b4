package org.talkgraph.speaker;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.roster.Roster;
import org.talkgraph.roster.Voice;
import org.talkgraph.source.Evidence;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

/** Who holds the floor, and that nobody is said to where nobody knows. */
class FloorTests {

	@Test
	void labelsSayWhoSpeaks() {
		Talk talk = Texts.talk("""
				Before anybody is named.

				**Ada Rill:** Good morning.

				**Speaker 2:** Yes?

				**Break:** Music.
				""");
		Participant ada = person("Ada Rill", "Ada Rill");
		Participant nobody = person(null, "Speaker 2");
		Roster roster = new Roster(List.of(ada, nobody), List.of(new Voice("Ada Rill", ada, 0.9, List.of(), List.of()),
				new Voice("Speaker 2", nobody, 0.99, List.of(), List.of(new Voice.Candidate(ada, 0.25)))));
		List<Turn> turns = Floor.turns(talk, roster, List.of(), TurnWeights.shipped());
		assertThat(turns).extracting(Turn::label).containsExactly(null, "Ada Rill", "Speaker 2", "Break");
		assertThat(turns).extracting((turn) -> (turn.speaker() != null) ? turn.speaker().shown() : null)
			.containsExactly(null, "Ada Rill", "Speaker 2", null);
		assertThat(turns).extracting(Turn::confidence).containsExactly(0.0, 0.9, 0.99, 0.0);
		assertThat(turns.get(2).candidates()).containsExactly(new SpeakerCandidate(ada, 0.25));
		assertThat(turns.get(1).cues()).extracting(Evidence::feature).containsExactly("label of the transcript");
		assertThat(turns).extracting(Turn::index).containsExactly(0, 1, 2, 3);
		assertThat(turns.get(1).labelSpan()).isNotNull();
	}

	@Test
	void aTalkWithOneParticipantIsThatPersons() {
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n今天我想讲小模型。\n\n它们很小。\n");
		List<Turn> turns = Floor.turns(talk, new Roster(List.of(person("柳青禾", null))), List.of(),
				TurnWeights.shipped());
		assertThat(turns).singleElement().satisfies((turn) -> {
			assertThat(turn.speaker().name()).isEqualTo("柳青禾");
			assertThat(turn.confidence()).isEqualTo(0.97);
			assertThat(turn.span().length()).isEqualTo(talk.reading().length());
			assertThat(turn.candidates()).isEmpty();
		});
	}

	@Test
	void whoOnlyIntroducesHimselfNeedNotBeAlone() {
		Talk talk = Texts.talk("Welcome, I'm Ada Rill. Tell us about yourself. Well, I build small models.\n");
		Participant ada = person("Ada Rill", null);
		assertThat(Floor.turns(talk, new Roster(List.of(ada)), List.of(), TurnWeights.shipped())).singleElement()
			.satisfies((turn) -> {
				assertThat(turn.speaker()).isNull();
				assertThat(turn.candidates()).containsExactly(new SpeakerCandidate(ada, 0.5));
			});
	}

	@Test
	void whatAHostSaysBeforeIsTheHosts() {
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n各位来宾下午好，接下来有请柳青禾，掌声欢迎。\n\n谢谢主持人，大家好，今天我想讲小模型。\n");
		List<Turn> turns = Floor.turns(talk, new Roster(List.of(person("柳青禾", null))), List.of(),
				TurnWeights.shipped());
		assertThat(said(talk, turns)).containsExactly("各位来宾下午好，接下来有请柳青禾，掌声欢迎。", "谢谢主持人，大家好，今天我想讲小模型。");
		assertThat(turns.getFirst().label()).isEqualTo("unknown moderator");
		assertThat(turns.getFirst().speaker()).satisfies((host) -> {
			assertThat(host.name()).isNull();
			assertThat(host.role()).isEqualTo(Role.MODERATOR);
		});
		assertThat(turns.getLast().speaker().name()).isEqualTo("柳青禾");
	}

	@Test
	void anEnglishHostGivesTheFloorToo() {
		Talk talk = Texts
			.talk("# Rails: Ada Rill\n\nGood afternoon all. Please welcome Ada Rill. Thank you. So, rails are long.\n");
		List<Turn> turns = Floor.turns(talk, new Roster(List.of(person("Ada Rill", null))), List.of(),
				TurnWeights.shipped());
		assertThat(said(talk, turns)).containsExactly("Good afternoon all. Please welcome Ada Rill.",
				"Thank you. So, rails are long.");
	}

	@Test
	void whoIsThankedForHisTalkNeedNotSpeakAlone() {
		String talking = "小模型有很多好处，它们很小，也很快。".repeat(200);
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n" + talking + "好，感谢柳老师的精彩报告。我想问一下，它有多快。\n");
		assertThat(turns(talk, "柳青禾")).satisfiesExactly((own) -> {
			assertThat(own.speaker().name()).isEqualTo("柳青禾");
			assertThat(own.span().of(talk.reading().text())).doesNotContain("感谢柳老师");
		}, (others) -> {
			assertThat(others.speaker()).isNull();
			assertThat(others.confidence()).isZero();
			assertThat(others.span().of(talk.reading().text())).startsWith("好，感谢柳老师");
			assertThat(others.candidates()).extracting((candidate) -> candidate.participant().name())
				.containsExactly("柳青禾");
		});
		Talk early = Texts.talk("# 山顶：柳青禾\n\n感谢孟老师的精彩报告。" + talking);
		assertThat(turns(early, "柳青禾")).hasSize(1);
	}

	@Test
	void whoThanksForAnIntroductionLateInATalkIsAnother() {
		String talking = "小模型有很多好处，它们很小，也很快。".repeat(100);
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n" + talking + "我请孟星河来讲。谢谢柳老师的介绍。" + talking + talking + talking);
		assertThat(said(talk, turns(talk, "柳青禾")).toList().getLast()).startsWith("谢谢柳老师的介绍");
		assertThat(turns(talk, "柳青禾").getLast().speaker()).isNull();
	}

	@Test
	void anEnglishHostMayIntroduceAtLength() {
		String praise = "She has built rails for many years and many people know them well. ".repeat(25);
		Talk talk = Texts.talk("# Rails: Ada Rill\n\n" + praise
				+ "Okay let's welcome Ada. Okay thanks for the introduction. Rails are long.\n");
		assertThat(said(talk, turns(talk, "Ada Rill")).toList().getLast())
			.startsWith("Okay thanks for the introduction");
	}

	private static List<Turn> turns(Talk talk, String name) {
		return Floor.turns(talk, new Roster(List.of(person(name, null))), List.of(), TurnWeights.shipped());
	}

	@Test
	void aGreetingWithoutAHandoverIsTheSpeakersOwn() {
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n今天天气很好，大家好，我想讲小模型。\n");
		assertThat(Floor.turns(talk, new Roster(List.of(person("柳青禾", null))), List.of(), TurnWeights.shipped()))
			.hasSize(1);
	}

	@Test
	void aHandoverLateInATalkEndsNoOpening() {
		String talking = "小模型有很多好处，它们很小，也很快。".repeat(60);
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n" + talking + "有请下一位。大家好，再见。\n");
		assertThat(Floor.turns(talk, new Roster(List.of(person("柳青禾", null))), List.of(), TurnWeights.shipped()))
			.hasSize(1);
		Talk unanswered = Texts.talk("# 山顶：柳青禾\n\n有请柳青禾。" + talking + "大家好。\n");
		assertThat(Floor.turns(unanswered, new Roster(List.of(person("柳青禾", null))), List.of(), TurnWeights.shipped()))
			.hasSize(1);
	}

	@Test
	void ofATalkWithoutPeopleNobodyIsSaidToHaveSpoken() {
		assertThat(Floor.turns(Texts.talk("大家好。\n"), new Roster(List.of()), List.of(), TurnWeights.shipped()))
			.singleElement()
			.satisfies((turn) -> {
				assertThat(turn.speaker()).isNull();
				assertThat(turn.candidates()).isEmpty();
			});
	}

	private static Participant person(String name, String label) {
		return new Participant((name != null) ? Entity.discovered(EntityType.PERSON, name) : null, label, Role.SPEAKER,
				null, List.of());
	}

	private static Stream<String> said(Talk talk, List<Turn> turns) {
		return turns.stream().map((turn) -> talk.reading().text(turn.span()).strip());
	}

}
