package org.talkgraph.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.talkgraph.TalkFiles;
import org.talkgraph.Texts;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

/** The annotation JSON is what the contract says, for whoever reads it. */
class AnnotationsTests {

	private static final String TEXT = """
			# 2031云山大会-视觉专场 - P4：小模型：夏知微 - 云山频道 - BV1Ab411c7mD

			**Ada Rill:** Hello, I'm Ada Rill from Fern Lab. What about Thistle?

			**Audience 1:** I think [Otter **2**](https://example.org) is better than Otter, and by 2031 it will be everywhere.

			**Break:** Music.
			""";

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("json.txt", """
			[Organization]
			Fern Lab
			?Thistle
			[Model]
			Otter
			Otter 2 | of: Otter
			?Thistle
			""")));

	private final Hearing hearing = new Hearing(KNOWLEDGE);

	@Test
	void everyObjectHasTheKeysOfTheContract() {
		Map<String, Object> annotation = annotation(Texts.source(TEXT));
		assertThat(annotation).containsOnlyKeys("source", "talks");
		assertThat(map(annotation.get("source"))).containsOnlyKeys("file", "sha256");
		Map<String, Object> talk = maps(annotation.get("talks")).getFirst();
		assertThat(talk).containsOnlyKeys("key", "title", "event", "session", "language", "start", "end",
				"participants", "turns", "mentions", "claims");
		assertThat(maps(talk.get("turns")))
			.allSatisfy((turn) -> assertThat(turn).containsOnlyKeys("start", "end", "speaker", "label", "confidence"));
		assertThat(maps(talk.get("mentions"))).allSatisfy((mention) -> {
			assertThat(mention).containsOnlyKeys("start", "end", "surface", "entity", "method", "confidence");
			assertThat(map(mention.get("entity"))).containsOnlyKeys("name", "type");
		});
		assertThat(maps(talk.get("claims"))).isNotEmpty()
			.allSatisfy((claim) -> assertThat(claim).containsOnlyKeys("start", "end", "text", "speaker", "type",
					"about", "confidence", "due"));
	}

	@Test
	void aTalkIsDescribed() {
		SourceFile source = Texts.source(TEXT);
		Map<String, Object> annotation = annotation(source);
		assertThat(map(annotation.get("source"))).containsEntry("file", "spring.md")
			.containsEntry("sha256", source.sha256());
		assertThat(maps(annotation.get("talks")).getFirst()).containsEntry("key", "BV1Ab411c7mD-P4")
			.containsEntry("title", "小模型")
			.containsEntry("event", "2031云山大会")
			.containsEntry("session", "视觉专场")
			.containsEntry("language", "en")
			.containsEntry("start", 0)
			.containsEntry("end", TEXT.length());
	}

	@Test
	void aParticipantWithoutANameHasALabel() {
		assertThat(maps(talk(TEXT).get("participants"))).satisfiesExactly(
				(person) -> assertThat(person).containsOnlyKeys("name", "role", "affiliation")
					.containsEntry("name", "夏知微")
					.containsEntry("role", "speaker"),
				(person) -> assertThat(person).containsOnlyKeys("name", "role", "affiliation")
					.containsEntry("name", "Ada Rill")
					.containsEntry("affiliation", "Fern Lab"),
				(person) -> assertThat(person).containsOnlyKeys("name", "role", "affiliation", "label")
					.containsEntry("name", null)
					.containsEntry("label", "Audience 1"));
	}

	@Test
	void aTurnRunsFromItsLabelToTheEndOfWhatIsSaid() {
		List<Map<String, Object>> turns = maps(talk(TEXT).get("turns"));
		assertThat(turns).extracting((turn) -> slice(TEXT, turn))
			.satisfiesExactly((said) -> assertThat(said).startsWith("**Ada Rill:**").endsWith("Thistle?"),
					(said) -> assertThat(said).startsWith("**Audience 1:**").endsWith("everywhere."),
					(said) -> assertThat(said).isEqualTo("**Break:** Music."));
		assertThat(turns).extracting((turn) -> turn.get("speaker")).containsExactly("Ada Rill", null, null);
		assertThat(turns).extracting((turn) -> turn.get("label")).containsExactly("Ada Rill", "Audience 1", "Break");
	}

	@Test
	void mentionsAreThoseThatMeanSomethingWhereTheyStand() {
		List<Map<String, Object>> mentions = maps(talk(TEXT).get("mentions"));
		assertThat(mentions).extracting((mention) -> map(mention.get("entity")).get("name"))
			.containsExactly("Ada Rill", "Fern Lab", "Otter 2", "Otter");
		assertThat(mentions).extracting((mention) -> slice(TEXT, mention))
			.containsExactly("Ada Rill", "Fern Lab", "Otter **2", "Otter");
		assertThat(mentions).extracting((mention) -> mention.get("surface"))
			.containsExactly("Ada Rill", "Fern Lab", "Otter 2", "Otter");
	}

	@Test
	void aClaimSaysWhoClaimsWhat() {
		assertThat(maps(talk(TEXT).get("claims"))).singleElement().satisfies((claim) -> {
			assertThat(claim).containsKeys("type", "due")
				.containsEntry("speaker", null)
				.containsEntry("about", List.of("Otter 2", "Otter"));
			assertThat(slice(TEXT, claim)).startsWith("I think [Otter");
			assertThat((String) claim.get("text")).startsWith("I think Otter 2 is better than Otter,");
		});
	}

	@Test
	void ofSamplesEveryMentionIsFoundAgainInTheSource() {
		checkSurfaces(TalkFiles.samples());
	}

	@Test
	void ofRealTalksEveryMentionIsFoundAgainInTheSource() {
		checkSurfaces(TalkFiles.allShared());
	}

	private static void checkSurfaces(Stream<SourceFile> sources) {
		Hearing shipped = new Hearing(KnowledgeBase.shipped());
		List<String> wrong = new ArrayList<>();
		int checked = 0;
		for (SourceFile source : sources.toList()) {
			Map<String, Object> annotation = Annotations.of(source, shipped.hear(source));
			for (Map<String, Object> talk : maps(annotation.get("talks"))) {
				for (Map<String, Object> mention : maps(talk.get("mentions"))) {
					String there = slice(source.text(), mention);
					boolean markup = there.chars().anyMatch((c) -> "*[]()\\\n\r".indexOf(c) >= 0);
					checked += markup ? 0 : 1;
					if (!markup && !there.equals(mention.get("surface"))) {
						wrong.add(source.uri() + ": " + mention + " is '" + there + "'");
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(checked).isGreaterThan(50);
	}

	private Map<String, Object> talk(String text) {
		return maps(annotation(Texts.source(text)).get("talks")).getFirst();
	}

	/** Written and read again, as others read it. */
	private Map<String, Object> annotation(SourceFile source) {
		String json = Annotations.json(List.of(Annotations.of(source, this.hearing.hear(source))));
		List<Map<String, Object>> all = JsonMapper.shared().readValue(json, new TypeReference<>() {
		});
		assertThat(all).hasSize(1);
		return all.getFirst();
	}

	private static String slice(String text, Map<String, Object> place) {
		return text.substring((Integer) place.get("start"), (Integer) place.get("end"));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> maps(Object value) {
		return (List<Map<String, Object>>) value;
	}

}
