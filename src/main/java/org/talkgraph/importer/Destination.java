package org.talkgraph.importer;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.talkgraph.graph.Graph;
import org.talkgraph.graph.SourceRow;
import org.talkgraph.graph.SourceState;
import org.talkgraph.graph.TalkRows;
import org.talkgraph.graph.WriteOutcome;

/** Where an import goes. */
public sealed interface Destination {

	/**
	 * How many talks of a source are there; empty where importing it would change
	 * something.
	 */
	OptionalInt unchanged(SourceRow source);

	/** Before the first real talk is written: the samples make room for it. */
	void makeRoom();

	/**
	 * Writes one talk, wholly or not at all.
	 * @param replace whether it takes the place of the same talk of another source
	 */
	WriteOutcome write(SourceRow source, TalkRows talk, boolean replace);

	/** Whether a talk says this form somewhere. */
	boolean says(String form);

	/** Whether a talk of this key is there. */
	boolean holds(String talkKey);

	/** Ends a source; gives the keys of the talks that it no longer holds. */
	List<String> finish(SourceRow source, Set<String> talkKeys);

	/**
	 * Into a graph.
	 *
	 * @param space is asked before each talk, and throws where the disk has none
	 */
	record IntoGraph(Graph graph, Runnable space) implements Destination {

		@Override
		public OptionalInt unchanged(SourceRow source) {
			return this.graph.state(source.uri())
				.filter((state) -> state.isUnchanged(source.sha256(), source.heardWith()))
				.stream()
				.mapToInt(SourceState::talks)
				.findFirst();
		}

		@Override
		public void makeRoom() {
			this.graph.deleteSamples();
		}

		@Override
		public WriteOutcome write(SourceRow source, TalkRows talk, boolean replace) {
			this.space.run();
			return this.graph.write(source, talk, replace);
		}

		@Override
		public boolean says(String form) {
			return this.graph.says(form);
		}

		@Override
		public boolean holds(String talkKey) {
			return this.graph.holds(talkKey);
		}

		@Override
		public List<String> finish(SourceRow source, Set<String> talkKeys) {
			return this.graph.finish(source, talkKeys).removedTalks();
		}

	}

	/** Nowhere: a dry run hears everything and writes nothing. */
	record Nowhere() implements Destination {

		@Override
		public OptionalInt unchanged(SourceRow source) {
			return OptionalInt.empty();
		}

		@Override
		public void makeRoom() {
			// nothing is there
		}

		@Override
		public WriteOutcome write(SourceRow source, TalkRows talk, boolean replace) {
			return new WriteOutcome.Added();
		}

		/** Nobody can tell without a graph, and nothing is to be reported then. */
		@Override
		public boolean says(String form) {
			return true;
		}

		@Override
		public boolean holds(String talkKey) {
			return true;
		}

		@Override
		public List<String> finish(SourceRow source, Set<String> talkKeys) {
			return List.of();
		}

	}

}
