package org.talkgraph.mention;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

class FullNamesTests {

	private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("names.txt", """
			[Organization]
			Fernwood
			[Model]
			Ada
			""")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			# text                                     | people
			a talk with Ingrid Thornquist about it      | Ingrid Thornquist
			Rahul K. Merrivale said so                  | Rahul K. Merrivale
			then Pieter van der Holt's book came        | Pieter van der Holt
			Chloe O'Brannigan and Kenji Arakaze         | Chloe O'Brannigan, Kenji Arakaze
			by Ingrid Chloe Thornquist, then            | Ingrid Chloe Thornquist
			by Ingrid Chloe Fernwood's hand             | Ingrid Chloe Fernwood
			Ingrid Chloe The end                        | Ingrid Chloe
			Ingrid Chloe Kenji and me                   | Ingrid Chloe
			thanks Ingrid, I think so                   |
			Yeah Ingrid I think so                      |
			Ingrid from Fernwood                        |
			Ingrid Fernwood is a company here           |
			Ada Thornquist is a model here              |
			Brontium Thornquist has no given name       |
			the Karen Foundation                        |
			see ingrid.Thornquist or xIngrid Thornquist |
			我和Ingrid Thornquist聊过                     | Ingrid Thornquist
			""")
	void aGivenNameAndACapitalisedWordAreAPerson(String text, String people) {
		String found = new FullNames(KNOWLEDGE).detect(text)
			.stream()
			.map((mention) -> mention.names().getFirst().entity())
			.map(Entity::name)
			.collect(Collectors.joining(", "));
		assertThat(found).isEqualTo((people != null) ? people : "");
	}

}
