package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.talkgraph.embedded.SharedDatabase;

/**
 * Measures how long a talk of 40,000 characters takes to write into the embedded
 * database, people shared with all earlier ones:
 * {@code java -cp ... org.talkgraph.graph.WritingSpeed [talks]}.
 */
public final class WritingSpeed {

	private static final int UTTERANCES = 120;

	private WritingSpeed() {
	}

	public static void main(String[] args) {
		int talks = (args.length > 0) ? Integer.parseInt(args[0]) : 60;
		Graph graph = new Graph(SharedDatabase.driver());
		graph.prepare();
		report("first write", write(graph, talks));
		report("write again", write(graph, talks));
		System.out.println(graph.counts());
		System.exit(0);
	}

	private static List<Long> write(Graph graph, int talks) {
		List<Long> millis = new ArrayList<>();
		for (int i = 0; i < talks; i++) {
			SourceRow source = new SourceRow("made-up:" + i, "sha" + i, "heard", "text".repeat(10_000));
			TalkRows rows = LongTalk.of("talk-" + i, UTTERANCES);
			long start = System.nanoTime();
			graph.write(source, rows, false);
			graph.finish(source, List.of("talk-" + i));
			millis.add((System.nanoTime() - start) / 1_000_000);
		}
		return millis;
	}

	private static void report(String what, List<Long> millis) {
		List<Long> warm = new ArrayList<>(millis.subList(millis.size() / 2, millis.size()));
		Collections.sort(warm);
		System.out.printf("%s: first %d ms; second half: median %d ms, p95 %d ms, max %d ms%n", what, millis.getFirst(),
				warm.get(warm.size() / 2), warm.get(warm.size() * 95 / 100), warm.getLast());
	}

}
