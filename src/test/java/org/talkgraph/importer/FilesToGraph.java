package org.talkgraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.talkgraph.embedded.SharedDatabase;
import org.talkgraph.graph.Graph;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.source.SourceReader;

/** A folder of files that are imported into a graph which is empty before each test. */
abstract class FilesToGraph {

	final Driver driver = SharedDatabase.driver();

	final Graph graph = new Graph(this.driver);

	@TempDir
	Path folder;

	@BeforeEach
	void anEmptyGraph() {
		SharedDatabase.empty();
		this.graph.prepare();
	}

	Path write(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text);
	}

	Importer importer(Hearing hearing) {
		return importer(hearing, Progress.SILENT);
	}

	Importer importer(Hearing hearing, Progress progress) {
		return new Importer(hearing, new Destination.IntoGraph(this.graph, () -> {
		}), new SourceReader(SourceReader.DEFAULT_LIMIT_BYTES), progress);
	}

	ImportReport run(Hearing hearing, String... paths) {
		return importer(hearing).run(List.of(paths), InputStream.nullInputStream(), false);
	}

}
