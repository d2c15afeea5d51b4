package org.talkgraph.training;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.talkgraph.TalkFiles;
import org.talkgraph.claim.ClaimType;
import org.talkgraph.claim.ClaimWeights;
import org.talkgraph.claim.Table;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.SourceReader;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Talks that are annotated by offsets, and what is learnt from them. */
class MarkedTalksTests {

	private static final Path MARKED = Path.of("marked");

	/** A quotation of the source would be longer than any name in an annotation. */
	private static final int LONGEST_NAME = 60;

	@TempDir
	private Path folder;

	@Test
	void offsetsSayTheSameAsQuotations() throws IOException {
		GoldTalk quoted = SmallGold.read(this.folder).talks().getFirst();
		GoldTalk counted = read(counted(quoted, quoted.source().sha256()));
		assertThat(counted.mentions()).isEqualTo(quoted.mentions());
		assertThat(counted.turns()).isEqualTo(quoted.turns());
		assertThat(counted.claims()).isEqualTo(quoted.claims());
		assertThat(counted.range()).isEqualTo(quoted.range());
		assertThat(counted.people()).isEqualTo(quoted.people());
	}

	@Test
	void anotherTextThanTheAnnotatedOneIsSaid() throws IOException {
		GoldTalk talk = SmallGold.read(this.folder).talks().getFirst();
		String other = "0".repeat(64);
		assertThatIllegalArgumentException().isThrownBy(() -> read(counted(talk, other)))
			.withMessageContaining("marked.json")
			.withMessageContaining("first.md")
			.withMessageContaining(other);
	}

	@Test
	void aPlaceThatTheSourceLacksIsSaid() throws IOException {
		GoldTalk talk = SmallGold.read(this.folder).talks().getFirst();
		String wrong = counted(talk, talk.source().sha256()).replace("\"type\":\"opinion\",\"span\":[",
				"\"type\":\"opinion\",\"span\":[9");
		assertThatIllegalArgumentException().isThrownBy(() -> read(wrong))
			.withMessageContaining("marked.json")
			.withMessageContaining("expected [start, end] within");
	}

	@Test
	void withoutExamplesTheWeightsStayWhereTheyBegin() {
		ClaimWeights begin = begin();
		ClaimWeights learnt = ClaimLearner.learn(List.of(), begin, ClaimLearner.Firmness.OF_MARKED);
		assertThat(learnt.least()).isEqualTo(begin.least());
		assertThat(learnt.of(Language.ENGLISH).runs().rows().get("gram river")).containsExactly(0.5, -0.25);
		assertThat(learnt.of(Language.ENGLISH).types().rows().get("figures")).containsExactly(0, 2);
		assertThat(learnt.of(Language.ENGLISH).lengths().number("characters from 8 below 12")).isEqualTo(0.75);
		assertThat(learnt.of(Language.ENGLISH).sureness().number("asks")).isEqualTo(-1);
	}

	@Test
	void theFirmerTheNearerWeightsStayToWhereTheyBegin() throws IOException {
		Gold gold = SmallGold.read(this.folder);
		HeardGolds heard = HeardGolds.hear(gold.talks(), (talk) -> new Hearing(SmallGold.KNOWLEDGE));
		ClaimWeights begin = begin();
		List<ClaimExample> examples = gold.talks()
			.stream()
			.flatMap((talk) -> ClaimExample.of(heard.of(talk)).stream())
			.toList();
		double loose = moved(ClaimLearner.learn(examples, begin, new ClaimLearner.Firmness(1, 1)));
		double firm = moved(ClaimLearner.learn(examples, begin, new ClaimLearner.Firmness(1000, 1000)));
		assertThat(loose).isGreaterThan(0.02);
		assertThat(firm).isCloseTo(0, within(loose / 4));
	}

	@Test
	void everyMarkedTalkFitsItsSource() throws IOException {
		List<GoldTalk> talks = marked();
		assertThat(talks).hasSizeGreaterThan(50);
		assertThat(talks).allSatisfy(MarkedTalksTests::check);
		assertThat(talks.stream().mapToInt((talk) -> talk.claims().size()).sum()).isGreaterThan(3000);
	}

	@Test
	void marksHoldNoneOfTheSourcesWords() throws IOException {
		try (Stream<Path> files = Files.list(MARKED)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".json")).toList()) {
				JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
				assertThat(json.has("lines")).as("%s quotes", file).isFalse();
				List<String> texts = new ArrayList<>();
				addTexts(json, texts);
				assertThat(texts).as("%s", file)
					.filteredOn((text) -> text.length() > LONGEST_NAME)
					.allMatch((text) -> text.matches("\\p{XDigit}{64}"));
			}
		}
	}

	private static void addTexts(JsonNode json, List<String> texts) {
		if (json.isString()) {
			texts.add(json.asString());
		}
		json.forEach((inner) -> addTexts(inner, texts));
	}

	private static void check(GoldTalk talk) {
		List<Span> spans = talk.claims()
			.stream()
			.map(GoldClaim::span)
			.sorted(Comparator.comparingInt(Span::start))
			.toList();
		for (int i = 0; i < spans.size(); i++) {
			assertThat(talk.range().contains(spans.get(i))).as("%s %s", talk.name(), spans.get(i)).isTrue();
			assertThat(i > 0 && spans.get(i - 1).overlaps(spans.get(i))).as("%s %s", talk.name(), spans.get(i))
				.isFalse();
		}
		Set<String> speakers = talk.speakers();
		assertThat(talk.claims()).as(talk.name()).allSatisfy((claim) -> {
			ClaimType.valueOf(claim.type().toUpperCase(Locale.ROOT));
			assertThat(claim.speaker().equals(GoldPeople.CLIP) || speakers.contains(claim.speaker()))
				.as(claim.speaker())
				.isTrue();
		});
	}

	/** Skipped where the real talks are not. */
	private static List<GoldTalk> marked() {
		List<Path> folders = TalkFiles.shared("corpus-zh", "corpus-en")
			.map((source) -> Path.of(URI.create(source.uri())).getParent())
			.distinct()
			.toList();
		return Gold.read(List.of(MARKED), folders, new SourceReader(SourceReader.DEFAULT_LIMIT_BYTES)).talks();
	}

	private static ClaimWeights begin() {
		Table runs = new Table(Map.of("gram river", new double[] { 0.5, -0.25 }));
		Table lengths = new Table(Map.of("characters from 8 below 12", new double[] { 0.75 }));
		Table types = new Table(Map.of("figures", new double[] { 0, 2 }));
		Table sureness = new Table(Map.of("asks", new double[] { -1 }));
		return new ClaimWeights(0.2, Map.of(Language.ENGLISH, new ClaimWeights.Tables(runs, lengths, types, sureness)));
	}

	/** How far the lengths of Chinese runs, which begin at nothing, have moved. */
	private static double moved(ClaimWeights learnt) {
		return learnt.of(Language.CHINESE)
			.lengths()
			.rows()
			.values()
			.stream()
			.mapToDouble((row) -> Math.abs(row[0]))
			.max()
			.orElse(0);
	}

	private GoldTalk read(String annotation) throws IOException {
		Path marked = Files.createDirectories(this.folder.resolve("marked"));
		Files.writeString(marked.resolve("marked.json"), annotation);
		return Gold
			.read(List.of(marked), List.of(this.folder.resolve("talks")),
					new SourceReader(SourceReader.DEFAULT_LIMIT_BYTES))
			.talks()
			.getFirst();
	}

	private static String counted(GoldTalk talk, String sha256) {
		SourceFile source = talk.source();
		JsonMapper json = JsonMapper.shared();
		ObjectNode root = json.createObjectNode()
			.put("source", source.name())
			.put("sha256", sha256)
			.put("talk", talk.name());
		add(root.putArray("range"), talk.range());
		talk.roles().forEach((name, role) -> root.withArray("people").addObject().put("name", name).put("role", role));
		talk.mentions()
			.forEach((mention) -> add(root.withArray("mentions")
				.addObject()
				.put("entity", mention.entity())
				.put("type", mention.type())
				.putArray("spans")
				.addArray(), mention.span()));
		talk.turns()
			.forEach((turn) -> add(root.withArray("turns").addObject().put("speaker", turn.speaker()).putArray("span"),
					turn.span()));
		talk.claims().forEach((claim) -> {
			ObjectNode here = root.withArray("claims")
				.addObject()
				.put("speaker", claim.speaker())
				.put("core", claim.core());
			claim.about().forEach((name) -> here.withArray("about").add(name));
			add(here.put("type", claim.type()).putArray("span"), claim.span());
		});
		return json.writeValueAsString(root);
	}

	private static void add(ArrayNode to, Span span) {
		to.add(span.start()).add(span.end());
	}

}
