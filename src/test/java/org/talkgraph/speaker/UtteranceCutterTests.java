package org.talkgraph.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.talkgraph.TalkFiles;
import org.talkgraph.Texts;
import org.talkgraph.roster.Roster;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Talk;
import org.talkgraph.transcript.Transcripts;

import static org.assertj.core.api.Assertions.assertThat;

class UtteranceCutterTests {

	/** So far from an edit, in characters, no utterance changes. */
	private static final int SURROUNDINGS = 2000;

	private static final List<String> EDITS = List.of("", "x", "。", "，", "好的", ". ", "𠮷");

	@Test
	void samplesAreCutInto200To500Characters() {
		checkLengths(TalkFiles.samples());
	}

	@Test
	void realTalksAreCutInto200To500Characters() {
		checkLengths(TalkFiles.allShared());
	}

	@Test
	void anEditOfSamplesReCutsItsSurroundingsOnly() {
		checkEdits(TalkFiles.samples(), 60);
	}

	@Test
	void anEditOfRealTalksReCutsItsSurroundingsOnly() {
		checkEdits(TalkFiles.allShared(), 20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n" })
	void anEditOfTextWithoutMarksReCutsItsSurroundingsOnly(String paragraph) {
		Random random = new Random(7);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 20_000; i++) {
			text.append((char) (0x4E00 + random.nextInt(500)));
			text.append((i % 700 == 699) ? paragraph : "");
		}
		checkEdits(Stream.of(Texts.source(text.toString())), 40);
	}

	@Test
	void aShortTurnIsOneUtterance() {
		assertThat(texts(Texts.talk("大家好。谢谢。\n"))).containsExactly("大家好。谢谢。");
		String most = "一二三四，".repeat(79);
		assertThat(texts(Texts.talk(most))).containsExactly(most);
	}

	@Test
	void aFirmSentenceEndIsPreferredToAWeakOne() {
		String first = "一二三四五六七八九，".repeat(29) + "一二三四五六七八九。";
		String second = "上下左右前后里外中，".repeat(29) + "上下左右前后里外中。";
		assertThat(texts(Texts.talk(first + second))).containsExactly(first, second);
	}

	@Test
	void utterancesOfSeveralTurnsKnowTheirTurnAndLanguage() {
		Talk talk = Texts.talk("**Ada:** Hello.\n\n**柳青禾:** 大家好。\n\n**Ada:** Bye.\n");
		List<Utterance> utterances = utterances(talk);
		assertThat(utterances).extracting(Utterance::index).containsExactly(0, 1, 2);
		assertThat(utterances).extracting(Utterance::turn).containsExactly(0, 1, 2);
		assertThat(utterances).extracting(Utterance::language)
			.containsExactly(Language.ENGLISH, Language.CHINESE, Language.ENGLISH);
	}

	@Test
	void nothingIsCutInsideASurrogatePair() {
		Talk talk = Texts.talk("𠮷".repeat(3000));
		for (Utterance utterance : utterances(talk)) {
			String text = talk.reading().text(utterance.span());
			assertThat(Character.isLowSurrogate(text.charAt(0))).isFalse();
			assertThat(Character.isHighSurrogate(text.charAt(text.length() - 1))).isFalse();
		}
	}

	@Test
	void latinTextWithoutMarksIsCutBetweenWords() {
		Talk talk = Texts.talk("so and then we took the train ".repeat(100));
		assertThat(texts(talk)).hasSizeGreaterThan(5)
			.allSatisfy((text) -> assertThat(List.of(text.split(" "))).isSubsetOf("so", "and", "then", "we", "took",
					"the", "train"));
	}

	private static void checkLengths(Stream<SourceFile> sources) {
		List<Talk> talks = sources.flatMap((source) -> Transcripts.read(source).stream()).toList();
		assertThat(talks).isNotEmpty().allSatisfy((talk) -> {
			List<Turn> turns = Floor.turns(talk, new Roster(List.of()), List.of(), TurnWeights.shipped());
			Span last = new Span(0, 0);
			for (Utterance utterance : new UtteranceCutter(talk.reading().text(), talk.sentences()).cut(turns)) {
				Span turn = turns.get(utterance.turn()).span();
				assertThat(turn.contains(utterance.span())).isTrue();
				assertThat(utterance.span().length()).isBetween(Math.min(turn.length(), 200), 500);
				assertThat(talk.reading().text().substring(last.end(), utterance.span().start())).isBlank();
				last = utterance.span();
			}
			assertThat(talk.reading().text().substring(last.end())).isBlank();
		});
	}

	private static void checkEdits(Stream<SourceFile> sources, int edits) {
		int checked = 0;
		int loops = 0;
		for (SourceFile source : sources.toList()) {
			Random random = new Random(source.text().length());
			for (Talk talk : Transcripts.read(source)) {
				for (int i = 0; i < edits; i++) {
					int place = random.nextInt(talk.reading().length());
					boolean loop = repeatsItself(talk.reading().text(), place);
					loops += loop ? 1 : 0;
					checked += loop ? 0 : 1;
					if (!loop) {
						checkEdit(talk.reading().text(), place, EDITS.get(random.nextInt(EDITS.size())));
					}
				}
			}
		}
		assertThat(checked).isGreaterThan(20 * loops);
	}

	/**
	 * A recogniser's loop looks the same everywhere: nothing in it tells where to cut, so
	 * that an edit re-cuts all of the loop.
	 */
	private static boolean repeatsItself(String text, int place) {
		Set<String> pieces = new HashSet<>();
		int from = Math.max(0, place - SURROUNDINGS);
		int to = Math.min(text.length() - 16, place + SURROUNDINGS);
		for (int i = from; i < to; i++) {
			pieces.add(text.substring(i, i + 16));
		}
		return pieces.size() < 0.8 * (to - from);
	}

	private static void checkEdit(String text, int place, String replacement) {
		Talk before = Texts.talk("x" + text);
		Talk after = Texts.talk("x" + text.substring(0, place) + replacement + text.substring(place + 1));
		Set<String> kept = Set.copyOf(texts(after));
		List<String> changed = utterances(before).stream()
			.filter((utterance) -> isFar(utterance.span(), place + 1))
			.map((utterance) -> before.reading().text(utterance.span()))
			.filter((said) -> !kept.contains(said))
			.toList();
		assertThat(changed).as("'%s' at %d of %d characters", replacement, place, text.length()).isEmpty();
	}

	private static boolean isFar(Span utterance, int place) {
		return utterance.end() < place - SURROUNDINGS || utterance.start() > place + SURROUNDINGS;
	}

	private static List<Utterance> utterances(Talk talk) {
		return new UtteranceCutter(talk.reading().text(), talk.sentences())
			.cut(Floor.turns(talk, new Roster(List.of()), List.of(), TurnWeights.shipped()));
	}

	private static List<String> texts(Talk talk) {
		return utterances(talk).stream().map((utterance) -> talk.reading().text(utterance.span())).toList();
	}

}
