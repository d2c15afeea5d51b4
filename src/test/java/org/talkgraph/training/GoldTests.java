package org.talkgraph.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.source.SourceReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GoldTests {

	@TempDir
	private Path folder;

	@Test
	void mentionsStandWhereTheirSurfaceStands() throws IOException {
		GoldTalk talk = SmallGold.read(this.folder).talks().getFirst();
		assertThat(talk.mentions())
			.allSatisfy((mention) -> assertThat(mention.span().of(talk.source().text())).isEqualTo(mention.surface()));
		assertThat(talk.mentions()).extracting(GoldMention::surface).containsExactly("许青舟", "大风车", "Cirrus", "老水塔二");
	}

	@Test
	void onlyTheOccurrencesThatCountAreTaken() throws IOException {
		GoldTalk talk = SmallGold.read(this.folder).talks().getFirst();
		String text = talk.source().text();
		assertThat(talk.mentions().get(1).span().start()).isEqualTo(text.indexOf("大风车", text.indexOf("大风车") + 1));
	}

	@Test
	void whatNobodyCanTellIsDoubtful() throws IOException {
		GoldTalk talk = SmallGold.read(this.folder).talks().getFirst();
		assertThat(talk.doubtful()).singleElement()
			.satisfies((span) -> assertThat(span.of(talk.source().text())).isEqualTo("西路"));
	}

	@Test
	void aTurnHoldsWhatIsSaidWithoutBlankLines() throws IOException {
		GoldTalk talk = SmallGold.read(this.folder).talks().getFirst();
		assertThat(talk.turns().getFirst().span().of(talk.source().text())).startsWith("大家好").endsWith("很快。");
		assertThat(talk.hasSeveralSpeakers()).isFalse();
	}

	@Test
	void aSnippetThatDoesNotStandInItsLineIsSaid() throws IOException {
		SmallGold.write(this.folder);
		Path gold = this.folder.resolve("gold/2.json");
		Files.writeString(gold, Files.readString(gold).replace("老水塔很好用", "我没有说过"));
		assertThatIllegalArgumentException().isThrownBy(() -> SmallGold.readAgain(this.folder))
			.withMessageContaining("2.json")
			.withMessageContaining("我没有说过")
			.withMessageContaining("line 3 of second.md");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"surface": "Nimbus"            | "surface": "Stratus"        | 'Stratus': expected in line 3 of second.md
					"surface": "Nimbus"            | "surface": ""               | expected a surface that is not empty
					"type": "Model", "lines": [3]} | "type": "Boat", "lines": [3]} | 'Boat' as 'type': expected one of Person
					"type": "Person", "lines": [3] | "type": "Person", "lines": [3], "nth": {"3": [2]} | nth 2: expected one of the 1 'Ada Quill'
					"claims": []                   | "claims": [{"speaker": "Ada Quill", "line": 3, "starts": "Nimbus", "ends_line": 3, "ends": "也好", "type": "guess"}] | 'guess' as 'type': expected one of fact
					""")
	void anAnnotationThatCannotBeIsSaid(String right, String wrong, String said) throws IOException {
		SmallGold.write(this.folder);
		Path gold = this.folder.resolve("gold/2.json");
		Files.writeString(gold, Files.readString(gold).replace(right, wrong));
		assertThatIllegalArgumentException().isThrownBy(() -> SmallGold.readAgain(this.folder))
			.withMessageContaining("2.json")
			.withMessageContaining(said);
	}

	@Test
	void aSourceThatIsNotThereIsSaid() throws IOException {
		SmallGold.write(this.folder);
		Files.delete(this.folder.resolve("talks/second.md"));
		assertThatIllegalArgumentException().isThrownBy(() -> SmallGold.readAgain(this.folder))
			.withMessageContaining("2.json")
			.withMessageContaining("second.md")
			.withMessageContaining("--sources");
	}

	@Test
	void aFolderWithoutGoldIsSaid() {
		SourceReader reader = new SourceReader(100);
		assertThatIllegalArgumentException().isThrownBy(() -> Gold.read(List.of(this.folder), List.of(), reader))
			.withMessageContaining("holds no gold");
	}

	@Test
	void aPersonIsRightByAFormOfAddressOnlyWhereTheTalkNeverSaysTheFullName() {
		assertThat(GoldKeys.addresses("许老师", "许青舟")).isTrue();
		assertThat(GoldKeys.addresses("青舟", "许青舟")).isTrue();
		assertThat(GoldKeys.addresses("Quill", "Ada Quill")).isTrue();
		assertThat(GoldKeys.addresses("清州", "许青舟")).isFalse();
		GoldPeople named = new GoldPeople(GoldKeys.key("今天许青舟老师"), Map.of("许青舟", Set.of("许老师")));
		GoldPeople unnamed = new GoldPeople("", Map.of("许青舟", Set.of("许老师")));
		assertThat(named.isPerson("许老师", "许青舟")).isFalse();
		assertThat(unnamed.isPerson("许老师", "许青舟")).isTrue();
	}

}
