package org.talkgraph.cli;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Option;

import org.talkgraph.source.SourceReader;
import org.talkgraph.training.Gold;

/** Which annotated talks a command works with. */
final class GoldOptions {

	@Option(names = "--gold", required = true, paramLabel = "DIR",
			description = "folder of gold files, one JSON file a talk; may be given several times")
	private List<Path> gold = List.of();

	@Option(names = "--sources", required = true, paramLabel = "DIR",
			description = "folder of the sources that the gold speaks of; may be given several times")
	private List<Path> sources = List.of();

	Gold read(SourceReader reader) {
		return read(this.gold, reader);
	}

	/** Other annotated talks, whose sources are sought in the same folders. */
	Gold read(List<Path> folders, SourceReader reader) {
		return Gold.read(folders, this.sources, reader);
	}

}
