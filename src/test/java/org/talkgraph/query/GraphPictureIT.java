package org.talkgraph.query;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.talkgraph.query.Picture.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class GraphPictureIT {

	private static GraphPicture pictures;

	@BeforeAll
	static void write() {
		pictures = new GraphPicture(TwoTalks.into(), QueryLimits.STANDARD);
	}

	@Test
	void theOverviewShowsWhatIsMentionedMostAndWhoMentionsIt() {
		Picture picture = pictures.overview();
		assertThat(data(picture.elements().nodes(), "id")).containsSubsequence("model:aster", "model:aster-2")
			.contains("person:mira-falk");
		assertThat(picture.truncated()).isFalse();
		assertThat(picture.elements().edges())
			.extracting((edge) -> edge.data().get("source"), (edge) -> edge.data().get("target"),
					(edge) -> edge.data().get("type"))
			.contains(tuple("model:aster-2", "model:aster", "VERSION_OF"),
					tuple("person:mira-falk", "model:aster-2", "MENTIONS"));
	}

	@Test
	void aPictureAroundAnEntityHasItInTheCentre() {
		Picture picture = pictures.around("model:aster").orElseThrow();
		assertThat(picture.elements().nodes().getFirst().data()).containsEntry("id", "model:aster")
			.containsEntry("label", "Aster")
			.containsEntry("type", "Model")
			.containsEntry("centre", true);
		assertThat(data(picture.elements().nodes(), "id")).contains("organization:nimbus", "model:aster-2",
				TwoTalks.PANEL, "person:mira-falk");
	}

	@Test
	void aPictureOfATalkHasItsPeopleAndWhatItMentions() {
		Picture picture = pictures.ofTalk(TwoTalks.KEYNOTE).orElseThrow();
		assertThat(data(picture.elements().nodes(), "type")).startsWith("Talk", "Person").contains("Topic", "Model");
	}

	@Test
	void everyEdgeJoinsNodesOfThePicture() {
		Picture picture = pictures.around("person:mira-falk").orElseThrow();
		List<Object> nodes = data(picture.elements().nodes(), "id");
		assertThat(nodes).doesNotHaveDuplicates();
		assertThat(picture.elements().edges()).isNotEmpty().allSatisfy((edge) -> {
			assertThat(nodes).contains(edge.data().get("source"), edge.data().get("target"));
			assertThat(edge.data()).containsKeys("id", "type", "weight");
		});
		assertThat(data(picture.elements().edges(), "id")).doesNotHaveDuplicates();
	}

	@Test
	void aKeyThatIsNotInTheGraphHasNoPicture() {
		assertThat(pictures.around("model:none")).isEmpty();
		assertThat(pictures.ofTalk("none")).isEmpty();
	}

	@Test
	void morePlaceThanThePictureHasIsSaid() {
		Driver driver = TwoTalks.driver();
		driver.executableQuery("""
				MATCH (t:Talk {key: $key})
				UNWIND range(1, 100) AS i
				CREATE (e:Entity:Topic {key: 'topic:many-' + i, name: 'Many ' + i}), (t)-[:MENTIONS {count: i}]->(e)
				""").withParameters(Map.of("key", TwoTalks.PANEL)).execute();
		assertThat(pictures.ofTalk(TwoTalks.PANEL).orElseThrow().truncated()).isTrue();
		assertThat(pictures.ofTalk(TwoTalks.PANEL).orElseThrow().elements().nodes()).hasSize(60);
		assertThat(pictures.overview().truncated()).isTrue();
		TwoTalks.into();
	}

	private static List<Object> data(List<Element> elements, String name) {
		return elements.stream().map((element) -> element.data().get(name)).toList();
	}

}
