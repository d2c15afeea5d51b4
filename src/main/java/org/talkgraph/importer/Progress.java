package org.talkgraph.importer;

/** Told of an import while it goes on. */
@FunctionalInterface
public interface Progress {

	/** Tells nobody. */
	Progress SILENT = (line) -> {
	};

	/** One line for people. */
	void say(String line);

}
