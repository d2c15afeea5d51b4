package org.talkgraph.speaker;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

/** What is played in a talk. */
class ClipsTests {

	private static List<String> clips(String said) {
		Talk talk = Texts.talk("# 山顶：柳青禾\n\n" + said + "\n");
		String text = talk.reading().text();
		return Clips
			.in(text, talk.sentences().stream().flatMap((sentence) -> sentence.clauses().stream()).toList(),
					talk.language().scale())
			.stream()
			.map((clip) -> clip.of(text))
			.toList();
	}

	@Test
	void whatIsPlayedEndsWhereTheSpeakerGoesOn() {
		assertThat(clips("下面我们来看一个短片，清晨的山谷里升起薄雾，登山队从这里出发，好，刚才大家看到了我们的山。")).containsExactly("清晨的山谷里升起薄雾，登山队从这里出发，");
		assertThat(clips("Let us watch a short video. The valley wakes at dawn. Okay, that was our valley."))
			.containsExactly("The valley wakes at dawn.");
	}

	@Test
	void whatIsSaidFreelyIsNotPlayed() {
		assertThat(clips("下面我们来看一个短片，这个短片呢是去年拍的，清晨的山谷里升起薄雾，好，我们继续。")).isEmpty();
		assertThat(clips("下面我们来看一个短片，好，刚才大家看到了我们的山。")).isEmpty();
		assertThat(clips("训练的时候我们让模型看一个短片，清晨的山谷里升起薄雾，好，我们继续。")).isEmpty();
		assertThat(clips("我昨天拍了一个短片，清晨的山谷里升起薄雾，好，我们继续。")).isEmpty();
	}

	@Test
	void whoIsThereMayBeMadeToWatch() {
		assertThat(clips("下面让大家看一个短片，清晨的山谷里升起薄雾，好，我们继续。")).containsExactly("清晨的山谷里升起薄雾，");
	}

	@Test
	void noClipGoesOnForLong() {
		assertThat(clips("下面我们来看一个短片，" + "清晨的山谷里升起薄雾，".repeat(80) + "好，我们继续。")).isEmpty();
	}

}
