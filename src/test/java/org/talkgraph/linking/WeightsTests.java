package org.talkgraph.linking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.talkgraph.source.DataFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

class WeightsTests {

	@Test
	void withoutCalibrationTheSumIsTheConfidence() {
		Weights weights = parse("[threshold]\n0.5\n[weight]\nalias = 0.9");
		assertThat(weights.confidence(0.7)).isEqualTo(0.7);
		assertThat(weights.confidence(1.4)).isEqualTo(0.99);
		assertThat(weights.confidence(-1)).isEqualTo(0.01);
	}

	@Test
	void betweenTwoPointsLiesALineAndOutsideTheNearestCounts() {
		Weights weights = parse("[threshold]\n0.5\n[weight]\n[calibration]\n0.5 = 0.4\n1.0 = 0.9");
		assertThat(weights.confidence(0.75)).isCloseTo(0.65, offset(1e-9));
		assertThat(weights.confidence(0.2)).isEqualTo(0.4);
		assertThat(weights.confidence(2)).isEqualTo(0.9);
	}

	@Test
	void reservationsAreWeighedByTheSameTable() {
		Weights weights = parse("[threshold]\n0.5\n[weight]\nalias = 0.9\n[reservation]\nlonely = -0.1");
		assertThat(weights.evidence("lonely").score()).isEqualTo(-0.1);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> parse("[threshold]\n0.5\n[weight]\nalias = 0.9\n[reservation]\nalias = -0.1"))
			.withMessageContaining("mine.txt:6")
			.withMessageContaining("each feature once");
	}

	@Test
	void aWrongLineIsSaidWithItsPlace() {
		assertThatIllegalArgumentException().isThrownBy(() -> parse("[threshold]\n0.5\n[weight]\nalias: 0.9"))
			.withMessageContaining("mine.txt:4")
			.withMessageContaining("alias: 0.9")
			.withMessageContaining("feature = number");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> parse("[threshold]\n0.5\n[weight]\n[calibration]\n0.5 = 0.9\n0.7 = 0.8"))
			.withMessageContaining("mine.txt:6")
			.withMessageContaining("no smaller confidence");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> parse("[threshold]\n0.5\n[weight]\nalias = 0.9\nalias = 0.8"))
			.withMessageContaining("mine.txt:5")
			.withMessageContaining("each feature once");
	}

	@Test
	void aFileThatLacksAFeatureIsRefusedBeforeAnyTalk(@TempDir Path folder) throws IOException {
		Path mine = folder.resolve("mine.txt");
		Files.writeString(mine, "[threshold]\n0.5\n[weight]\ncanonical name = 0.9\n");
		assertThatIllegalArgumentException().isThrownBy(() -> Weights.read(mine))
			.withMessage(mine + ": expected a weight for 'alias': train writes one for each feature");
	}

	private static Weights parse(String text) {
		return Weights.parse(DataFile.parse("mine.txt", text));
	}

}
