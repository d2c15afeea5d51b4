package org.talkgraph.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceReader;
import org.talkgraph.speaker.TurnWeights;
import org.talkgraph.transcript.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** How far weights of who speaks are trusted is not told by a handful of panels. */
class TurnTrainerTests {

	private static final String PANEL = """
			# 山顶论坛-主持人-苏远-嘉宾-柳青禾-夏知微

			欢迎大家来到山顶论坛，先请柳青禾谈谈怎么看，

			嗯我觉得小模型很快，就像夏知微刚才说的一样。

			好的，谢谢柳青禾，夏知微，您怎么看呢，

			对，我们公司一直在做。
			""";

	private static final String GOLD = """
			{"source": "%1$s.md", "talk": "%1$s", "lines": [1, 9], "people": [{"name": "苏远", "role": "moderator"},
			  {"name": "柳青禾", "role": "panelist"}, {"name": "夏知微", "role": "panelist"}],
			 "mentions": [], "claims": [], "turns": [{"speaker": "苏远", "line": 3, "starts": "欢迎大家"},
			  {"speaker": "%2$s", "line": 5, "starts": "嗯我觉得"}, {"speaker": "苏远", "line": 7, "starts": "好的，谢谢"},
			  {"speaker": "%3$s", "line": 9, "starts": "对，我们"}]}
			""";

	@Test
	void weightsThatOnlyAGoldTeachesAreTakenAtTheirWord(@TempDir Path folder) throws IOException {
		write(folder, "first", "柳青禾", "夏知微");
		write(folder, "second", "夏知微", "柳青禾");
		write(folder, "third", "柳青禾", "夏知微");
		List<GoldTalk> talks = Gold
			.read(List.of(folder.resolve("gold")), List.of(folder), new SourceReader(SourceReader.DEFAULT_LIMIT_BYTES))
			.talks();
		Hearing hearing = new Hearing(KnowledgeBase.of(List.of()));
		TurnTrainer trainer = new TurnTrainer(talks, HeardGolds.hear(talks, (talk) -> hearing), (talk) -> hearing,
				DataFile.parse("nothing.txt", ""));
		TurnWeights learnt = trainer.train(null);
		assertThat(learnt.of(Language.CHINESE)).isNotEqualTo(TurnTrainer.guess().of(Language.CHINESE));
		assertThat(learnt.temperature(Language.CHINESE)).isEqualTo(1);
		assertThat(trainer.train(talks.getFirst()).of(Language.CHINESE)).isNotEqualTo(learnt.of(Language.CHINESE));
	}

	private static void write(Path folder, String name, String first, String second) throws IOException {
		Files.createDirectories(folder.resolve("gold"));
		Files.writeString(folder.resolve(name + ".md"), PANEL);
		Files.writeString(folder.resolve("gold").resolve(name + ".json"), GOLD.formatted(name, first, second));
	}

}
