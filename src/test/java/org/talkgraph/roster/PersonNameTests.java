package org.talkgraph.roster;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonNameTests {

	@ParameterizedTest
	@CsvSource({ "Ada Quill, Ada", "Ada Quill, Quill", "Daniel Marsh, Dan", "Dan Marsh, Daniel Marsh", "Matt, Matthew",
			"Ada Quill, A. Quill", "Ada M. Quill, Ada Quill", "Tobias Wexcombe, Tobias Wexcomb", "José Aldo, Jose Aldo",
			"林书遥, 书遥", "林书遥, 林老师", "林书遥, 小林", "欧阳清, 欧阳老师", "林老师, 林总", "林书遥, 书遥老师" })
	void formsOfOneName(String one, String other) {
		assertThat(PersonName.of(one).mayBe(PersonName.of(other))).isTrue();
		assertThat(PersonName.of(other).mayBe(PersonName.of(one))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Ada Quill, Ada Marsh", "Ada Quill, Ida", "Ada Quill, Ben Quill", "Dan, Ben", "Mia Roe, Mia Row",
			"Ada, 林书遥", "林书遥, 王老师", "林书遥, 林知夏", "欧阳清, 欧老师" })
	void namesOfTwo(String one, String other) {
		assertThat(PersonName.of(one).mayBe(PersonName.of(other))).isFalse();
		assertThat(PersonName.of(other).mayBe(PersonName.of(one))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Ada Quill, true", "Ada, false", "林书遥, true", "林老师, false", "书遥, false", "林总, false" })
	void aFullNameHasTwoParts(String name, boolean full) {
		assertThat(PersonName.of(name).isFull()).isEqualTo(full);
	}

}
