package org.talkgraph.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names the speakers of conversations of many kinds, and no more of them than the text
 * settles.
 */
class NamingCasesTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();

	private static final MentionDetector MENTIONS = new MentionDetector(KNOWLEDGE);

	static List<NamingCases.Case> cases() {
		return NamingCases.all();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyLabelGetsItsNameAndNoOther(NamingCases.Case conversation) {
		Talk talk = Texts.talk(conversation.text());
		Roster roster = new RosterReader(KNOWLEDGE).read(talk, MENTIONS.detect(talk.reading().text()));
		Map<String, String> named = new LinkedHashMap<>();
		for (Voice voice : roster.voices()) {
			String name = voice.participant().name();
			if (name != null) {
				named.put(voice.label(), name);
			}
		}
		assertThat(named).isEqualTo(conversation.names());
	}

}
