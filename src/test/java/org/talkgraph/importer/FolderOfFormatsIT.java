package org.talkgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder with transcripts of several formats, and with what lies beside them. */
class FolderOfFormatsIT extends FilesToGraph {

	private static final Hearing HEARING = new Hearing(KnowledgeBase.shipped());

	private static final String SUBTITLES = """
			1
			00:01:02,500 --> 00:01:04,000
			Ada Quill: We moved the whole pipeline to Llama

			2
			00:01:04,100 --> 00:01:06,000
			3, which was cheap.

			3
			00:01:07,000 --> 00:01:08,000
			Tom Reed: And what about Claude?
			""";

	private static final String UTTERANCES = "MATCH (u:Utterance)-[:PART_OF]->(:Turn)-[:IN]->(t:Talk) "
			+ "RETURN u.startsAt AS startsAt, u.endsAt AS endsAt, u.url AS url, t.title AS title ORDER BY u.index";

	@Test
	void evidenceLinksToTheSecond() throws IOException {
		write("river.srt", SUBTITLES);
		write("river.meta.yaml", "title: River\nurl: https://www.youtube.com/watch?v=dQw4w9WgXcQ\n");
		assertThat(run().talks()).isEqualTo(1);
		List<Record> utterances = rows(UTTERANCES);
		assertThat(utterances).hasSize(2);
		assertThat(utterances.getFirst().asMap()).isEqualTo(Map.of("startsAt", "PT1M2.5S", "endsAt", "PT1M6S", "url",
				"https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=62", "title", "River"));
		assertThat(utterances.getLast().get("url").asString()).endsWith("&t=67");
	}

	@Test
	void aNewSidecarIsASourceThatChanged() throws IOException {
		write("river.srt", SUBTITLES);
		run();
		assertThat(run().unchanged()).isEqualTo(1);
		write("river.meta.yaml", "title: Another title\n");
		assertThat(run().talks()).isEqualTo(1);
		assertThat(rows(UTTERANCES).getFirst().get("title").asString()).isEqualTo("Another title");
		assertThat(this.graph.counts().talks()).isEqualTo(1);
		assertThat(run().unchanged()).isEqualTo(1);
	}

	@Test
	void whatIsNoTranscriptIsPassedOverAndWhatIsBrokenIsReported() throws IOException {
		write("river.srt", SUBTITLES);
		write("lake.json", "{\"segments\":[{\"start\":1,\"end\":2,\"text\":\" We use Mistral.\"}]}");
		write("package.json", "{\"name\":\"x\",\"version\":\"1.0.0\"}");
		write("README.md", "# Talks\n\nThese are talks.\n");
		write("talk.meta.yaml", "event: River Conference 2031\n");
		write("broken.json", "{\"segments\":[{\"start\":1,\"end\":2,\"text\":\" We use");
		ImportReport report = run();
		assertThat(report.talks()).isEqualTo(2);
		assertThat(report.failed()).singleElement().satisfies((failed) -> {
			assertThat(failed.source()).isEqualTo(real("broken.json"));
			assertThat(failed.place()).startsWith("line 1, offset ");
		});
	}

	@Test
	void aFolderOfOtherThingsIsReported() throws IOException {
		write("package.json", "{\"name\":\"x\"}");
		write("other.json", "[1, 2]");
		assertThat(run().failed()).singleElement()
			.satisfies((failed) -> assertThat(failed.reason()).contains("none of its 2 files"));
	}

	private String real(String name) {
		try {
			return this.folder.resolve(name).toRealPath().toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ImportReport run() {
		return run(HEARING, this.folder.toString());
	}

	private List<Record> rows(String statement) {
		return this.driver.executableQuery(statement).execute().records();
	}

}
