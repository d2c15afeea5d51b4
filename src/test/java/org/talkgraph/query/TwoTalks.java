package org.talkgraph.query;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.talkgraph.embedded.SharedDatabase;
import org.talkgraph.graph.Graph;
import org.talkgraph.graph.SourceRow;
import org.talkgraph.graph.TalkRows;
import org.talkgraph.graph.TalkRows.Identity;

/**
 * Two invented talks: a panel with a heard form, a turn of nobody known, an anonymous
 * moderator and a discovered person, and a keynote about a version of a model. "Birch" is
 * a model and an organization, "Cedar" both for the knowledge base but only one in the
 * graph.
 */
final class TwoTalks {

	static final String PANEL = "lake/1";

	static final String KEYNOTE = "file:///talks/keynote b.md#1";

	private static final List<TalkRows.Entity> ENTITIES = List.of(
			known("organization:nimbus", "Organization", "Nimbus", "云盘", List.of("Nimbus Labs"), null, null),
			known("model:aster", "Model", "Aster", "紫菀", List.of("ASTER", "Aster model"), "organization:nimbus", null),
			known("model:aster-2", "Model", "Aster 2", null, List.of("Aster2"), "organization:nimbus", "model:aster"),
			known("model:birch", "Model", "Birch", null, List.of(), null, null),
			known("model:cedar", "Model", "Cedar", null, List.of(), null, null),
			known("topic:scaling", "Topic", "Scaling", null, List.of("scaling laws"), null, null),
			known("person:mira-falk", "Person", "Mira Falk", null, List.of("Falk"), null, null),
			new TalkRows.Entity("organization:found-birch", "Organization", "Birch", null, List.of("Birch GmbH"),
					"discovered", null, null));

	private TwoTalks() {
	}

	/** Empties the shared database and writes both. */
	static Driver into() {
		SharedDatabase.empty();
		Graph graph = new Graph(SharedDatabase.driver());
		graph.prepare();
		InventedTalk panel = panel();
		write(graph, "file:///talks/panel.md", panel.text(), panel.rows("Open weights, or not?", "panel",
				new TalkRows.Event("Lakeside Forum", 2025), "2025-06-01", false));
		InventedTalk keynote = keynote();
		write(graph, "file:///talks/keynote b.md", keynote.text(),
				keynote.rows("What Aster 2 taught us", "keynote", null, "2026-03-02", true));
		return SharedDatabase.driver();
	}

	static Driver driver() {
		return SharedDatabase.driver();
	}

	private static void write(Graph graph, String uri, String text, TalkRows rows) {
		SourceRow source = new SourceRow(uri, "sha-of-" + uri, "heard", text);
		graph.write(source, rows, false);
		graph.finish(source, Set.of(rows.talk().key()));
	}

	private static InventedTalk panel() {
		return new InventedTalk(PANEL).entities(ENTITIES)
			.person("falk", new Identity.Known("person:mira-falk"), "panelist", "Nimbus")
			.person("song", new Identity.Named("宋一舟"), "panelist", "Quartz University")
			.person("host", new Identity.Anonymous("unknown moderator"), "moderator", null)
			.affiliation("falk", "organization:nimbus")
			.turn("unknown moderator", "host", "Welcome. Who has tried {Aster→model:aster alias 0.95} at home?")
			.turn(null, "song", "我们把{紫碗→model:aster heard 0.8}开源以后，{Nimbus→organization:nimbus alias 0.9}的人也来了。明年会更便宜。")
			.turn("Speaker 3", null,
					"{Birch→model:birch alias 0.6} is not as open as {Aster 2→model:aster-2 alias 0.97}, they say.")
			.turn(null, "falk",
					"{宋一舟→song alias 0.9} is right, and {Birch GmbH→organization:found-birch discovered 0.4} knows {Aster→model:aster alias 0.9}; {Cedar→model:cedar alias 0.7} too.")
			.claim("明年会更便宜", "prediction", "song", 0.8, "model:aster")
			.claim("is not as open as Aster 2", "comparison", null, 0.6, "model:birch", "model:aster-2");
	}

	private static InventedTalk keynote() {
		return new InventedTalk(KEYNOTE).entities(ENTITIES)
			.person("falk", new Identity.Known("person:mira-falk"), "speaker", null)
			.turn(null, "falk",
					"{Aster 2→model:aster-2 alias 0.97} costs half. {Scaling→topic:scaling alias 0.8} made {Aster2→model:aster-2 alias 0.9} what it is.")
			.turn(null, "falk", "Thank you.")
			.claim("Aster 2 costs half", "figure", "falk", 0.9, "model:aster-2");
	}

	private static TalkRows.Entity known(String key, String type, String name, @Nullable String nameZh,
			List<String> aliases, @Nullable String developer, @Nullable String family) {
		return new TalkRows.Entity(key, type, name, nameZh, aliases, "known", developer, family);
	}

}
