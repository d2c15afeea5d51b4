package org.talkgraph.roster;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SoundingNameTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# the same sound, in whatever script
			孟星河, 蒙兴和, true
			蘇遠帆, 苏远凡, true
			# heard for one another
			柳青禾, 刘清荷, true
			孟星河, 孟新河, true
			郭晨风, 郭层风, true
			# one of three quite otherwise
			孟星河, 孟通河, false
			孟星河, 苏星河, false
			# the family name misheard, the given name as it is written
			胡星河, 杜星河, true
			# given names alone
			孟星河, 星和, true
			星禾, 孟星河, true
			孟星河, 新月, false
			# two characters
			赵渔, 赵雨, true
			赵渔, 赵山, false
			# titles belong to no name
			孟老师, 孟老师, false
			""")
	void namesThatARecogniserTakesForOneAnotherMayBeOnePersons(String one, String other, boolean expected) {
		assertThat(SoundingName.mayBeOne(one, other)).isEqualTo(expected);
		assertThat(SoundingName.mayBeOne(other, one)).isEqualTo(expected);
	}

}
