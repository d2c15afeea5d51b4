package org.talkgraph.source;

import java.nio.file.Path;
import java.util.List;

/**
 * Goes through the files that an argument of the command line stands for: the boundary of
 * a source, at which its errors end.
 */
public final class EachSource {

	private EachSource() {
	}

	/** Takes the files, in order. */
	public interface Taker {

		/**
		 * Takes a file.
		 * @throws UnreadableSource where it cannot be
		 */
		void take(Path file);

		/** Is told of a file among others that is no transcript. */
		void passedOver(UnreadableSource file);

		/** Is told of what cannot be taken. */
		void failed(UnreadableSource source);

	}

	/**
	 * Hands over each file. One that is no transcript is passed over where there are
	 * others, but one of them has to be one.
	 */
	public static void of(String argument, Taker taker) {
		try {
			List<Path> files = SourceFinder.find(argument);
			long others = files.stream().filter((file) -> !isTaken(file, files.size() > 1, taker)).count();
			if (others == files.size()) {
				taker.failed(new UnreadableSource(argument, "",
						"none of its %d files is a transcript".formatted(files.size())));
			}
		}
		catch (UnreadableSource ex) {
			taker.failed(ex);
		}
	}

	/** Whether a file was taken, or failed; else it is passed over. */
	private static boolean isTaken(Path file, boolean among, Taker taker) {
		try {
			taker.take(file);
			return true;
		}
		catch (UnreadableSource ex) {
			if (among && ex.isSomethingElse()) {
				taker.passedOver(ex);
				return false;
			}
			taker.failed(ex);
			return true;
		}
	}

}
