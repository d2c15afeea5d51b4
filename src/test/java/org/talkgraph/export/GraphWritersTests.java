package org.talkgraph.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talkgraph.query.GraphEdge;
import org.talkgraph.query.GraphNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;

class GraphWritersTests {

	private static final String HOSTILE = "=1+1 \"<b>&amp;]]>,\u0000\u000B\uFFFE\uD800 \uD83D\uDE00 紫菀";

	private static final String CLEANED = "=1+1 \"<b>&amp;]]>,\uFFFD\uFFFD\uFFFD\uFFFD \uD83D\uDE00 紫菀";

	private static final GraphNode CLAIM = new GraphNode("lake/1 #c\"0", List.of("Claim"),
			properties("confidence", 0.25, "text", HOSTILE, "type", "figure", "figures", List.of("a\"b", "c;d"),
					"figureValues", List.of(1.75E11), "figureUnits", List.of(), "matterNames", 3L));

	private static final GraphNode PERSON = new GraphNode("person:mira-falk", List.of("Person", "Entity"),
			properties("key", "person:mira-falk", "name", "Mira Falk"));

	private static final GraphNode TURN = new GraphNode("lake/1#0", List.of("Turn"),
			properties("label", "-Speaker 1", "start", -5L, "index", 0L));

	private static final GraphNode UTTERANCE = new GraphNode("lake/1#0/u", List.of("Utterance"),
			properties("loop", true, "text", "one\r\ntwo\tthree"));

	private static final GraphEdge MENTIONS = new GraphEdge("MENTIONS", PERSON.key(), CLAIM.key(),
			properties("count", 3L, "firstTalk", "lake/1"));

	private static final GraphEdge MADE = new GraphEdge("MADE", PERSON.key(), CLAIM.key(),
			properties("evidence", List.of("x +0.9"), "confidence", 0.5));

	@Test
	void graphMlDeclaresWhatItWritesWithTypesAndMeanings() throws Exception {
		Document xml = parsed(written(GraphFormat.GRAPHML));
		Map<String, Element> keys = byAttribute(xml, "key", "id");
		assertThat(attributes(keys.get("n_start"))).containsEntry("attr.type", "long").containsEntry("for", "node");
		assertThat(attributes(keys.get("n_confidence"))).containsEntry("attr.type", "double");
		assertThat(attributes(keys.get("n_loop"))).containsEntry("attr.type", "boolean");
		assertThat(attributes(keys.get("n_figures"))).containsEntry("attr.type", "string");
		assertThat(attributes(keys.get("e_weight"))).containsEntry("attr.name", "weight").containsEntry("for", "edge");
		assertThat(keys.get("e_surface").getTextContent()).contains("as they were said");
		elements(xml, "data").forEach((data) -> assertThat(keys).containsKey(data.getAttribute("key")));
	}

	@Test
	void aNameMeansOneThingInGraphMl() throws Exception {
		for (String element : List.of("node", "edge")) {
			assertThat(elements(parsed(written(GraphFormat.GRAPHML)), "key")
				.filter((key) -> key.getAttribute("for").equals(element))
				.map((key) -> key.getAttribute("attr.name"))).doesNotHaveDuplicates().contains("type");
		}
	}

	@Test
	void graphMlHoldsEveryValueWhateverStandsInIt() throws Exception {
		Document xml = parsed(written(GraphFormat.GRAPHML));
		assertThat(data(byAttribute(xml, "node", "id").get(CLAIM.key()))).containsEntry("n_text", CLEANED)
			.containsEntry("n_label", CLEANED)
			.containsEntry("n_type", "Claim")
			.containsEntry("n_claimType", "figure")
			.containsEntry("n_confidence", "0.25")
			.containsEntry("n_figures", "[\"a\\\"b\",\"c;d\"]")
			.containsEntry("n_figureValues", "[1.75E11]")
			.containsEntry("n_figureUnits", "[]")
			.doesNotContainKey("n_matterNames");
		assertThat(data(byAttribute(xml, "node", "id").get(TURN.key()))).containsEntry("n_label", "-Speaker 1")
			.containsEntry("n_turnLabel", "-Speaker 1");
		assertThat(data(byAttribute(xml, "node", "id").get(PERSON.key()))).containsEntry("n_labels", ":Person:Entity")
			.containsEntry("n_label", "Mira Falk");
		assertThat(data(byAttribute(xml, "node", "id").get(UTTERANCE.key()))).containsEntry("n_text",
				"one\ntwo\tthree");
	}

	@Test
	void edgesOfOnePairAreToldApartAndOnlyCountsAreWeights() throws Exception {
		Map<String, Element> edges = byAttribute(parsed(written(GraphFormat.GRAPHML)), "edge", "id");
		assertThat(edges).containsOnlyKeys("e0", "e1");
		assertThat(attributes(edges.get("e0"))).containsEntry("source", PERSON.key())
			.containsEntry("target", CLAIM.key());
		assertThat(data(edges.get("e0"))).containsEntry("e_weight", "3").containsEntry("e_type", "MENTIONS");
		assertThat(data(edges.get("e1"))).doesNotContainKey("e_weight").containsEntry("e_evidence", "[\"x +0.9\"]");
	}

	@Test
	void gexfHoldsEveryValueInAttributes() throws Exception {
		Document xml = parsed(written(GraphFormat.GEXF));
		assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.gexf.net/1.2draft");
		Map<String, Element> attributes = byAttribute(xml, "attribute", "id");
		assertThat(attributes.get("n_figures").getAttribute("type")).isEqualTo("liststring");
		assertThat(attributes.get("n_start").getAttribute("type")).isEqualTo("long");
		assertThat(((Element) attributes.get("e_count").getParentNode()).getAttribute("class")).isEqualTo("edge");
		Element claim = byAttribute(xml, "node", "id").get(CLAIM.key());
		assertThat(claim.getAttribute("label")).isEqualTo(CLEANED);
		assertThat(values(claim)).containsEntry("n_text", CLEANED)
			.containsEntry("n_claimType", "figure")
			.containsEntry("n_figures", "[\"a\\\"b\",\"c;d\"]");
		Element edge = byAttribute(xml, "edge", "id").get("e0");
		assertThat(attributes(edge)).containsEntry("weight", "3")
			.containsEntry("kind", "MENTIONS")
			.containsEntry("source", PERSON.key());
		assertThat(values(edge)).containsEntry("e_type", "MENTIONS").containsEntry("e_count", "3");
		elements(xml, "attvalue").forEach((value) -> assertThat(attributes).containsKey(value.getAttribute("for")));
	}

	@ParameterizedTest
	@EnumSource(value = GraphFormat.class, names = "CSV", mode = EnumSource.Mode.EXCLUDE)
	void aGraphOfNothingIsAFileOfNothing(GraphFormat format) throws Exception {
		StringWriter out = new StringWriter();
		format.writer(out).end();
		Document xml = parsed(out.toString());
		assertThat(elements(xml, "graph")).hasSize(1);
		assertThat(elements(xml, "node")).isEmpty();
	}

	@Test
	void csvHasTheColumnsOfNodesThenOfEdges() throws IOException {
		List<List<String>> rows = CsvRows.read(written(GraphFormat.CSV));
		List<String> header = rows.getFirst();
		assertThat(header).startsWith("_id", "_labels", "aliases")
			.containsSubsequence("_start", "_end", "_type", "affiliation", "count", "edge_start")
			.contains("label", "type")
			.doesNotHaveDuplicates();
		assertThat(rows).hasSize(7).allSatisfy((row) -> assertThat(row).hasSameSizeAs(header));
		assertThat(row(rows, 1)).containsEntry("_id", CLAIM.key())
			.containsEntry("_labels", ":Claim")
			.containsEntry("type", "figure")
			.containsEntry("confidence", "0.25")
			.containsEntry("figures", "[\"a\\\"b\",\"c;d\"]")
			.doesNotContainKeys("_start", "_type");
		assertThat(row(rows, 5)).containsOnlyKeys("_start", "_end", "_type", "count", "firstTalk")
			.containsEntry("_end", CLAIM.key())
			.containsEntry("count", "3");
		assertThat(row(rows, 6)).containsEntry("edge_confidence", "0.5");
	}

	@Test
	void csvDoesNotHandFormulasToSpreadsheets() throws IOException {
		List<List<String>> rows = CsvRows.read(written(GraphFormat.CSV));
		assertThat(row(rows, 1).get("text")).startsWith("'=1+1");
		assertThat(row(rows, 3)).containsEntry("label", "'-Speaker 1").containsEntry("start", "-5");
		assertThat(row(rows, 4)).containsEntry("text", "one\r\ntwo\tthree");
	}

	@Test
	void csvNamesOneNodeAlikeInEveryColumn() throws IOException {
		StringWriter out = new StringWriter();
		GraphWriter writer = GraphFormat.CSV.writer(out);
		writer.node(new GraphNode("-abc", List.of("Talk"), Map.of()));
		writer.edge(new GraphEdge("FROM", "-abc", "-abc", Map.of()));
		List<List<String>> rows = CsvRows.read(out.toString());
		assertThat(row(rows, 2)).containsEntry("_start", row(rows, 1).get("_id"));
	}

	@Test
	void aLabelIsShortAndEndsBetweenCharacters() {
		GraphNode node = new GraphNode("k", List.of("Utterance"), properties("text", "\uD83D\uDE00".repeat(120)));
		assertThat(NodeLabel.of(node)).isEqualTo("\uD83D\uDE00".repeat(100) + "…");
		assertThat(NodeLabel.of(new GraphNode("k", List.of("Turn"), properties("index", 4L)))).isEqualTo("Turn 4");
		assertThat(NodeLabel.of(new GraphNode("k", List.of("Source"), Map.of()))).isEqualTo("k");
	}

	private static String written(GraphFormat format) throws IOException {
		StringWriter out = new StringWriter();
		GraphWriter writer = format.writer(out);
		for (GraphNode node : List.of(CLAIM, PERSON, TURN, UTTERANCE)) {
			writer.node(node);
		}
		writer.edge(MENTIONS);
		writer.edge(MADE);
		writer.end();
		return out.toString();
	}

	private static Map<String, String> row(List<List<String>> rows, int number) {
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < rows.getFirst().size(); i++) {
			if (!rows.get(number).get(i).isEmpty()) {
				row.put(rows.getFirst().get(i), rows.get(number).get(i));
			}
		}
		return row;
	}

	private static Map<String, @Nullable Object> properties(Object... namesAndValues) {
		Map<String, @Nullable Object> properties = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			properties.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
		}
		return properties;
	}

	private static Document parsed(String xml) throws ParserConfigurationException, SAXException, IOException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
	}

	private static Stream<Element> elements(Document xml, String name) {
		NodeList found = xml.getElementsByTagNameNS("*", name);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> (Element) found.item(i));
	}

	private static Map<String, Element> byAttribute(Document xml, String element, String attribute) {
		Map<String, Element> found = new LinkedHashMap<>();
		elements(xml, element).forEach((each) -> found.put(each.getAttribute(attribute), each));
		return found;
	}

	private static Map<String, String> attributes(Element element) {
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			attributes.put(element.getAttributes().item(i).getNodeName(),
					element.getAttributes().item(i).getNodeValue());
		}
		return attributes;
	}

	private static Map<String, String> data(Element element) {
		return inner(element, "data", (each) -> each.getAttribute("key"), Element::getTextContent);
	}

	private static Map<String, String> values(Element element) {
		return inner(element, "attvalue", (each) -> each.getAttribute("for"), (each) -> each.getAttribute("value"));
	}

	private static Map<String, String> inner(Element element, String name, Function<Element, String> key,
			Function<Element, String> value) {
		Map<String, String> found = new LinkedHashMap<>();
		NodeList all = element.getElementsByTagNameNS("*", name);
		for (int i = 0; i < all.getLength(); i++) {
			found.put(key.apply((Element) all.item(i)), value.apply((Element) all.item(i)));
		}
		return found;
	}

}
