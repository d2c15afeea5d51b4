package org.talkgraph.hearing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.talkgraph.WrittenTalk;
import org.talkgraph.claim.Claim;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.linking.Link;
import org.talkgraph.source.SourceFile;
import org.talkgraph.speaker.Turn;

import static org.assertj.core.api.Assertions.assertThat;

/** One talk says the same in whatever format it is written. */
class EveryFormatTests {

	private static final Hearing HEARING = new Hearing(KnowledgeBase.shipped());

	static Stream<Arguments> labelled() {
		return Stream.of(WrittenTalk.english(), WrittenTalk.chinese())
			.flatMap((talk) -> talk.labelled()
				.entrySet()
				.stream()
				.map((file) -> Arguments.argumentSet(file.getKey(), talk, file.getKey(), file.getValue())));
	}

	static Stream<Arguments> unlabelled() {
		return Stream.of(WrittenTalk.english(), WrittenTalk.chinese())
			.flatMap((talk) -> talk.unlabelled()
				.entrySet()
				.stream()
				.map((file) -> Arguments.argumentSet(file.getKey(), talk, file.getKey(), file.getValue())));
	}

	@ParameterizedTest
	@MethodSource("labelled")
	void turnsMentionsAndClaimsAreTheSame(WrittenTalk talk, String name, String text) {
		HeardTalk heard = hear(name, text);
		HeardTalk expected = hear("bold.md", talk.labelled().get("bold.md"));
		assertThat(turns(heard)).isEqualTo(talk.turns());
		assertThat(mentions(heard)).isEqualTo(mentions(expected)).hasSizeGreaterThan(4);
		assertThat(claims(heard)).isEqualTo(claims(expected)).hasSizeGreaterThan(1);
	}

	@ParameterizedTest
	@MethodSource("unlabelled")
	void withoutLabelsWordsAndMentionsAreTheSame(WrittenTalk talk, String name, String text) {
		HeardTalk heard = hear(name, text);
		HeardTalk expected = hear("bold.md", talk.labelled().get("bold.md"));
		assertThat(heard.talk().stretches()).hasSize(1);
		assertThat(words(heard.talk().reading().text())).isEqualTo(words(expected.talk().reading().text()));
		assertThat(things(heard)).isEqualTo(things(expected)).hasSizeGreaterThan(4);
	}

	@ParameterizedTest
	@MethodSource("labelled")
	void whereThereAreTimesEachTurnHasIts(WrittenTalk talk, String name, String text) {
		HeardTalk heard = hear(name, text);
		if (Map.of("bold.md", 1, "bold-outside.md", 1, "plain.txt", 1, "full-width.txt", 1, "with-role.txt", 1)
			.containsKey(name)) {
			assertThat(heard.talk().times().isEmpty()).isTrue();
			assertThat(heard.utterances()).allSatisfy((utterance) -> assertThat(utterance.startsAt()).isNull());
		}
		else {
			assertThat(heard.utterances()).first()
				.satisfies((utterance) -> assertThat(utterance.startsAt()).hasSeconds(1));
			assertThat(heard.utterances()).last()
				.satisfies((utterance) -> assertThat(utterance.startsAt().toSeconds()).isGreaterThan(7));
		}
	}

	private static HeardTalk hear(String name, String text) {
		List<HeardTalk> talks = HEARING.hear(SourceFile.of("file:///talks/" + name, name, text));
		assertThat(talks).hasSize(1);
		return talks.getFirst();
	}

	private static List<WrittenTalk.Turn> turns(HeardTalk heard) {
		return heard.turns().stream().map((turn) -> new WrittenTalk.Turn(turn.label(), said(heard, turn))).toList();
	}

	private static String said(HeardTalk heard, Turn turn) {
		return heard.talk().reading().text(turn.span());
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", "");
	}

	private static List<String> mentions(HeardTalk heard) {
		return heard.linked()
			.stream()
			.map((Link.Linked link) -> words(link.mention().surface()) + " = " + link.entity().name())
			.toList();
	}

	/** Mentions of people hang on who takes part. */
	private static List<String> things(HeardTalk heard) {
		return heard.linked()
			.stream()
			.filter((link) -> link.entity().type() != EntityType.PERSON)
			.map((link) -> words(link.mention().surface()) + " = " + link.entity().name())
			.toList();
	}

	private static List<String> claims(HeardTalk heard) {
		return heard.claims().stream().map((Claim claim) -> claim.type() + " " + claim.text()).toList();
	}

}
