package org.talkgraph.source;

/**
 * A file beside a transcript that describes its talk.
 *
 * @param path for errors
 * @param text in YAML
 * @param ofFile whether it belongs to this transcript by its name, and not to all of the
 * folder
 */
public record Sidecar(String path, String text, boolean ofFile) {

	/** The end of a sidecar's name. */
	static final String ENDING = ".meta.yaml";

	/** The sidecar of a folder. */
	static final String OF_FOLDER = "talk" + ENDING;

	/** Whether a file of this name is read beside sources, if it lies there. */
	public static boolean isNamed(String file) {
		return file.endsWith(ENDING);
	}

}
