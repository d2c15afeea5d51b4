package org.talkgraph.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

class OccurrencesTests {

	@TempDir
	private Path folder;

	private GoldTalk first;

	private GoldTalk second;

	private Occurrences occurrences;

	@BeforeEach
	void read() throws IOException {
		List<GoldTalk> talks = SmallGold.read(this.folder).talks();
		this.first = talks.getFirst();
		this.second = talks.getLast();
		this.occurrences = new Occurrences(SmallGold.KNOWLEDGE, talks);
	}

	@Test
	void aHeardFormOfOneTalkIsNotKnownToIt() {
		KnowledgeBase known = this.occurrences.withoutWhatOnlyShows(this.first);
		assertThat(known.names("大风车")).isEmpty();
		assertThat(known.names("Nimbus")).isNotEmpty();
		assertThat(this.occurrences.withoutWhatOnlyShows(this.second).names("大风车")).isNotEmpty();
	}

	@Test
	void aFormThatAnotherTalkShowsTooIsKnownAlsoWithAVersionAfterIt() {
		assertThat(this.occurrences.withoutWhatOnlyShows(this.first).names("老水塔")).isNotEmpty();
		assertThat(this.occurrences.withoutWhatOnlyShows(this.second).names("老水塔")).isNotEmpty();
	}

	@Test
	void aFormThatNoTalkMeansStaysKnown() {
		assertThat(this.occurrences.withoutWhatOnlyShows(this.first).names("西路")).isNotEmpty();
	}

	@Test
	void aPersonOfOneTalkIsNotKnownToIt() {
		KnowledgeBase known = this.occurrences.withoutWhatOnlyShows(this.first);
		assertThat(known.names("许青舟")).isEmpty();
		assertThat(known.entity("person:许青舟")).isEmpty();
		assertThat(known.names("Ada Quill")).isNotEmpty();
		assertThat(known.hash()).isNotEqualTo(SmallGold.KNOWLEDGE.hash());
	}

	@Test
	void aFormInsideAnotherWordOfTheOtherTalkDoesNotExcuseIt() {
		KnowledgeBase knowledge = KnowledgeBase
			.of(List.of(DataFile.parse("a.txt", "[Model]\nNimbus | heard: Nimb; 大风车")));
		Occurrences strict = new Occurrences(knowledge, List.of(this.first, this.second));
		Name inside = knowledge.names("Nimb").getFirst();
		assertThat(strict.isOnlyIn(this.second, inside)).isTrue();
		assertThat(strict.isOnlyIn(this.first, inside)).isFalse();
	}

}
