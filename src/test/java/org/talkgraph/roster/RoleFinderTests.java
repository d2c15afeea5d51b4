package org.talkgraph.roster;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

class RoleFinderTests {

	/** The roles of the labels of a talk in which nobody is named. */
	private static List<Role> roles(String text) {
		Talk talk = Texts.talk(text);
		Conversation conversation = new Conversation(talk, KnowledgeBase.shipped());
		return new RoleFinder(talk.reading().text(), conversation, new People(List.of(), List.of()), List.of(),
				Map.of())
			.roles();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Welcome back to the show. Before we start, our listeners.  | Thanks for having me. | MODERATOR | PANELIST
			Well, thanks for the invitation. Our listeners!            | Mud.                  | PANELIST  | PANELIST
			Mud.                                                       | Mud, too.             | PANELIST  | PANELIST
			""")
	void whoSaysWhatHostsSayLeads(String first, String second, Role one, Role other) {
		assertThat(roles("**S1:** %s\n\n**S2:** %s\n\n".formatted(first, second).repeat(3))).containsExactly(one,
				other);
	}

	@Test
	void questionsAloneDoNotLead() {
		assertThat(roles("**S1:** Mud?\n\n**S2:** Mud.\n\n".repeat(3))).containsOnly(Role.PANELIST);
	}

	@Test
	void whoAsksAndWelcomesLeads() {
		String text = "**S1:** Welcome to the show. Mud?\n\n**S2:** Mud.\n\n"
				+ "**S1:** As we wrap up, what is mud?\n\n**S2:** Mud.\n\n".repeat(2);
		assertThat(roles(text)).containsExactly(Role.MODERATOR, Role.PANELIST);
	}

	@Test
	void oneSentenceAgainAndAgainCountsThreeTimesAtMost() {
		String host = "**S1:** Our listeners!\n\n**S2:** Mud.\n\n".repeat(20);
		assertThat(roles(host)).containsExactly(Role.MODERATOR, Role.PANELIST);
		assertThat(roles("**S1:** Thank you for having me.\n\n" + host)).containsOnly(Role.PANELIST);
	}

	@Test
	void aLabelSaysMoreThanTheText() {
		assertThat(roles("**Guest:** Before we start, our listeners.\n\n**Host:** Mud.\n\n".repeat(3)))
			.containsExactly(Role.PANELIST, Role.MODERATOR);
	}

	@Test
	void whoSpeaksAloneLeadsNobody() {
		assertThat(roles("**S1:** Welcome back to the show.\n\n**S1:** Our listeners!\n\n".repeat(3)))
			.containsExactly(Role.SPEAKER);
	}

	@Test
	void whereAllLeadNobodyDoes() {
		String hosts = "**S1:** Welcome back to the show.\n\n**S2:** Our listeners!\n\n";
		assertThat(roles(hosts.repeat(3))).containsOnly(Role.PANELIST);
	}

}
