package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.talkgraph.embedded.SharedDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph is a function of what is in it, not of how it got there. */
class AnyOrderIT {

	private static final String UNDERIVED = """
			MATCH (p:Person)-[:SAID]->(turn:Turn)-[:IN]->(t:Talk), (turn)<-[:PART_OF]-(:Utterance)-[n:NAMES]->(e:Entity)
			WITH p.key AS who, e.key AS whom, t.key AS talk, n.start AS start ORDER BY talk, start
			WITH who, whom, collect([talk, start]) AS places
			RETURN who, whom, size(places) AS count, head(places) AS first, last(places) AS last
			UNION ALL
			MATCH (t:Talk)<-[:IN]-(:Turn)<-[:PART_OF]-(:Utterance)-[n:NAMES]->(e:Entity)
			WITH t.key AS who, e.key AS whom, t.key AS talk, n.start AS start ORDER BY talk, start
			WITH who, whom, collect([talk, start]) AS places
			RETURN who, whom, size(places) AS count, head(places) AS first, last(places) AS last
			""";

	private static final String DERIVED = """
			MATCH (a)-[m:MENTIONS]->(e) RETURN a.key AS who, e.key AS whom, m.count AS count,
			[m.firstTalk, m.firstStart] AS first, [m.lastTalk, m.lastStart] AS last
			""";

	/** What a talk says of a person it knows by name only, on another person's node. */
	private static final String ASTRAY = """
			MATCH (p:Person) WHERE p.key CONTAINS '~'
			CALL (p) {
			  MATCH (p)-[:SPOKE_AT]->(t:Talk) RETURN t.key AS talk
			  UNION MATCH (p)-[:SAID]->(:Turn)-[:IN]->(t:Talk) RETURN t.key AS talk
			  UNION MATCH (p)-[:MADE]->(:Claim)-[:STATED_IN]->(:Turn)-[:IN]->(t:Talk) RETURN t.key AS talk
			  UNION MATCH (p)<-[:ABOUT]-(:Claim)-[:STATED_IN]->(:Turn)-[:IN]->(t:Talk) RETURN t.key AS talk
			  UNION MATCH (p)<-[:NAMES]-(:Utterance)-[:PART_OF]->(:Turn)-[:IN]->(t:Talk) RETURN t.key AS talk
			  UNION MATCH (p)-[a:AFFILIATED_WITH]->() RETURN a.talk AS talk
			}
			WITH p, talk WHERE NOT EXISTS { (:Talk {key: talk})-[:FOUND]->(p) }
			RETURN p.key AS person, talk
			""";

	private final Driver driver = SharedDatabase.driver();

	private final Graph graph = new Graph(this.driver);

	/** What is in the graph, by source; the import of the finished ones is complete. */
	private final SortedMap<String, Map<String, TalkRows>> sources = new TreeMap<>();

	private final Set<String> complete = new TreeSet<>();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void anyOrderOfImportsEditsAndDeletionsGivesTheSameGraph(long seed) {
		SharedDatabase.empty();
		this.graph.prepare();
		Random random = new Random(seed);
		for (int step = 0; step < 25; step++) {
			change(random);
			assertThat(rows(DERIVED)).as("derived edges after step %d", step)
				.containsExactlyInAnyOrderElementsOf(rows(UNDERIVED));
			assertThat(rows(ASTRAY)).as("what stands with the wrong person after step %d", step).isEmpty();
		}
		List<String> grown = GraphDump.of(this.driver);
		SharedDatabase.empty();
		this.graph.prepare();
		importAll(random);
		assertThat(GraphDump.of(this.driver)).containsExactlyElementsOf(grown);
	}

	private void change(Random random) {
		String uri = "made-up:" + random.nextInt(4);
		Map<String, TalkRows> talks = this.sources.getOrDefault(uri, Map.of());
		switch (random.nextInt(6)) {
			case 0 -> {
				if (!talks.isEmpty()) {
					String key = new ArrayList<>(talks.keySet()).get(random.nextInt(talks.size()));
					this.graph.deleteTalk(key, false);
					keep(uri, talks, key);
					this.complete.remove(uri);
				}
			}
			case 1 -> {
				if (!talks.isEmpty()) {
					this.graph.deleteSource(uri, false);
					this.sources.remove(uri);
					this.complete.remove(uri);
				}
			}
			default -> importAgain(uri, random);
		}
	}

	private void keep(String uri, Map<String, TalkRows> talks, String without) {
		Map<String, TalkRows> rest = new LinkedHashMap<>(talks);
		rest.remove(without);
		if (rest.isEmpty()) {
			this.sources.remove(uri);
		}
		else {
			this.sources.put(uri, rest);
		}
	}

	private void importAgain(String uri, Random random) {
		Map<String, TalkRows> talks = new LinkedHashMap<>();
		for (int i = 0; i < 1 + random.nextInt(3); i++) {
			String key = uri + "/" + random.nextInt(3);
			talks.put(key, new World(random.nextInt(1_000_000)).talk(key, i));
		}
		SourceRow source = source(uri, talks);
		talks.values().forEach((talk) -> this.graph.write(source, talk, false));
		assertThat(this.graph.finish(source, talks.keySet()).complete()).isTrue();
		this.sources.put(uri, talks);
		this.complete.add(uri);
	}

	private void importAll(Random random) {
		List<String> uris = new ArrayList<>(this.sources.keySet());
		Collections.shuffle(uris, random);
		for (String uri : uris) {
			Map<String, TalkRows> all = this.sources.get(uri);
			List<TalkRows> talks = new ArrayList<>(all.values());
			Collections.shuffle(talks, random);
			talks.forEach((talk) -> this.graph.write(source(uri, all), talk, false));
			if (this.complete.contains(uri)) {
				this.graph.finish(source(uri, all), all.keySet());
			}
		}
	}

	/** The text of a source outlives the deletion of single talks. */
	private SourceRow source(String uri, Map<String, TalkRows> talks) {
		return new SourceRow(uri, "sha of " + uri, "heard", "text of " + uri);
	}

	private List<Map<String, Object>> rows(String query) {
		return this.driver.executableQuery(query).execute().records().stream().map((row) -> row.asMap()).toList();
	}

}
