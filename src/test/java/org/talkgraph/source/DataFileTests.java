package org.talkgraph.source;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DataFileTests {

	private static final DataFile FILE = DataFile.parse("words.txt", """
			# a comment
			before

			[first]
			one
			  two words
			# another comment
			[second part]
			[0-9]+ is an entry
			[first]
			three
			""");

	@Test
	void entriesStandUnderTheirSectionInOrder() {
		assertThat(FILE.sections().keySet()).containsExactly("", "first", "second part");
		assertThat(FILE.words("")).containsExactly("before");
		assertThat(FILE.words("first")).containsExactly("one", "two words", "three");
		assertThat(FILE.words("second part")).containsExactly("[0-9]+ is an entry");
	}

	@Test
	void anErrorSaysFileLineValueAndWhatWasExpected() {
		DataFile.Entry entry = FILE.section("first").get(1);
		assertThat(entry.wrong("two", "a number")).isInstanceOf(IllegalArgumentException.class)
			.hasMessage("words.txt:6: 'two': expected a number");
	}

	@Test
	void linesAreCountedWhateverEndsThem() {
		DataFile file = DataFile.parse("crlf.txt", "# one\r\n\r\n[a]\r\nfour\r\n");
		assertThat(file.section("a")).containsExactly(new DataFile.Entry("crlf.txt", 4, "four"));
	}

	@Test
	void aSectionThatIsMissingIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> FILE.section("third"))
			.withMessage("words.txt: expected a section [third]");
	}

	@Test
	void aFileThatIsMissingIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> DataFile.beside(DataFileTests.class, "none.txt"))
			.withMessageContaining("none.txt")
			.withMessageContaining("DataFileTests");
	}

	@Test
	void aDataFileDoesNotChange() {
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> FILE.sections().put("x", List.of()));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> FILE.section("first").clear());
	}

	@Test
	void aNumberIsTheOnlyEntryOfItsSection() {
		DataFile file = DataFile.parse("numbers.txt", "[half]\n0.5\n[two]\n1\n2\n[word]\nfive\n");
		assertThat(file.number("half")).isEqualTo(0.5);
		assertThatIllegalArgumentException().isThrownBy(() -> file.number("two"))
			.withMessage("numbers.txt: section [two]: '1, 2': expected one number");
		assertThatIllegalArgumentException().isThrownBy(() -> file.number("word"))
			.withMessage("numbers.txt: section [word]: 'five': expected one number");
	}

	@Test
	void aCountIsAWholeNumber() {
		DataFile file = DataFile.parse("numbers.txt", "[half]\n0.5\n[two]\n2\n");
		assertThat(file.count("two")).isEqualTo(2);
		assertThatIllegalArgumentException().isThrownBy(() -> file.count("half"))
			.withMessage("numbers.txt: section [half]: '0.5': expected a whole number");
	}

	@Test
	void aPairHasASideBeforeItsSignAndOneBehind() {
		DataFile file = DataFile.parse("pairs.txt", "[pair]\nleft side = right side\n(?=[a-z]) = 2\n");
		List<DataFile.Pair> pairs = file.pairs("pair", "word = meaning");
		assertThat(pairs).extracting(DataFile.Pair::left).containsExactly("left side", "(?=[a-z])");
		assertThat(pairs).extracting(DataFile.Pair::right).containsExactly("right side", "2");
		assertThat(pairs.getLast().number()).isEqualTo(2);
		assertThatIllegalArgumentException().isThrownBy(() -> pairs.getFirst().number())
			.withMessage("pairs.txt:2: 'left side = right side': expected 'word = meaning'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no sign", "two = signs = here", "= nothing before", "nothing behind =", "close=by" })
	void whatIsNoPairSaysWhatItShouldBe(String line) {
		DataFile file = DataFile.parse("pairs.txt", "[pair]\n" + line + "\n");
		assertThatIllegalArgumentException().isThrownBy(() -> file.pairs("pair", "word = meaning"))
			.withMessage("pairs.txt:2: '" + line + "': expected 'word = meaning'");
	}

	@Test
	void aNumberHasAName() {
		NamedNumbers numbers = DataFile.parse("numbers.txt", "[reach]\nfar = 12\nnear by = -0.5\n").numbers("reach");
		assertThat(numbers.names()).containsExactly("far", "near by");
		assertThat(numbers.number("near by")).isEqualTo(-0.5);
		assertThat(numbers.count("far")).isEqualTo(12);
	}

	@Test
	void aNamedNumberThatIsMissingIsNamedWithFileAndSection() {
		NamedNumbers numbers = DataFile.parse("numbers.txt", "[reach]\nnear = 0.5\n").numbers("reach");
		assertThatIllegalArgumentException().isThrownBy(() -> numbers.number("far"))
			.withMessage("numbers.txt: section [reach]: expected a line 'far = number'");
		assertThatIllegalArgumentException().isThrownBy(() -> numbers.count("near"))
			.withMessage("numbers.txt: section [reach]: 'near = 0.5': expected a whole number");
	}

	@Test
	void aNameHasOneNumber() {
		DataFile file = DataFile.parse("numbers.txt", "[reach]\nfar = 1\nfar = 2\n");
		assertThatIllegalArgumentException().isThrownBy(() -> file.numbers("reach"))
			.withMessage("numbers.txt:3: 'far': expected each name once");
	}

}
