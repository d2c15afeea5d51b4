package org.talkgraph.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.talkgraph.hearing.Annotations;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.SourceReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Our figures beside those of the script that the annotators of real talks use. */
class ScoreTests {

	private static final Path SHARED = Path.of(System.getProperty("talkgraph.shared", "../shared"));

	private static final Map<String, String> SETS = sets();

	@TempDir
	private Path folder;

	private static Map<String, String> sets() {
		Map<String, String> sets = new LinkedHashMap<>();
		sets.put("seed", "talks");
		sets.put("zh23", "talks");
		sets.put("panel23", "corpus-zh");
		sets.put("en", "talks-en");
		return sets;
	}

	@Test
	void figuresAreThoseOfTheAnnotatorsScript() throws IOException, InterruptedException {
		Assumptions.assumeTrue(Files.isRegularFile(SHARED.resolve("gold/score.py")),
				() -> "SKIPPED: no gold in " + SHARED + "; -Dtalkgraph.shared=FOLDER says where it is");
		Gold gold = Gold.read(SETS.keySet().stream().map((set) -> SHARED.resolve("gold").resolve(set)).toList(),
				SETS.values().stream().distinct().map(SHARED::resolve).toList(),
				new SourceReader(SourceReader.DEFAULT_LIMIT_BYTES));
		Evaluation evaluation = Evaluation.of(gold, new Hearing(KnowledgeBase.shipped()));
		Path annotations = Files.writeString(this.folder.resolve("out.json"),
				Annotations.json(evaluation.annotations()));
		for (Map.Entry<String, String> set : SETS.entrySet()) {
			JsonNode ours = JsonMapper.shared().valueToTree(evaluation.figures().get(set.getKey()));
			assertThat(numbers(ours)).as(set.getKey()).isEqualTo(numbers(script(set, annotations)));
		}
	}

	private static JsonNode script(Map.Entry<String, String> set, Path annotations)
			throws IOException, InterruptedException {
		Process process = new ProcessBuilder("python3", SHARED.resolve("gold/score.py").toString(),
				SHARED.resolve(set.getValue()).toString(), SHARED.resolve("gold").resolve(set.getKey()).toString(),
				annotations.toString(), "--json")
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isZero();
		return JsonMapper.shared().readTree(json);
	}

	/** Each figure by its path, rounding aside. */
	private static List<String> numbers(JsonNode figures) {
		List<String> numbers = new ArrayList<>();
		figures.propertyStream().forEach((entry) -> {
			if (entry.getValue().isObject()) {
				numbers(entry.getValue()).forEach((inner) -> numbers.add(entry.getKey() + "." + inner));
			}
			else {
				numbers.add(entry.getKey() + "="
						+ (entry.getValue().isNull() ? "null" : Math.round(1000 * entry.getValue().asDouble())));
			}
		});
		return numbers;
	}

}
