package org.talkgraph.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.talkgraph.hearing.Hearing;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	@TempDir
	private Path folder;

	@Test
	void hitsExtrasAndMissesAreCountedByType() throws IOException {
		Evaluation evaluation = Evaluation.of(SmallGold.read(this.folder), new Hearing(SmallGold.KNOWLEDGE));
		assertThat(evaluation.figures()).containsOnlyKeys("gold");
		// right: 大风车 (2nd), Cirrus, 老水塔二, 老水塔, Nimbus; wrong: 大风车 (1st); 西路 is doubtful
		assertThat(evaluation.figures().get("gold")).containsEntry("Model",
				Map.of("p", 0.8333, "r", 1.0, "f", 0.9091, "gold", 5));
	}

	@Test
	void unseenTalksLoseWhatOnlyTheyShow() throws IOException {
		Evaluation evaluation = Evaluation.ofUnseen(SmallGold.read(this.folder), SmallGold.KNOWLEDGE);
		assertThat(evaluation.figures().get("gold")).containsEntry("Model",
				Map.of("p", 1.0, "r", 0.8, "f", 0.8889, "gold", 5));
	}

	@Test
	void theReportSplitsHitsByHowTheyWereFound() throws IOException {
		String report = Evaluation.of(SmallGold.read(this.folder), new Hearing(SmallGold.KNOWLEDGE)).report();
		assertThat(report).contains("## gold")
			.contains("listed: heard form")
			.contains("hits by aliases")
			.contains("core");
	}

	@Test
	void unseenTrainingIsDeterministic() throws IOException {
		Gold gold = SmallGold.read(this.folder);
		assertThat(new Trainer(gold, SmallGold.KNOWLEDGE).learn())
			.isEqualTo(new Trainer(gold, SmallGold.KNOWLEDGE).learn());
	}

	@Test
	void confidencesAreHonestWhereTheyKeepWhatTheyPromise() {
		ConfidenceFigures figures = new ConfidenceFigures();
		figures.add(0.75, true, 3);
		figures.add(0.75, false, 1);
		figures.add(0.25, false, 1);
		assertThat(figures.error()).isEqualTo(0.05);
		assertThat(figures.area()).isEqualTo(0.75);
		assertThat(new ConfidenceFigures().error()).isNull();
	}

}
