package org.talkgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The starter of builds with an embedded database. */
public final class InProcessStarter implements DatabaseStarter {

	@Override
	public DatabaseInProcess start(Path dataDir) {
		DataFolder folder = new DataFolder(dataDir);
		folder.prepare();
		try {
			return InProcessNeo4j.start(folder);
		}
		catch (IOException ex) {
			throw InProcessFailure.explain(folder, ex);
		}
		catch (UncheckedIOException ex) {
			throw InProcessFailure.explain(folder, ex);
		}
	}

}
