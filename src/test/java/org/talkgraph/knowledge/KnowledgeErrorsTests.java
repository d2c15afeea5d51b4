package org.talkgraph.knowledge;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Every bad line is named with its file, line and value, and says what was expected. */
class KnowledgeErrorsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '!',
			textBlock = """
					# the second line of a file ! the error
					Otter | alis: Otto         ! bad.txt:3: 'alis: Otto': expected a field zh, alias
					Otter | alias              ! bad.txt:3: 'alias': expected a field zh, alias
					Otter || zh: 水獭           ! bad.txt:3: '': expected a field zh, alias
					Otter | alias:             ! bad.txt:3: '': expected values with ';' between them
					Otter | alias: a;; b       ! bad.txt:3: 'a;; b': expected values with ';' between them
					Otter | alias: a; ?^       ! bad.txt:3: 'a; ?^': expected values with ';' between them
					?                          ! bad.txt:3: '?': expected a name at the beginning
					| zh: 水獭                  ! bad.txt:3: '| zh: 水獭': expected a name at the beginning
					Otter | by: Brackenfold    ! bad.txt:3: 'Brackenfold': expected the canonical name of an entity of type Organization
					Otter | of: Beaver         ! bad.txt:3: 'Beaver': expected the canonical name of an entity of type Model
					Otter | of: A; B           ! bad.txt:3: 'A; B': expected one name after 'of:'
					Otter | of: Otter          ! bad.txt:3: 'Otter': expected a family that is no version of 'Otter'
					""")
	void aBadLine(String line, String error) {
		assertThatIllegalArgumentException().isThrownBy(() -> read("[Model]\n# a comment\n" + line + "\n"))
			.withMessageStartingWith(error);
	}

	@Test
	void aSectionThatIsNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> read("[Modle]\nOtter\n"))
			.withMessageStartingWith("bad.txt:2: 'Modle': expected a section [Person]");
		assertThatIllegalArgumentException().isThrownBy(() -> read("Otter\n"))
			.withMessageStartingWith("bad.txt:1: '': expected a section [Person]");
	}

	@Test
	void anEntityThatStandsTwiceNamesTheOtherPlace() {
		DataFile first = DataFile.parse("first.txt", "[Model]\nOtter\n");
		DataFile second = DataFile.parse("second.txt", "[Model]\n\nOTTER | zh: 水獭\n");
		assertThatIllegalArgumentException().isThrownBy(() -> KnowledgeBase.of(List.of(first, second)))
			.withMessage("second.txt:3: 'OTTER': expected each entity once, but it stands in first.txt:2 too");
	}

	@Test
	void familiesInACircle() {
		assertThatIllegalArgumentException().isThrownBy(() -> read("[Model]\nA | of: B\nB | of: C\nC | of: A\n"))
			.withMessageStartingWith("bad.txt:2: 'B': expected a family that is no version of 'A'");
	}

	private static void read(String content) {
		KnowledgeBase.of(List.of(DataFile.parse("bad.txt", content)));
	}

}
