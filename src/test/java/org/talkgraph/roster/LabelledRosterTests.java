package org.talkgraph.roster;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

/** The people of labelled talks: who they are, what they do and where they belong. */
class LabelledRosterTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();

	private static Roster roster(String text) {
		Talk talk = Texts.talk(text);
		return new RosterReader(KNOWLEDGE).read(talk, new MentionDetector(KNOWLEDGE).detect(talk.reading().text()));
	}

	private static final String SHOW = """
			**Ada Quill:** Welcome to another episode of Slow Boats. I'm Ada Quill, and I'm joined by my co-host, Ben Roe.

			**Ben Roe:** Hello, Ada.

			**Ada Quill:** Today we're happy to have Cleo Marsh with us, who is a harbour master. Cleo, welcome.

			**Cleo Marsh:** Thanks for having me.

			**Ben Roe:** Cleo, what is in your harbour?

			**Cleo Marsh:** Mud.
			""";

	@Test
	void hostsWelcomeAndIntroduceAndGuestsAreIntroduced() {
		assertThat(roster(SHOW).participants()).extracting(Participant::name, Participant::role)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("Ada Quill", Role.MODERATOR),
					org.assertj.core.groups.Tuple.tuple("Ben Roe", Role.MODERATOR),
					org.assertj.core.groups.Tuple.tuple("Cleo Marsh", Role.PANELIST));
	}

	@Test
	void aCrowdOfLabelsIsNoTrouble() {
		StringBuilder text = new StringBuilder("---\nspeakers: Zelda Quimby\n---\n\n**Moderator:** Hello.\n\n");
		for (int i = 0; i < 300; i++) {
			text.append("**A%c%c Roe:** The mud is deep.\n\n".formatted('a' + i % 26, 'a' + i / 26));
		}
		assertThat(roster(text.toString()).participants()).hasSizeGreaterThan(300);
	}

	@Test
	void whereAllAreHostsNobodyLeads() {
		String hosts = SHOW.substring(0, SHOW.indexOf("**Ada Quill:** Today"));
		assertThat(roster(hosts).participants()).extracting(Participant::role)
			.containsExactly(Role.PANELIST, Role.PANELIST);
	}

	@Test
	void whoSpeaksAloneIsTheSpeaker() {
		assertThat(roster("**Ada Quill:** Mud is a liquid. I have proof.").participants()).extracting(Participant::role)
			.containsExactly(Role.SPEAKER);
	}

	@Test
	void aLabelOfARoleGivesTheRole() {
		assertThat(roster("**主持人：** 您怎么看？\n\n**观众：** 我想问一个问题。\n\n**嘉宾：** 请讲。").participants())
			.extracting(Participant::role)
			.containsExactly(Role.MODERATOR, Role.AUDIENCE, Role.PANELIST);
	}

	@Test
	void theHeadingSaysRolesBetterThanTheText() {
		String text = "---\ntitle: Mud\nspeakers:\n  - name: Ada Quill\n    role: panelist\n---\n" + SHOW;
		assertThat(roster(text).participants()).filteredOn((person) -> "Ada Quill".equals(person.name()))
			.extracting(Participant::role)
			.containsExactly(Role.PANELIST);
	}

	@Test
	void theHeadingSaysWhereSomebodyBelongsAndTheTextWhere() {
		String heading = "---\ntitle: Mud\nspeakers:\n  - name: Ada Quill\n    affiliation: %s\n---\n\n";
		String said = "**Ada Quill:** I'm Ada Quill from Hugging Face.\n\n**Ben Reed:** Hello.\n";
		Affiliation other = roster(heading.formatted("Brinewell") + said).participants().getFirst().affiliation();
		assertThat(other).isEqualTo(new Affiliation("Brinewell", null, null));
		Affiliation same = roster(heading.formatted("Hugging Face") + said).participants().getFirst().affiliation();
		assertThat(same).isNotNull();
		assertThat(same.organization()).isNotNull();
		assertThat(same.span()).isNotNull();
	}

	@Test
	void whereAGuestBelongsIsNotWhereTheHostDoes() {
		assertThat(roster("""
				**Speaker 1:** I'm Ada Quill, and with me on stage is Tom Reed from Hugging Face.

				**Speaker 2:** Thanks, Ada.
				""").participants().getFirst().affiliation()).isNull();
		assertThat(roster("""
				**Speaker 1:** I'm Ada Quill from Hugging Face, and with me on stage is Tom Reed.

				**Speaker 2:** Thanks, Ada.
				""").participants().getFirst().affiliation()).extracting(Affiliation::name).isEqualTo("Hugging Face");
	}

	@Test
	void aNameThatIsAlsoAnOrganizationsIsNoAffiliation() {
		Roster roster = roster("**S1:** I'm Jasper Quill, hello.\n\n**S2:** Hello, Jasper.");
		assertThat(roster.participants().getFirst().affiliation()).isNull();
	}

	@Test
	void aListenerIsNotTheLastOneLeft() {
		String heading = "---\ntitle: Mud\nspeakers:\n  - Ada Quill\n  - Ben Reed\n---\n\n";
		assertThat(roster(heading + "**Ada Quill:** Hello.\n\n**Audience 1:** Hi.").voices())
			.extracting((voice) -> voice.participant().name())
			.containsExactly("Ada Quill", null);
		assertThat(roster(heading + "**Ada Quill:** Hello.\n\n**Speaker 1:** Hi.").voices())
			.extracting((voice) -> voice.participant().name())
			.containsExactly("Ada Quill", "Ben Reed");
	}

	@Test
	void aLabelAsLongAsATextIsHeardToo() {
		String label = "A" + "-b".repeat(50_000);
		assertThat(roster("**S1:** I'm " + label + ".\n\n**S2:** Hello.").voices()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "I'm Ada Quill, a data scientist at Brinewell Systems. | Brinewell Systems",
					"This is Ada Quill. I am CEO and founder at Brinewell. | Brinewell",
					"I'm Ada Quill from Brinewell. | Brinewell", "I'm Ada Quill and I work at Google. | Google",
					"I'm Ada Quill, formerly at Google. |", "I'm Ada Quill, and I love rain at night. |",
					"I'm Ada Quill. I work at Brinewell, but I was at Google. | Brinewell", "我是来自百度的林书遥。 | Baidu",
					"我是林书遥，来自百度。 | Baidu" })
	void whoIntroducesThemselvesBelongsWhereTheySay(String said, String organization) {
		Roster roster = roster("**S1:** " + said + "\n\n**S2:** Hello.");
		assertThat(roster.participants().getFirst().affiliation())
			.satisfies((found) -> assertThat((found != null) ? found.name() : null).isEqualTo(organization));
	}

	@Test
	void whoIsIntroducedBelongsWhereTheHostSays() {
		Roster roster = roster(
				"**S1:** With us is Ada Quill, who is head of tides at the Institute of Mud. Welcome, Ada."
						+ "\n\n**S2:** Hello. I was at NASA before.");
		Affiliation affiliation = roster.voices().get(1).participant().affiliation();
		assertThat(affiliation).isNotNull();
		assertThat(affiliation.name()).isEqualTo("Institute of Mud");
		assertThat(affiliation.organization()).isNull();
	}

	@Test
	void aKnownOrganizationIsLinked() {
		Roster roster = roster("**S1:** Joining me is Ada Quill from Hugging Face.\n\n**S2:** Hello.");
		Affiliation affiliation = roster.voices().get(1).participant().affiliation();
		assertThat(affiliation).isNotNull();
		assertThat(affiliation.organization()).isNotNull();
		assertThat(affiliation.organization().key()).isEqualTo("organization:hugging-face");
	}

	@Test
	void aGivenNameAsLabelBecomesTheFullNameThatTheTalkGives() {
		Roster roster = roster("**Ada:** I'm Ada Quill.\n\n**Ben:** Hello, Ada.");
		assertThat(roster.voices()).extracting((voice) -> voice.participant().name())
			.containsExactly("Ada Quill", "Ben");
		assertThat(roster.voices()).extracting(Voice::label).containsExactly("Ada", "Ben");
	}

	@Test
	void whatIsNotSettledStaysALabelWithItsCandidates() {
		Roster roster = roster(
				"**S1:** Hello, Ada.\n\n**S2:** Hm.\n\n**S3:** Hello, Ada, are you there?\n\n**S4:** Yes.");
		Voice voice = roster.voices().get(1);
		assertThat(voice.participant().person()).isNull();
		assertThat(voice.confidence()).isEqualTo(0.99);
		assertThat(voice.candidates()).extracting((candidate) -> candidate.participant().name()).containsExactly("Ada");
		assertThat(List.of(0.0, 1.0)).doesNotContain(voice.candidates().getFirst().score());
	}

}
