package org.talkgraph.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UsersKnowledgeTests {

	@TempDir
	private Path folder;

	@Test
	void aUsersLineIsAddedToOurs() throws IOException {
		KnowledgeBase knowledge = load("[Model]\nNimbus 9 | alias: 云雀九号 | by: Meta").knowledge();
		assertThat(knowledge.names("云雀九号")).singleElement()
			.satisfies((name) -> assertThat(name.entity().developer()).isEqualTo("organization:meta"));
		assertThat(knowledge.names("GPT-4")).isNotEmpty();
	}

	@Test
	void aUsersLineReplacesOurs() throws IOException {
		KnowledgeBase knowledge = load("[Model]\nLlama | alias: Das Lama").knowledge();
		assertThat(knowledge.entity("model:llama").orElseThrow().aliases()).containsExactly("Das Lama");
		assertThat(knowledge.names("喇嘛")).isEmpty();
	}

	@Test
	void aFormThatAUserClaimsIsTakenFromOurs() throws IOException {
		KnowledgeBase knowledge = load("[Person]\nTenzin Example | alias: 喇嘛").knowledge();
		assertThat(knowledge.names("喇嘛")).singleElement()
			.satisfies((name) -> assertThat(name.entity().key()).isEqualTo("person:tenzin-example"));
	}

	@Test
	void aWrongLineIsReportedWithItsPlaceAndCostsNoOther() throws IOException {
		KnowledgeBase.WithUsers loaded = load(
				"[Model]\nNimbus | nickname: N\nCirrus\nStratus | of: Nowhere\nHigh | of: Stratus");
		assertThat(loaded.knowledge().names("Cirrus")).hasSize(1);
		assertThat(loaded.knowledge().names("Stratus")).isEmpty();
		assertThat(loaded.problems()).hasSize(3)
			.allSatisfy((problem) -> assertThat(problem).contains("mine.txt:").contains("expected"))
			.anySatisfy((problem) -> assertThat(problem).contains("mine.txt:2").contains("nickname"));
	}

	@Test
	void aWrongLineInPlaceOfOursLeavesOurs() throws IOException {
		KnowledgeBase.WithUsers loaded = load("[Model]\nGPT | by: Nobody At All\nLlama | of: Llama 2");
		assertThat(loaded.problems()).hasSize(2)
			.anySatisfy((problem) -> assertThat(problem).contains("mine.txt:2").contains("Nobody At All"))
			.anySatisfy((problem) -> assertThat(problem).contains("mine.txt:3").contains("no version of 'Llama'"));
		assertThat(loaded.knowledge().entity("model:gpt").orElseThrow().developer()).isEqualTo("organization:openai");
		assertThat(loaded.knowledge().entity("model:llama").orElseThrow().family()).isNull();
	}

	@Test
	void aMissingFileIsSaid() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> KnowledgeBase.shippedWith(List.of(this.folder.resolve("none.txt"))))
			.withMessageContaining("no such file");
	}

	@Test
	void aNameOfTwoEntitiesIsReportedWithBothPlaces() {
		KnowledgeBase knowledge = KnowledgeBase
			.of(List.of(DataFile.parse("a.txt", "[Model]\nNimbus | alias: Cloud\n[Organization]\nCloud")));
		assertThat(knowledge.clashes()).singleElement()
			.satisfies((clash) -> assertThat(clash).contains("a.txt:2").contains("a.txt:4").contains("Cloud"));
	}

	@Test
	void noTwoEntitiesClaimOneName() {
		assertThat(KnowledgeBase.shipped().clashes()).isEmpty();
	}

	private KnowledgeBase.WithUsers load(String content) throws IOException {
		return KnowledgeBase.shippedWith(List.of(Files.writeString(this.folder.resolve("mine.txt"), content)));
	}

}
