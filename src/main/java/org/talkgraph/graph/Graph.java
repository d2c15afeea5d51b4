package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The graph in a Neo4j, 5.26 or later. Writes are atomic talk by talk, and take turns
 * when several processes write. Every method throws {@link GraphUnavailable} where the
 * database does not answer, and {@link GraphRefused} where it refuses the work.
 */
public final class Graph {

	private final Sessions sessions;

	/**
	 * Works with the default database of a server; closing the driver is the caller's.
	 */
	public Graph(Driver driver) {
		this.sessions = new Sessions(driver);
	}

	/**
	 * Makes keys and indexes where they are missing. To be called before anything else.
	 * @throws GraphUnavailable also where another version of the schema wrote the graph
	 */
	public void prepare() {
		new Schema(this.sessions).prepare();
	}

	/** What is known of a source; empty where no talk of it is in the graph. */
	public Optional<SourceState> state(String uri) {
		return this.sessions.read((keep) -> keep.read("source-state", Map.of("uri", uri)).stream().findFirst())
			.map((row) -> new SourceState(row.get("sha256").asString(null), row.get("heardWith").asString(null),
					row.get("talks").asInt()));
	}

	/**
	 * Writes a talk in place of its earlier state, in one transaction.
	 * @param replace whether it may take the place of the same talk of another source
	 * @throws IllegalArgumentException where the rows contradict themselves
	 */
	public WriteOutcome write(SourceRow source, TalkRows rows, boolean replace) {
		return this.sessions.write((keep) -> {
			Schema.lock(keep);
			String key = rows.talk().key();
			Optional<String> earlier = keep.read("talk-frame", Map.of("talk", key))
				.stream()
				.findFirst()
				.map((frame) -> frame.get("source").asString());
			if (earlier.isPresent() && !earlier.get().equals(source.uri()) && !replace) {
				return new WriteOutcome.AlreadyThere(earlier.get());
			}
			SimilarClaims similar = SimilarClaims.with(keep, rows);
			Touched touched = new Touched();
			new TalkRemoval(keep, touched).remove(key);
			new TalkWriting(keep, touched).write(source, rows);
			new Settling(keep, touched).settle();
			similar.write();
			return earlier.isPresent() ? new WriteOutcome.Replaced() : new WriteOutcome.Added();
		});
	}

	/**
	 * Ends the import of a source: takes out the talks that it no longer holds, and marks
	 * the import as complete.
	 * @param talkKeys keys of all talks that the source holds
	 */
	public Finished finish(SourceRow source, Collection<String> talkKeys) {
		return this.sessions.write((keep) -> {
			Schema.lock(keep);
			List<String> gone = new ArrayList<>(talks(keep, "source-talks", Map.of("uri", source.uri())));
			gone.removeAll(talkKeys);
			remove(keep, gone);
			Map<String, Object> hashes = Map.of("sha256", source.sha256(), "heardWith", source.heardWith());
			boolean complete = keep
				.read("source-finish", Map.of("uri", source.uri(), "source", hashes, "talks", List.copyOf(talkKeys)))
				.getFirst()
				.get("complete")
				.asBoolean();
			return new Finished(List.copyOf(gone), complete);
		});
	}

	/**
	 * Deletes a talk with everything that only it supports. Its source then counts as not
	 * completely imported.
	 * @param dryRun whether only to say what would go
	 * @throws IllegalArgumentException where there is no such talk
	 */
	public Removed deleteTalk(String key, boolean dryRun) {
		return delete(dryRun, (keep) -> {
			if (keep.read("talk-frame", Map.of("talk", key)).isEmpty()) {
				throw new IllegalArgumentException(
						"no talk '%s' in the graph: expected a key as answers show it (talkKey)".formatted(key));
			}
			return List.of(key);
		});
	}

	/**
	 * Deletes a source and its talks with everything that only they support.
	 * @param dryRun whether only to say what would go
	 * @throws IllegalArgumentException where no talk of such a source is in the graph
	 */
	public Removed deleteSource(String uri, boolean dryRun) {
		return delete(dryRun, (keep) -> {
			List<String> talks = talks(keep, "source-talks", Map.of("uri", uri));
			if (talks.isEmpty()) {
				throw new IllegalArgumentException(
						"no source '%s' in the graph: expected its path, or its uri as answers show it (source)"
							.formatted(uri));
			}
			return talks;
		});
	}

	/** Deletes the talks that are samples. */
	public Removed deleteSamples() {
		return delete(false, (keep) -> talks(keep, "sample-talks", Map.of()));
	}

	/** Whether some utterance holds this form, in any case. */
	public boolean says(String form) {
		return this.sessions
			.read((keep) -> keep.read("text-says", Map.of("form", form)).getFirst().get("said").asBoolean());
	}

	/** Whether there is a talk of this key. */
	public boolean holds(String talkKey) {
		return !this.sessions.read((keep) -> keep.read("talk-frame", Map.of("talk", talkKey))).isEmpty();
	}

	/** How much is in the graph. */
	public GraphCounts counts() {
		Record row = this.sessions.read((keep) -> keep.read("graph-counts", Map.of()).getFirst());
		return new GraphCounts(row.get("talks").asLong(), row.get("people").asLong(), row.get("organizations").asLong(),
				row.get("models").asLong(), row.get("claims").asLong(), row.get("mentions").asLong());
	}

	private Removed delete(boolean dryRun, Function<Keep, List<String>> which) {
		Function<Keep, Removed> work = (keep) -> {
			Schema.lock(keep);
			List<String> talks = which.apply(keep);
			Census before = Census.of(keep);
			remove(keep, talks);
			return before.minus(Census.of(keep));
		};
		return dryRun ? this.sessions.rehearse(work) : this.sessions.write(work);
	}

	private static void remove(Keep keep, List<String> talks) {
		SimilarClaims similar = SimilarClaims.without(keep, talks);
		Touched touched = new Touched();
		TalkRemoval removal = new TalkRemoval(keep, touched);
		talks.forEach(removal::remove);
		new Settling(keep, touched).settle();
		similar.write();
	}

	private static List<String> talks(Keep keep, String statement, Map<String, Object> parameters) {
		return keep.read(statement, parameters).stream().map((row) -> row.get("talk")).map(Value::asString).toList();
	}

}
