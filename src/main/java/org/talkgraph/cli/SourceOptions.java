package org.talkgraph.cli;

import picocli.CommandLine.Option;

import org.talkgraph.source.SourceReader;

/** Which sources are read. */
final class SourceOptions {

	@Option(names = "--max-bytes", paramLabel = "BYTES", description = "larger sources are refused (default: 16 MiB)")
	private long maxBytes = SourceReader.DEFAULT_LIMIT_BYTES;

	SourceReader reader() {
		return new SourceReader(this.maxBytes);
	}

}
