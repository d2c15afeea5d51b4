package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.List;
import org.talkgraph.transcript.Talk;
import org.jspecify.annotations.Nullable;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.Texts;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.mention.Mention;
import org.talkgraph.mention.MentionDetector;
import org.talkgraph.mention.Mentions;
import org.talkgraph.roster.Affiliation;
import org.talkgraph.roster.FormsOfAddress;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.roster.Roster;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LinkerTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("links.txt", """
			[Organization]
			Brackenfold | zh: 蕨谷 | alias: BF
			Fern Lab | alias: ?Fern
			Aster Works | alias: Aster
			Ember Inc | alias: ?^Ember
			[Model]
			Otter | alias: OtterLM | back: 水獭 | heard: 水塔 | by: Brackenfold
			Otter 2 | of: Otter | by: Brackenfold
			?Thistle | by: Brackenfold
			Aster | by: Fern Lab
			Twin A | alias: Twin
			Twin B | alias: Twin
			Ember
			?^Sparrowhawk
			[Technology]
			?^Ember
			[Person]
			Maren Thistlewood | alias: ?Maren | at: Fern Lab
			""")));

	private static final Roster NOBODY = new Roster(List.of());

	private final Linker linker = new Linker(Weights.parse(DataFile.beside(LinkerTests.class, "round-weights.txt")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text          | link
			Otter           | Otter (canonical name 0.97)
			OtterLM         | Otter (alias 0.94)
			水獭             | Otter (back-translation 0.88)
			水塔             | Otter (heard form 0.88)
			Otter 2         | Otter 2 (canonical name 0.97)
			Otter 7         | Otter 7 (canonical name 0.77)
			水塔七号          | Otter 7 (heard form 0.68)
			Thistle         | none
			Fern            | none
			""")
	void aFormAloneIsWorthItsWeight(String text, String link) {
		assertThat(shown(links(text, NOBODY))).isEqualTo(link);
	}

	@Test
	void whoIsNamedInATermThatTheTalkSaysIsNobody() {
		Linker strict = new Linker(Weights.parse(DataFile.beside(LinkerTests.class, "round-weights.txt")),
				List.of("Maren Thistlewood prize"));
		String text = "Maren Thistlewood it is called, the Maren Thistlewood prize";
		List<Mention> mentions = new MentionDetector(KNOWLEDGE).detect("Maren Thistlewood it is called");
		assertThat(strict.link(mentions, NOBODY, text).getFirst()).isInstanceOf(Link.Nil.class);
		assertThat(this.linker.link(mentions, NOBODY, text).getFirst()).isInstanceOf(Link.Linked.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                    | last link
			Brackenfold made Thistle  | Thistle (canonical name 0.64)
			Otter made Thistle        | none
			Fern Lab, short: Fern     | Fern Lab (alias 0.74)
			Aster and Fern            | none
			Maren Thistlewood, Maren  | Maren Thistlewood (alias 0.74)
			Maren Thistlewood, Fern   | Fern Lab (alias 0.61)
			Maren Thistlewood at Fern | Fern Lab (alias 0.99)
			""")
	void anOrdinaryWordCountsWhereTheTalkSupportsIt(String text, String link) {
		List<Link> links = links(text, NOBODY);
		assertThat(shown(List.of(links.getLast()))).isEqualTo(link);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                             | link of Fern
			they are at Aster Works, Fern       | Fern Lab (alias 0.59)
			they are at Aster Works and Fern    | Fern Lab (alias 0.59)
			they are at Aster Works. See Fern   | none
			they run Otter, Fern                | none
			""")
	void aListSpeaksForAnOrdinaryWordInIt(String text, String link) {
		assertThat(shown(List.of(links(text, NOBODY).getLast()))).isEqualTo(link);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			look, Brackenfold opens Thistle                   | true
			look at Thistle, by Brackenfold                   | true
			look at Brackenfold. Thistle grows                | false
			look at Thistle of Aster Works, not Brackenfold   | false
			""")
	void whoMadeAThingSpeaksForAnOrdinaryWordBesideIt(String text, boolean beside) {
		List<Mention> mentions = new MentionDetector(KNOWLEDGE).detect(text);
		Link thistle = new Linker().link(mentions, NOBODY, text)
			.stream()
			.filter((link) -> link.mention().surface().equals("Thistle"))
			.findFirst()
			.orElseThrow();
		List<Evidence> evidence = (thistle instanceof Link.Linked one) ? one.evidence()
				: ((Link.Nil) thistle).candidates().getFirst().evidence();
		assertThat(evidence.stream().anyMatch((line) -> line.feature().equals("its developer is named right beside")))
			.isEqualTo(beside);
	}

	@Test
	void anOrdinaryChineseWordCutOutOfOthersIsNoName() {
		KnowledgeBase words = KnowledgeBase.of(List.of(DataFile.parse("words.txt", """
				[Organization]
				?生数 | alias: Brackenfold
				""")));
		String text = "Brackenfold说的生数，不是产生数据";
		List<Link> links = this.linker.link(new MentionDetector(words).detect(text), NOBODY, text);
		assertThat(links.get(1)).isInstanceOf(Link.Linked.class);
		assertThat(links.get(2)).isInstanceOf(Link.Nil.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                         | last link
			昨天罗雨同来了                 | none
			罗雨桐来了，罗雨同来了         | 罗雨桐
			Aster Works的罗雨同来了        | 罗雨桐
			昨天雨统来了                   | 罗雨桐
			""")
	void aFullNameThatOthersMayBearNeedsMoreThanItsSound(String text, String last) {
		KnowledgeBase people = KnowledgeBase.of(List.of(DataFile.parse("people.txt", """
				[Organization]
				Aster Works
				[Person]
				罗雨桐 | alias: 雨桐 | heard: 罗雨同; 雨统 | at: Aster Works
				""")));
		Linker shipped = new Linker();
		Link link = shipped.link(new MentionDetector(people).detect(text), NOBODY, text).getLast();
		assertThat((link instanceof Link.Linked linked) ? linked.entity().name() : "none").isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource({ "我们训练了水獭，效果好, true", "我家养了一只水獭，很吵, false" })
	void aTranslatedNameIsAnOrdinaryWordWhereItIsSpokenOfLikeAThing(String text, boolean named) {
		Linker shipped = new Linker();
		Link link = shipped.link(new MentionDetector(KNOWLEDGE).detect(text), NOBODY, text).getLast();
		assertThat(link instanceof Link.Linked).isEqualTo(named);
	}

	@Test
	void theRosterSupportsToo() {
		Entity fern = KNOWLEDGE.entity("organization:fern-lab").orElseThrow();
		Participant ada = new Participant(Entity.discovered(EntityType.PERSON, "Ada Rill"), null, Role.SPEAKER,
				Affiliation.known(fern, new Span(0, 4)), List.of());
		assertThat(shown(links("Fern", new Roster(List.of(ada))))).isEqualTo("Fern Lab (alias 0.74)");
		Participant maren = new Participant(KNOWLEDGE.entity("person:maren-thistlewood").orElseThrow(), null,
				Role.SPEAKER, null, List.of());
		assertThat(shown(links("Fern", new Roster(List.of(maren))))).isEqualTo("Fern Lab (alias 0.61)");
	}

	@Test
	void ofTwoMeaningsTheSupportedOneIsMeant() {
		assertThat(shown(links("Fern Lab has Aster", NOBODY))).endsWith("Aster (canonical name 0.89)");
		assertThat(((Link.Linked) links("Fern Lab has Aster", NOBODY).getLast()).entity().type())
			.isEqualTo(EntityType.MODEL);
		assertThat(((Link.Linked) links("Aster Works has Aster", NOBODY).getLast()).entity().type())
			.isEqualTo(EntityType.ORGANIZATION);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                          | last link
			we run it on Ember               | Technology Ember
			she came over from Ember         | Organization Ember Inc
			Ember released a paper           | Organization Ember Inc
			we took the Ember model          | Model Ember
			we fine-tuned Ember              | Model Ember
			a model called Ember             | Model Ember
			they make Ember’s CEO nervous    | Organization Ember Inc
			""")
	void theWordsAroundANameTellItsType(String text, String link) {
		Link.Linked last = (Link.Linked) links(text, NOBODY).getLast();
		assertThat(last.entity().type().label() + " " + last.entity().name()).isEqualTo(link);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# text                     | last link
			Sparrowhawk was good        | none
			and then Sparrowhawk came   | Sparrowhawk (canonical name 0.56)
			it was nice, Sparrowhawk    | Sparrowhawk (canonical name 0.56)
			And Sparrowhawk came        | none
			""")
	void aCapitalInsideASentenceTellsANameFromAWord(String text, String link) {
		assertThat(shown(links(text, NOBODY))).isEqualTo(link);
	}

	@Test
	void anAmbiguousFormSupportsNoMeaningOfItself() {
		Link.Linked link = (Link.Linked) links("Twin", NOBODY).getFirst();
		assertThat(link.evidence()).extracting(Evidence::feature)
			.containsExactly("alias", "same form means another entity too");
		assertThat(link.confidence()).isEqualTo(0.64, within(1e-9));
	}

	@Test
	void tiesAreDecidedByKeyWhateverTheOrderOfTheNames() {
		Mention twin = links("Twin", NOBODY).getFirst().mention();
		List<Name> backwards = new ArrayList<>(twin.names()).reversed();
		Mention turned = new Mention(twin.span(), twin.surface(), twin.detector(), backwards);
		for (Link link : this.linker.link(List.of(twin, turned), NOBODY, "Twin")) {
			assertThat(((Link.Linked) link).entity().key()).isEqualTo("model:twin-a");
		}
	}

	@Test
	void nilNamesTheCandidatesThatWereNotEnough() {
		Link.Nil nil = (Link.Nil) links("Thistle", NOBODY).getFirst();
		assertThat(nil.candidates()).singleElement().satisfies((candidate) -> {
			assertThat(candidate.entity().key()).isEqualTo("model:thistle");
			assertThat(candidate.score()).isEqualTo(0.42, within(1e-9));
			assertThat(candidate.evidence()).extracting(Evidence::feature)
				.containsExactly("canonical name", "ordinary word");
		});
	}

	@Test
	void everyMentionHasALinkInTheSameOrder() {
		String text = "Otter, Thistle, Fern, Aster, Twin, 水塔";
		List<Mention> mentions = new MentionDetector(KNOWLEDGE).detect(text);
		assertThat(mentions).hasSize(6);
		assertThat(this.linker.link(mentions, NOBODY, text)).extracting(Link::mention).isEqualTo(mentions);
		assertThat(this.linker.link(List.of(), NOBODY, "")).isEmpty();
	}

	@Test
	void aPersonOfTheTalkIsKnownByTheForm() {
		Participant ada = new Participant(Entity.discovered(EntityType.PERSON, "Ada Rill"), null, Role.SPEAKER, null,
				List.of());
		Roster roster = new Roster(List.of(ada));
		List<Mention> people = FormsOfAddress.detect(Texts.talk("thanks, Ada"), roster, KNOWLEDGE);
		assertThat(shown(this.linker.link(people, roster, "thanks, Ada")))
			.isEqualTo("Ada Rill (person of this talk 0.93)");
	}

	@Test
	void confidenceStaysBelowCertainty() {
		Link.Linked link = (Link.Linked) links("Maren Thistlewood", NOBODY).getFirst();
		assertThat(link.confidence()).isBetween(0.01, 0.99);
	}

	private List<Link> links(String text, Roster roster) {
		List<Mention> mentions = Mentions.merge(List.of(new MentionDetector(KNOWLEDGE).detect(text)));
		return this.linker.link(mentions, roster, text);
	}

	private static String shown(List<Link> links) {
		return links.stream().map((link) -> switch (link) {
			case Link.Linked linked ->
				"%s (%s %.2f)".formatted(linked.entity().name(), linked.method(), linked.confidence());
			case Link.Nil nil -> "none";
		}).collect(Collectors.joining(", "));
	}

	@Test
	void aFewLettersThatMayBeANameNeedWhatSpeaksForIt() {
		KnowledgeBase few = KnowledgeBase.of(List.of(DataFile.parse("few.txt", """
				[Model]
				?^Wo | by: Brackenfold
				?^Wrenling | by: Brackenfold
				[Organization]
				Brackenfold
				""")));
		String feature = "a few letters, and nothing speaks for the name";
		assertThat(features(few, "Wo is larger")).contains(feature);
		assertThat(features(few, "Wrenling is larger")).doesNotContain(feature);
		assertThat(features(few, "Brackenfold said that Wo is larger")).doesNotContain(feature);
	}

	@Test
	void smallLettersForAnAmbiguousNameInCapitalsSpeakAgainstIt() {
		KnowledgeBase few = KnowledgeBase.of(List.of(DataFile.parse("few.txt", """
				[Model]
				?^Wrenling
				""")));
		String feature = "a common English word in other letters";
		assertThat(features(few, "我们用wrenling来做")).contains(feature);
		assertThat(features(few, "我们用Wrenling来做")).doesNotContain(feature);
	}

	@Test
	void anOrdinaryWordInSmallLettersDoesNotSupportItself() {
		KnowledgeBase few = KnowledgeBase.of(List.of(DataFile.parse("few.txt", """
				[Model]
				^SPRING | alias: ?spring | by: Brackenfold
				[Organization]
				Brackenfold
				""")));
		String feature = "an ordinary word in other letters, and the talk is not about it";
		assertThat(features(few, "Brackenfold的损失里有一个spring，这个spring到一加伊普西隆为止")).contains(feature)
			.doesNotContain("named plainly in this talk", "family or developer named in this talk");
		assertThat(features(few, "先讲spring模型，Brackenfold的，然后spring又来了")).contains("named plainly in this talk")
			.doesNotContain(feature);
		assertThat(features(few, "先讲SPRING，Brackenfold的，然后spring又来了")).contains("named plainly in this talk")
			.doesNotContain(feature);
		assertThat(features(few, "然后SPRING又来了")).contains("canonical name").doesNotContain("ordinary word");
		KnowledgeBase rare = KnowledgeBase.of(List.of(DataFile.parse("rare.txt", """
				[Model]
				^Thistledown | alias: ?thistledown
				""")));
		assertThat(features(rare, "我们公司用thistledown写代码")).contains("canonical name").doesNotContain(feature);
	}

	@Test
	void aSpaceInsideOfANameDoesNotMakeItAnOrdinaryWord() {
		KnowledgeBase few = KnowledgeBase.of(List.of(DataFile.parse("few.txt", """
				[Technology]
				^OpenSedge | alias: ?opensedge
				""")));
		assertThat(features(few, "我们叫它Open Sedge")).contains("canonical name").doesNotContain("ordinary word");
	}

	private List<String> features(KnowledgeBase knowledge, String text) {
		return switch (this.linker.link(new MentionDetector(knowledge).detect(text), NOBODY, text).getLast()) {
			case Link.Linked linked -> linked.evidence().stream().map(Evidence::feature).toList();
			case Link.Nil nil -> nil.candidates().getFirst().evidence().stream().map(Evidence::feature).toList();
		};
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			各位来宾大家好                   |
			他去过宾大，宾大很好             | 宾大, 宾大
			我们坐华北航空去                 |
			他是北航的教授                   | 北航
			千问三个问题                     | 千问
			千问三很好                       | 千问三
			""")
	void twoCharactersThatArePartsOfTwoWordsAreNoOrganization(String text, @Nullable String expected) {
		KnowledgeBase shipped = KnowledgeBase.shipped();
		Talk talk = Texts.talk(text);
		assertThat(new Linker().link(new MentionDetector(shipped).detect(talk), NOBODY, talk.reading().text())
			.stream()
			.filter(Link.Linked.class::isInstance)
			.map((link) -> link.mention().surface())
			.collect(Collectors.joining(", "))).isEqualTo((expected != null) ? expected : "");
	}

}
