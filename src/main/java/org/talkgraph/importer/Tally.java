package org.talkgraph.importer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.talkgraph.graph.TalkRows;
import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.source.UnreadableSource;

/** Counts what an import does. */
final class Tally {

	private final long started = System.nanoTime();

	private final Map<String, Duration> stages = new LinkedHashMap<>();

	private final Map<String, Set<String>> entities = new LinkedHashMap<>();

	private final List<ImportReport.Failure> failed = new ArrayList<>();

	private final List<ImportReport.Loss> loops = new ArrayList<>();

	private final Doubts doubts = new Doubts();

	private List<String> unfitDecisions = List.of();

	private long characters;

	private int talks;

	private int unchanged;

	private int skipped;

	private int removed;

	private int claims;

	private int mentions;

	/** Does the work and adds its time to a stage. */
	<T> T timed(String stage, Supplier<T> work) {
		long from = System.nanoTime();
		T result = work.get();
		this.stages.merge(stage, Duration.ofNanos(System.nanoTime() - from), Duration::plus);
		return result;
	}

	void heard(HeardTalk heard) {
		this.characters += heard.talk().reading().length();
		double share = Math.round(1000 * heard.lost()) / 1000.0;
		if (share > 0) {
			this.loops.add(new ImportReport.Loss(heard.talk().key(), heard.talk().details().title(), share));
		}
	}

	void written(HeardTalk heard, TalkRows rows) {
		this.doubts.add(heard);
		this.talks++;
		this.claims += rows.claims().size();
		this.mentions += rows.names().size();
		rows.people()
			.stream()
			.filter((person) -> !(person.identity() instanceof TalkRows.Identity.Anonymous))
			.forEach((person) -> add("Person", String.valueOf(person.name())));
		rows.entities().forEach((entity) -> add(entity.type(), entity.name()));
	}

	private void add(String type, String name) {
		this.entities.computeIfAbsent(type, (key) -> new HashSet<>()).add(name.toLowerCase(Locale.ROOT));
	}

	void unchanged(int number) {
		this.unchanged += number;
	}

	void skipped() {
		this.skipped++;
	}

	void removed(int number) {
		this.removed += number;
	}

	void failed(UnreadableSource ex) {
		this.failed.add(new ImportReport.Failure(ex.source(), ex.place(), ex.reason()));
	}

	void unfit(List<String> decisions) {
		this.unfitDecisions = List.copyOf(decisions);
	}

	ImportReport report() {
		Map<String, Double> seconds = new LinkedHashMap<>();
		this.stages.forEach((stage, time) -> seconds.put(stage, seconds(time)));
		return new ImportReport(this.talks, this.unchanged, count("Person"), count("Organization"), count("Model"),
				this.claims, this.mentions, this.skipped, this.removed, List.copyOf(this.failed), this.characters,
				List.copyOf(this.loops), this.doubts.all(), this.unfitDecisions,
				seconds(Duration.ofNanos(System.nanoTime() - this.started)), seconds);
	}

	private int count(String type) {
		return this.entities.getOrDefault(type, Set.of()).size();
	}

	private static double seconds(Duration time) {
		return Math.round(time.toMillis() / 10.0) / 100.0;
	}

}
