package org.talkgraph.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceReader;

/** Two invented talks with their gold, in a folder. */
public final class SmallGold {

	static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(List.of(DataFile.parse("small.txt", """
			[Model]
			Nimbus | heard: 大风车; 老水塔 | alias: 云雀
			Nimbus 2 | of: Nimbus
			Cirrus | heard: 西路
			[Person]
			许青舟
			Ada Quill
			""")));

	private static final String FIRST = """
			# 2031湖畔论坛-上午 - P1：开场：许青舟 - 湖畔 - BV1TESTCASE1

			大家好，我是许青舟。今天讲大风车，大风车是好模型，Cirrus也是。

			西路我们也用，某某不知道是什么，老水塔二很快。
			""";

	private static final String SECOND = """
			# 2031湖畔论坛-上午 - P2：后来：Ada Quill - 湖畔 - BV1TESTCASE1

			老水塔很好用，Nimbus也好，Ada Quill说。
			""";

	private static final String FIRST_GOLD = """
			{"source": "first.md", "talk": "first", "lines": [1, 5], "people": [{"name": "许青舟", "role": "speaker"}],
			 "mentions": [
			  {"surface": "许青舟", "entity": "许青舟", "type": "Person", "lines": [3]},
			  {"surface": "大风车", "entity": "Nimbus", "type": "Model", "lines": [3], "nth": {"3": [2]}},
			  {"surface": "Cirrus", "entity": "Cirrus", "type": "Model", "lines": [3]},
			  {"surface": "西路", "entity": "?", "type": "Model", "lines": [5]},
			  {"surface": "老水塔二", "entity": "Nimbus 2", "type": "Model", "lines": [5]},
			  {"surface": "老水塔", "entity": "Nimbus", "type": "Model", "lines": [5]}],
			 "turns": [{"speaker": "许青舟", "line": 3, "starts": "大家好"}],
			 "claims": [{"speaker": "许青舟", "line": 3, "starts": "大风车是", "ends_line": 3, "ends": "Cirrus也是",
			   "type": "opinion", "core": true, "about": ["Nimbus"], "gist": "Nimbus is good."}]}
			""";

	private static final String SECOND_GOLD = """
			{"source": "second.md", "talk": "second", "lines": [1, 3], "people": [{"name": "Ada Quill", "role": "speaker"}],
			 "mentions": [
			  {"surface": "老水塔", "entity": "Nimbus", "type": "Model", "lines": [3]},
			  {"surface": "Nimbus", "entity": "Nimbus", "type": "Model", "lines": [3]},
			  {"surface": "Ada Quill", "entity": "Ada Quill", "type": "Person", "lines": [3]}],
			 "turns": [{"speaker": "Ada Quill", "line": 3, "starts": "老水塔很好用"}], "claims": []}
			""";

	private SmallGold() {
	}

	/** Writes {@code gold/} and {@code talks/}. */
	public static void write(Path folder) throws IOException {
		Path gold = Files.createDirectories(folder.resolve("gold"));
		Path talks = Files.createDirectories(folder.resolve("talks"));
		Files.writeString(talks.resolve("first.md"), FIRST);
		Files.writeString(talks.resolve("second.md"), SECOND);
		Files.writeString(gold.resolve("1.json"), FIRST_GOLD);
		Files.writeString(gold.resolve("2.json"), SECOND_GOLD);
	}

	static Gold read(Path folder) throws IOException {
		write(folder);
		return readAgain(folder);
	}

	static Gold readAgain(Path folder) {
		return Gold.read(List.of(folder.resolve("gold")), List.of(folder.resolve("talks")),
				new SourceReader(SourceReader.DEFAULT_LIMIT_BYTES));
	}

}
