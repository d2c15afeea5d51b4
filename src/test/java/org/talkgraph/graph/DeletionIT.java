package org.talkgraph.graph;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeletionIT extends OneGraph {

	@Test
	void aTalkTakesWithItWhatOnlyItSupports() {
		this.graph.write(OTHER, keynote("t2").rows(), false);
		List<String> without = GraphDump.of(this.driver);
		this.graph.write(SOURCE, panel("t1").rows(), false);
		Removed removed = this.graph.deleteTalk("t1", false);
		assertThat(GraphDump.of(this.driver)).isEqualTo(without);
		assertThat(removed.nodes()).isEqualTo(Map.of("Talk", 1L, "Source", 1L, "SourceText", 1L, "Turn", 2L,
				"Utterance", 2L, "Claim", 1L, "Person", 1L, "Entity", 2L, "Model", 1L, "Event", 1L));
		assertThat(removed.relationships()).isEqualTo(Map.ofEntries(Map.entry("PART_OF", 3L), Map.entry("FROM", 1L),
				Map.entry("SPOKE_AT", 1L), Map.entry("SAID", 1L), Map.entry("IN", 2L), Map.entry("NAMES", 3L),
				Map.entry("MENTIONS", 4L), Map.entry("MADE", 1L), Map.entry("STATED_IN", 2L), Map.entry("ABOUT", 1L),
				Map.entry("VERSION_OF", 1L), Map.entry("FOUND", 1L)));
	}

	@Test
	void aRehearsalSaysTheSameAndChangesNothing() {
		this.graph.write(OTHER, keynote("t2").rows(), false);
		this.graph.write(SOURCE, panel("t1").rows(), false);
		this.graph.finish(SOURCE, List.of("t1"));
		List<String> before = GraphDump.of(this.driver);
		Removed rehearsed = this.graph.deleteSource("file:a.md", true);
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
		assertThat(this.graph.deleteSource("file:a.md", false)).isEqualTo(rehearsed);
		assertThat(rehearsed.nodes()).containsEntry("Talk", 1L);
	}

	@Test
	void aSourceThatLostATalkIsNotComplete() {
		this.graph.write(SOURCE, panel("t1").rows(), false);
		this.graph.write(SOURCE, keynote("t2").rows(), false);
		this.graph.finish(SOURCE, List.of("t1", "t2"));
		this.graph.deleteTalk("t1", false);
		assertThat(this.graph.state("file:a.md")).contains(new SourceState(null, null, 1));
	}

	@Test
	void samplesGoTogether() {
		this.graph.write(SOURCE, keynote("t1").rows(), false);
		List<String> without = GraphDump.of(this.driver);
		this.graph.write(OTHER, panel("s1").sample().rows(), false);
		this.graph.write(OTHER, panel("s2").sample().rows(), false);
		assertThat(this.graph.deleteSamples().nodes()).containsEntry("Talk", 2L);
		assertThat(GraphDump.of(this.driver)).isEqualTo(without);
		assertThat(this.graph.deleteSamples().nodes()).isEmpty();
	}

	@Test
	void whatIsNotThereIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.graph.deleteTalk("t9", false))
			.withMessageContaining("no talk 't9'");
		assertThatIllegalArgumentException().isThrownBy(() -> this.graph.deleteSource("file:z", true))
			.withMessageContaining("no source 'file:z'");
	}

	private static TalkRowsBuilder panel(String key) {
		return new TalkRowsBuilder(key).event("Summit")
			.entity("organization:nimbus", "Organization", null, null)
			.entity("model:aster", "Model", "organization:nimbus", null)
			.entity("model:aster-2", "Model", null, "model:aster")
			.named("Ada Quill", null)
			.says("Ada Quill", "aster 2", "model:aster-2", "model:aster")
			.says(null, "aster 2 again", "model:aster-2")
			.claims("Ada Quill", "model:aster", 0, 1);
	}

	private static TalkRowsBuilder keynote(String key) {
		return new TalkRowsBuilder(key).entity("organization:nimbus", "Organization", null, null)
			.entity("model:aster", "Model", "organization:nimbus", null)
			.named("Bo Renner", "Ferry")
			.says("Bo Renner", "aster", "model:aster");
	}

}
