package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SamePeopleTests {

	@Test
	void theSameNameAloneIsNotTheSamePerson() {
		assertThat(groups(found("t1", null), found("t2", null))).containsExactlyInAnyOrder(Set.of("t1"), Set.of("t2"));
	}

	@Test
	void theSameAffiliationHoweverWrittenOrTheSameEventIs() {
		assertThat(groups(found("t1", null, "Nimbus Lab"), found("t2", null, "NIMBUS  lab"), found("t3", "e1", "Uni"),
				found("t4", "e1")))
			.containsExactlyInAnyOrder(Set.of("t1", "t2"), Set.of("t3", "t4"));
	}

	@Test
	void aTalkMayJoinTwo() {
		FoundPerson one = found("t1", "e1");
		FoundPerson other = found("t2", null, "Uni");
		assertThat(groups(one, other)).hasSize(2);
		assertThat(groups(one, other, found("t3", "e1", "Uni"))).containsExactly(Set.of("t1", "t2", "t3"));
	}

	@Test
	void anyOrderGivesTheSamePeopleUnderTheSameKeysAndNames() {
		Random random = new Random(7);
		List<FoundPerson> found = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			found.add(new FoundPerson("", "t" + i, (i % 3 == 0) ? "ADA" : "Ada", List.of("lab " + random.nextInt(30)),
					(i % 2 == 0) ? null : "e" + random.nextInt(20)));
		}
		Set<String> expected = described(found);
		assertThat(expected).hasSizeBetween(2, 39);
		for (int i = 0; i < 20; i++) {
			Collections.shuffle(found, random);
			assertThat(described(found)).isEqualTo(expected);
		}
	}

	@Test
	void oneMoreTalkWithoutANewAffiliationKeepsTheKey() {
		FoundPerson first = found("t5", "e5", "Uni");
		String before = SamePeople.among(List.of(first)).getFirst().key("person:ada~");
		String after = SamePeople.among(List.of(first, found("t1", "e1", "Uni"))).getFirst().key("person:ada~");
		assertThat(after).isEqualTo(before);
	}

	private static Set<String> described(List<FoundPerson> found) {
		return SamePeople.among(found)
			.stream()
			.map((same) -> same.key("person:ada~") + same.names() + talks(same).stream().sorted().toList())
			.collect(Collectors.toSet());
	}

	private static List<Set<String>> groups(FoundPerson... found) {
		return SamePeople.among(List.of(found)).stream().map(SamePeopleTests::talks).toList();
	}

	private static Set<String> talks(SamePeople same) {
		return same.found().stream().map(FoundPerson::talk).collect(Collectors.toSet());
	}

	private static FoundPerson found(String talk, @Nullable String event, String... affiliations) {
		return new FoundPerson("", talk, "Ada", List.of(affiliations), event);
	}

}
