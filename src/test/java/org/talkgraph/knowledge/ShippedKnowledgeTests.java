package org.talkgraph.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.sound.Folded;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

/** The knowledge base that is part of talkgraph. */
class ShippedKnowledgeTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();

	@Test
	void itKnowsTheField() {
		Map<EntityType, Long> counts = KNOWLEDGE.entities()
			.stream()
			.collect(Collectors.groupingBy(Entity::type, Collectors.counting()));
		assertThat(KNOWLEDGE.entities()).hasSizeGreaterThanOrEqualTo(400);
		assertThat(counts.keySet()).containsExactlyInAnyOrder(EntityType.values());
		assertThat(KNOWLEDGE.forms()).hasSizeGreaterThan(KNOWLEDGE.entities().size());
	}

	@Test
	void everyDeveloperFamilyAndAffiliationIsKnown() {
		assertThat(KNOWLEDGE.entities()).allSatisfy((entity) -> {
			if (entity.developer() != null) {
				assertThat(KNOWLEDGE.entity(entity.developer())).isPresent();
			}
			if (entity.family() != null) {
				assertThat(KNOWLEDGE.entity(entity.family()))
					.hasValueSatisfying((family) -> assertThat(family.type()).isEqualTo(entity.type()));
			}
			entity.affiliations().forEach((at) -> assertThat(KNOWLEDGE.entity(at)).isPresent());
		});
		assertThat(KNOWLEDGE.entities()).filteredOn((entity) -> entity.developer() != null).hasSizeGreaterThan(100);
		assertThat(KNOWLEDGE.entities()).filteredOn((entity) -> entity.family() != null).hasSizeGreaterThan(50);
	}

	@ParameterizedTest
	@CsvSource({ "喇嘛, Llama", "llama, Llama", "LLaMA, Llama", "龙猫, Chinchilla", "GPT 4, GPT-4", "gpt4, GPT-4",
			"open ai, OpenAI", "deep mind, Google DeepMind", "谷歌, Google", "智源, BAAI", "skin law, scaling law",
			"规模定律, scaling law", "千问, Qwen", "清华大学, Tsinghua University", "英伟达, NVIDIA" })
	void whatThisIsCalled(String form, String name) {
		assertThat(KNOWLEDGE.names(form)).anySatisfy((known) -> assertThat(known.entity().name()).isEqualTo(name));
	}

	/**
	 * Not two strong claims on one form: nobody could tell which is meant. The message
	 * gives file and line of both.
	 */
	@Test
	void aFormBelongsToOneEntityUnlessMarkedWeak() {
		Map<String, Claimant> claimants = new HashMap<>();
		List<String> wrong = new ArrayList<>();
		for (String file : DataFile.beside(KnowledgeBase.class, "files.txt").words("")) {
			DataFile.beside(KnowledgeBase.class, file).sections().forEach((section, entries) -> {
				if (!entries.isEmpty() && !section.equals("Nothing")) {
					EntityType type = EntityType.valueOf(section.toUpperCase(Locale.ROOT));
					entries.forEach((entry) -> check(KnowledgeLine.parse(type, entry), claimants, wrong));
				}
			});
		}
		assertThat(claimants).hasSizeGreaterThan(1000);
		assertThat(wrong).isEmpty();
	}

	private record Claimant(String key, String place) {
	}

	private static void check(KnowledgeLine line, Map<String, Claimant> claimants, List<String> wrong) {
		Entity entity = KNOWLEDGE.entity(line.key()).orElseThrow();
		String place = line.entry().file() + ":" + line.entry().line();
		for (Name name : line.names(entity)) {
			if (!name.weak()) {
				String form = name.exactCase() ? name.form() : Folded.key(name.form());
				Claimant first = claimants.putIfAbsent(form, new Claimant(line.key(), place));
				if (first != null && !first.key().equals(line.key())) {
					wrong.add("%s: '%s' stands in %s too".formatted(place, name.form(), first.place()));
				}
			}
		}
	}

}
