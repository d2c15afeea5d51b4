package org.talkgraph.embedded;

import java.nio.file.Path;

/**
 * What a build with an embedded database provides; a build without one has no provider.
 */
public interface DatabaseStarter {

	/**
	 * Starts the database of a data folder.
	 * @throws DatabaseUnavailable as {@link DatabaseInProcess#start(Path)}
	 */
	DatabaseInProcess start(Path dataDir);

}
