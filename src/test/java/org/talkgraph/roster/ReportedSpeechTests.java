package org.talkgraph.roster;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportedSpeechTests {

	private static boolean isReported(String said) {
		int start = said.indexOf("I'm Ada");
		return ReportedSpeech.isReported(said, start, start + "I'm Ada".length());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Then she said, I'm Ada.", "Imagine I'm Ada.", "He was like, I'm Ada.",
			"I'm Ada, said the old woman.", "\"I'm Ada,\" she replied.", "The sign reads: I'm Ada.",
			"If I'm Ada, you are late." })
	void anotherIsQuoted(String said) {
		assertThat(isReported(said)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hello, I'm Ada.", "As I said, I'm Ada.", "She said so. I'm Ada.",
			"It rains, she said.\nI'm Ada.", "Hello everybody: I'm Ada.",
			"He said that the mud of a harbour is deeper than any ship's keel and that nobody should ever wade: well, I'm Ada." })
	void somebodySpeaksOfHimself(String said) {
		assertThat(isReported(said)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Here is Ada@, tomorrow at nine. | true
			Here is Ada@ later.             | true
			Here is Ada@, and she sings.    | false
			Here is Ada@. Tomorrow it rains | false
			""")
	void whatIsAnnouncedMayBeForAnotherTime(String said, boolean another) {
		assertThat(ReportedSpeech.isForAnotherTime(said.replace("@", ""), said.indexOf('@'))).isEqualTo(another);
	}

	@ParameterizedTest
	@CsvSource({ "他说我是陈晓东,true", "大家好我是陈晓东,false" })
	void theSameInChinese(String said, boolean reported) {
		assertThat(ReportedSpeech.isReportedChinese(said, said.indexOf('陈'))).isEqualTo(reported);
	}

}
