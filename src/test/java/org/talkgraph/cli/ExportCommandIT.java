package org.talkgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import picocli.CommandLine;

import org.talkgraph.embedded.SharedDatabase;
import org.talkgraph.export.CsvRows;
import org.talkgraph.graph.Graph;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.importer.Destination;
import org.talkgraph.importer.Importer;
import org.talkgraph.importer.Progress;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.SourceReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The samples leave the graph, and come back. */
class ExportCommandIT {

	private static final String NODES = "MATCH (n) WHERE NOT n:SourceText AND NOT n:Schema ";

	private static final String EDGES = "MATCH ()-[r]->() WHERE NOT r:FOUND ";

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@BeforeAll
	static void samples() {
		SharedDatabase.empty();
		Graph graph = new Graph(SharedDatabase.driver());
		graph.prepare();
		new Importer(new Hearing(KnowledgeBase.shipped()), new Destination.IntoGraph(graph, () -> {
		}), new SourceReader(SourceReader.DEFAULT_LIMIT_BYTES), Progress.SILENT).runSamples();
	}

	@Test
	void graphMlHoldsTheWholeGraph() throws Exception {
		Document xml = exported("graphml");
		assertThat(elements(xml, "node")).hasSize(count(NODES + "RETURN count(n) AS count"));
		assertThat(elements(xml, "edge")).hasSize(count(EDGES + "RETURN count(r) AS count"));
		assertThat(this.err.toString()).contains("%d nodes and %d edges written to "
			.formatted(count(NODES + "RETURN count(n) AS count"), count(EDGES + "RETURN count(r) AS count")));
		assertEveryEdgeJoinsNodes(xml);
	}

	@Test
	void everyPropertyOfTheGraphIsThereWithItsType() throws Exception {
		Document xml = exported("graphml");
		Map<String, String> types = new HashMap<>();
		elements(xml, "key").forEach((key) -> types.put(key.getAttribute("id"), key.getAttribute("attr.type")));
		assertThat(elements(xml, "data")).allSatisfy((data) -> {
			switch (types.getOrDefault(data.getAttribute("key"), "")) {
				case "long" -> assertThat(data.getTextContent()).matches("-?\\d+");
				case "double" -> assertThat(Double.parseDouble(data.getTextContent())).isFinite();
				case "boolean" -> assertThat(data.getTextContent()).isIn("true", "false");
				default -> assertThat(types.get(data.getAttribute("key"))).isEqualTo("string");
			}
		});
		int ofNodes = count(NODES + "RETURN sum(size([k IN keys(n) WHERE NOT k STARTS WITH 'matter'])) + 3 * count(n)"
				+ " AS count");
		int ofEdges = count(EDGES + "RETURN sum(size(keys(r)) + CASE WHEN r.count IS NULL THEN 1 ELSE 2 END) AS count");
		assertThat(elements(xml, "data")).hasSize(ofNodes + ofEdges);
	}

	@Test
	void gexfHoldsTheWholeGraph() throws Exception {
		Document xml = exported("gexf");
		assertThat(elements(xml, "node")).hasSize(count(NODES + "RETURN count(n) AS count"));
		assertThat(elements(xml, "edge")).hasSize(count(EDGES + "RETURN count(r) AS count"));
		assertEveryEdgeJoinsNodes(xml);
	}

	@Test
	void csvHoldsTheWholeGraph() throws IOException {
		List<List<String>> rows = CsvRows.read(Files.readString(export("csv")));
		int type = rows.getFirst().indexOf("_type");
		List<List<String>> edges = rows.stream().skip(1).filter((row) -> !row.get(type).isEmpty()).toList();
		assertThat(edges).hasSize(count(EDGES + "RETURN count(r) AS count"));
		assertThat(rows).hasSize(1 + edges.size() + count(NODES + "RETURN count(n) AS count"));
		Set<String> ids = new HashSet<>();
		rows.forEach((row) -> ids.add(row.getFirst()));
		assertThat(edges).allMatch((row) -> ids.contains(row.get(type - 2)) && ids.contains(row.get(type - 1)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "graphml", "gexf", "csv" })
	void twoExportsOfOneGraphAreTheSame(String format) throws IOException {
		assertThat(export(format)).hasSameBinaryContentAs(export(format));
	}

	@Test
	void aroundAnEntityByAnyOfItsNames() throws Exception {
		Document xml = exported("graphml", "--around", "喇嘛");
		List<String> ids = elements(xml, "node").map((node) -> node.getAttribute("id")).toList();
		assertThat(ids).contains("model:llama", "organization:meta", "BV1SAMPLE001-P1");
		assertThat(ids.size()).isLessThan(count(NODES + "RETURN count(n) AS count"));
		assertEveryEdgeJoinsNodes(xml);
		assertThat(export("graphml", "--around", "model:llama"))
			.hasContent(Files.readString(export("graphml", "--around", "LLaMA")));
	}

	@Test
	void aNameThatNothingHasIsAnsweredWithTheNearest() throws IOException {
		Path file = this.folder.resolve("none.csv");
		assertThat(run("--format", "csv", "--out", file.toString(), "--around", "Lllamax")).isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString()).contains("no entity in the graph is called 'Lllamax'", "model:llama");
		assertThat(file).doesNotExist();
	}

	@Test
	void aNameOfSeveralIsAnsweredWithTheirKeys() {
		String several = "UNWIND ['topic:quill', 'technology:quill'] AS key CREATE (:Entity:Topic "
				+ "{key: key, name: 'Quill', origin: 'discovered', aliases: []})";
		SharedDatabase.driver().executableQuery(several).execute();
		try {
			assertThat(run("--format", "gexf", "--out", "-", "--around", "quill")).isEqualTo(ExitCode.FAILED);
			assertThat(this.err.toString()).contains("which 'quill'?", "topic:quill", "technology:quill");
			assertThat(this.out.toString()).isEmpty();
		}
		finally {
			SharedDatabase.driver().executableQuery("MATCH (e:Entity {name: 'Quill'}) DELETE e").execute();
		}
	}

	@Test
	void whatIsKnownAndNotInTheGraphIsAnErrorAndNoFile() throws IOException {
		Path file = this.folder.resolve("none.csv");
		assertThat(run("--format", "csv", "--out", file.toString(), "--around", "AlphaGo")).isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString()).contains("AlphaGo", "is known");
		try (Stream<Path> files = Files.list(this.folder)) {
			assertThat(files).isEmpty();
		}
	}

	@Test
	void standardOutputIsAFileToo() throws IOException {
		assertThat(run("--format", "csv", "--out", "-")).isEqualTo(ExitCode.DONE);
		assertThat(this.out).hasToString(Files.readString(export("csv")));
		assertThat(this.err.toString()).contains("written to standard output");
	}

	private Document exported(String format, String... more) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(export(format, more).toFile());
	}

	private Path export(String format, String... more) throws IOException {
		Path file = Files.createTempFile(this.folder, "graph", "." + format);
		List<String> arguments = new ArrayList<>(List.of("--format", format, "--out", file.toString()));
		arguments.addAll(List.of(more));
		assertThat(run(arguments.toArray(String[]::new))).as(this.err.toString()).isEqualTo(ExitCode.DONE);
		return file;
	}

	private int run(String... arguments) {
		CommandLine line = Main.commandLine();
		line.setOut(new PrintWriter(this.out, true));
		line.setErr(new PrintWriter(this.err, true));
		List<String> all = new ArrayList<>(List.of("export", "--uri", SharedDatabase.database().boltUri().toString(),
				"--user", SharedDatabase.database().user(), "--password", SharedDatabase.database().password()));
		all.addAll(List.of(arguments));
		return line.execute(all.toArray(String[]::new));
	}

	private static int count(String statement) {
		return SharedDatabase.driver().executableQuery(statement).execute().records().getFirst().get("count").asInt();
	}

	private static void assertEveryEdgeJoinsNodes(Document xml) {
		List<String> ids = elements(xml, "node").map((node) -> node.getAttribute("id")).toList();
		assertThat(ids).doesNotHaveDuplicates();
		Set<String> known = new HashSet<>(ids);
		assertThat(elements(xml, "edge")).isNotEmpty()
			.allMatch((edge) -> known.contains(edge.getAttribute("source"))
					&& known.contains(edge.getAttribute("target")));
		assertThat(elements(xml, "edge").map((edge) -> edge.getAttribute("id"))).doesNotHaveDuplicates();
	}

	private static Stream<Element> elements(Document xml, String name) {
		NodeList found = xml.getElementsByTagNameNS("*", name);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i));
	}

}
