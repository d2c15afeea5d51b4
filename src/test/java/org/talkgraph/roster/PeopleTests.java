package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTests {

	private final List<UsedName> said = new ArrayList<>();

	private PeopleTests say(String name, NameUse use) {
		int start = 100 * this.said.size();
		this.said.add(new UsedName(new SpokenName(new Span(start, start + name.length()), name, false, Doubt.NONE), use,
				this.said.size()));
		return this;
	}

	private People people(String... declared) {
		return new People(List.of(declared), this.said);
	}

	@Test
	void aGivenNameIsThatOfTheOnlyOneWhoHasIt() {
		People people = say("Ada Quill", NameUse.INTRODUCED).say("Ada", NameUse.ADDRESSED).people();
		assertThat(people.all()).extracting(Persona::name).containsExactly("Ada Quill");
		assertThat(people.of("Ada")).isEqualTo(people.of("Ada Quill"));
	}

	@Test
	void aGivenNameOfTwoIsNobodys() {
		People people = say("Ada Quill", NameUse.INTRODUCED).say("Ada Marsh", NameUse.INTRODUCED)
			.say("Ada", NameUse.ADDRESSED)
			.people();
		assertThat(people.all()).hasSize(2);
		assertThat(people.of("Ada")).isEmpty();
	}

	@Test
	void whoIsOnlySpokenOfIsNoParticipant() {
		assertThat(say("Ada Quill", NameUse.MENTIONED).people().all()).isEmpty();
	}

	@Test
	void theFullNameMayBeSaidWhereNobodyIsIntroduced() {
		People people = say("Ada", NameUse.GREETED).say("Ada Quill", NameUse.MENTIONED).people();
		assertThat(people.all()).extracting(Persona::name).containsExactly("Ada Quill");
	}

	@Test
	void ofTwoFullNamesThatAreOnlyMentionedNoneIsTaken() {
		People people = say("Ada", NameUse.GREETED).say("Ada Quill", NameUse.MENTIONED)
			.say("Ada Marsh", NameUse.MENTIONED)
			.people();
		assertThat(people.all()).extracting(Persona::name).containsExactly("Ada");
	}

	@Test
	void theFullFormOfANicknameIsTheName() {
		People people = say("Dan", NameUse.GREETED).say("Dan", NameUse.THANKED).say("Daniel", NameUse.THANKED).people();
		assertThat(people.all()).extracting(Persona::name).containsExactly("Daniel");
	}

	@Test
	void aLabelIsAName() {
		People people = say("Ada", NameUse.MENTIONED).people("Ada Quill");
		assertThat(people.all()).extracting(Persona::name).containsExactly("Ada Quill");
		assertThat(people.of("Ada")).isPresent();
	}

	@Test
	void chineseFormsOfAddressAreOnePerson() {
		People people = say("林书遥", NameUse.INTRODUCES_SELF).say("林老师", NameUse.THANKED)
			.say("书遥", NameUse.ADDRESSED)
			.people();
		assertThat(people.all()).extracting(Persona::name).containsExactly("林书遥");
		assertThat(people.of("林老师")).isEqualTo(people.of("书遥")).isPresent();
	}

	@Test
	void oneNameInSeveralSoundsIsOnePersons() {
		People people = say("孟星河", NameUse.INTRODUCED).say("蒙兴和", NameUse.GIVEN_THE_FLOOR)
			.say("星禾", NameUse.THANKED)
			.people();
		assertThat(people.all()).extracting(Persona::name).containsExactly("孟星河");
		assertThat(people.of("蒙兴和")).isEqualTo(people.of("孟星河"));
		assertThat(people.of("星禾")).isEqualTo(people.of("孟星河"));
	}

	@Test
	void namesThatAreSaidSideBySideAreTwoPeoples() {
		this.said.add(new UsedName(new SpokenName(new Span(0, 3), "孟星河", false, Doubt.NONE), NameUse.INTRODUCED, 0));
		this.said.add(new UsedName(new SpokenName(new Span(4, 7), "蒙兴和", false, Doubt.NONE), NameUse.INTRODUCED, 0));
		assertThat(people().all()).hasSize(2);
	}

	@Test
	void namesThatPeopleHaveWrittenAreTwoPeoples() {
		assertThat(say("大家", NameUse.MENTIONED).people("孟星河", "蒙兴和").all()).hasSize(2);
	}

	@Test
	void aSoundThatFitsTwoIsNobodys() {
		People people = say("孟星河", NameUse.INTRODUCED).say("柳星河", NameUse.INTRODUCED)
			.say("兴和", NameUse.MENTIONED)
			.people();
		assertThat(people.of("兴和")).isEmpty();
	}

}
