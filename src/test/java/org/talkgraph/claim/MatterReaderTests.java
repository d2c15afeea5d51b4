package org.talkgraph.claim;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.talkgraph.Texts;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MatterReaderTests {

	private static final Hearing HEARING = new Hearing(KnowledgeBase.of(List.of(DataFile.parse("matter.txt", """
			[Model]
			Otter | zh: 水獭
			Thistle
			"""))));

	@Test
	void aNameIsItselfHoweverItIsCalledAndItsWordsAreNotCountedAgain() {
		assertThat(matter("Otter translates dialects of fishermen.").features()).contains("Otter", "fishermen")
			.doesNotContain("otter");
		assertThat(matter("水獭可以翻译渔民的方言。").features()).contains("Otter").doesNotContain("水獭");
	}

	@Test
	void aTopicIsOneInBothLanguages() {
		assertThat(matter("Training it was far too expensive for a school.").features()).contains("cost");
		assertThat(matter("训练它的成本对学校来说太高。").features()).contains("cost").doesNotContain("成本");
	}

	@Test
	void namesComeBeforeWordsAndRareWordsWeighMore() {
		Matter matter = matter("Otter is a model that lighthouse keepers use.");
		assertThat(matter.features().subList(0, matter.names())).containsExactly("Otter");
		assertThat(weight(matter, "lighthouse")).isGreaterThan(weight(matter, "use"));
		assertThat(matter.features()).doesNotContain("is", "that", "model");
	}

	@Test
	void whatEverybodyNamesWeighsLessThanWhatIsRare() {
		Matter matter = matter("Otter is open source and saves electricity for lighthouse keepers.");
		assertThat(weight(matter, "Otter")).isGreaterThan(1.5 * weight(matter, "open source"));
		assertThat(weight(matter, "energy")).isGreaterThan(2 * weight(matter, "open source"));
	}

	@Test
	void aNameOfWhichTheWholeTalkSpeaksWeighsLessThanOneThatFewClaimsName() {
		List<Matter> matters = matters("Otter is a model for lighthouse keepers.", "Otter was made in a shed.",
				"Thistle is a model for lighthouse keepers.", "Otter sings.", "Otter never sleeps.");
		assertThat(weight(matters.get(2), "Thistle")).isGreaterThan(1.5 * weight(matters.get(0), "Otter"));
	}

	@Test
	void numbersAndWordsOfPlaceAreNoMatter() {
		assertThat(matter("Otter has a billion parameters within it.").features()).doesNotContain("billion", "within");
		assertThat(matter("水獭有一万亿参数。").features()).doesNotContain("万亿");
	}

	@Test
	void whatIsQuantifiedIsNotQuantized() {
		assertThat(matter("水獭没有量化的定义。").features()).doesNotContain("quantization");
		assertThat(matter("水獭可以量化以后再用。").features()).contains("quantization");
	}

	@Test
	void whatTellsNothingIsNoFeature() {
		for (String text : List.of("Otter.",
				"Otter and Thistle need lighthouse keepers, fishermen, glaciers and harbours.", "水獭比较便宜。")) {
			assertThat(matter(text).weights()).allMatch((weight) -> weight > 0);
		}
	}

	@Test
	void charactersAcrossTheBorderOfTwoWordsAreNoWord() {
		assertThat(matter("水獭只有这样的话才会帮渔民。").features()).contains("渔民").doesNotContain("话才", "帮渔", "的话");
		assertThat(matter("水獭画得越低越像灯塔。").features()).contains("灯塔").doesNotContain("越低", "像灯");
	}

	@Test
	void wordsOfThreeCharactersAreOneWord() {
		assertThat(matter("水獭懂得天文学。").features()).contains("天文学").doesNotContain("天文", "文学");
	}

	@Test
	void aWordThatTheDictionaryDoesNotKnowIsOneWhereTalksSayItOften() {
		assertThat(matter("水獭懂得所有模态。").features()).contains("模态");
		assertThat(matter("水獭懂得所有鳄莓。").features()).doesNotContain("鳄莓");
	}

	@Test
	void whatIsSaidOfEverythingIsNoMatter() {
		assertThat(matter("水獭从这个角度来看应该帮助渔民。").features()).contains("渔民").doesNotContain("角度", "应该", "帮助", "来看");
		assertThat(matter("Otter is probably something we've especially wanted for fishermen.").features())
			.contains("fishermen")
			.doesNotContain("probably", "something", "someth", "we've", "we", "especially", "want");
	}

	@Test
	void aWordRunTogetherWithTheNextOneIsItself() {
		assertThat(matter("Otter is what the lighthouse'll need, and the lighthouse doesn't mind.").features())
			.contains("lighthouse")
			.noneMatch((feature) -> feature.contains("'"));
	}

	@Test
	void claimsAreFoundByNamesAndTopicsAndTheseWithRareWordsNeverByWordsAlone() {
		Matter matter = matter("Otter is too expensive for lighthouse keepers.");
		assertThat(matter.keys()).contains("Otter", "cost", "Otter/cost", "Otter/lighthouse")
			.doesNotContain("lighthouse")
			.noneMatch((key) -> key.contains(" "));
		assertThat(matter("Lighthouse keepers sleep long.").keys()).isEmpty();
	}

	@Test
	void noCharacterIsCutInTwo() {
		Matter matter = matter("水獭画了𠮷𠀀𠮷和𠀀𠮷。");
		assertThat(matter.features()).allMatch(MatterReaderTests::isWhole);
		assertThat(matter.keys()).noneMatch((key) -> key.chars().anyMatch((c) -> c == '?'))
			.allMatch(MatterReaderTests::isWhole);
	}

	@Test
	void aTopicIsNoPartOfAnotherWord() {
		assertThat(matter("Otter is observing a technological emergency to investigate.").features())
			.doesNotContain("inference", "reasoning", "scaling", "investment");
	}

	@Test
	void aLongRunOfLettersTakesNoLongerThanItsLengthSays() {
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> matter("Otter " + "scal".repeat(20_000) + "."));
	}

	private static boolean isWhole(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
	}

	private static double weight(Matter matter, String feature) {
		int index = matter.features().indexOf(feature);
		return (index < 0) ? 0 : matter.weights().get(index);
	}

	private static Matter matter(String text) {
		return matters(text).getFirst();
	}

	/** Of a talk of which each text is a claim. */
	private static List<Matter> matters(String... texts) {
		HeardTalk heard = HEARING.hear(Texts.talk("# A talk\n\n" + String.join("\n\n", texts) + "\n"));
		String reading = heard.talk().reading().text();
		List<Claim> claims = new ArrayList<>();
		int from = 0;
		for (String text : texts) {
			Span span = new Span(reading.indexOf(text, from), reading.indexOf(text, from) + text.length());
			claims.add(new Claim(span, text, 0, ClaimType.FACT,
					heard.linked()
						.stream()
						.filter((link) -> span.contains(link.mention().span()))
						.map((link) -> link.entity())
						.distinct()
						.toList(),
					0.5, null, List.of(), List.of(), List.of()));
			from = span.end();
		}
		return MatterReader.read(reading, heard.linked(), claims);
	}

}
