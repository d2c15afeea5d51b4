package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** One participant, number 0, of a talk whose first piece is somebody else's. */
class SurenessTests {

	private static final int LENGTH = 30;

	private static final double THRESHOLD = 0.6;

	private static List<Sureness.Passage> passages(List<Call> calls, double... chances) {
		return passages(1, calls, chances);
	}

	private static List<Sureness.Passage> passages(double doubt, List<Call> calls, double... chances) {
		List<Piece> pieces = new ArrayList<>();
		for (int i = 0; i < chances.length; i++) {
			pieces.add(new Piece(new Span(i * LENGTH, (i + 1) * LENGTH), Piece.Joint.CLAUSE));
		}
		Scene scene = new Scene("山".repeat(LENGTH * chances.length), pieces, calls, Set.of());
		Course.Stay stay = new Course.Stay(1, chances.length, Cast.State.of(Part.GUEST, 0), 1);
		return new Sureness(scene, (piece, person) -> chances[piece], doubt).of(stay, THRESHOLD, 0.8);
	}

	@Test
	void whatMaySomebodyElseSayIsCutOff() {
		List<Sureness.Passage> passages = passages(List.of(), 0, 1, 1, 0.9, 0.3, 0.4);
		assertThat(passages).hasSize(2);
		assertThat(passages.getFirst().to()).isEqualTo(4);
		assertThat(passages.getFirst().confidence()).isCloseTo(2.9 / 3, within(0.01));
		assertThat(passages.getLast()).isEqualTo(new Sureness.Passage(4, 6, 0));
	}

	@Test
	void hardlyTwoWordsTellNothing() {
		double[] chances = { 0, 1, 1, 0.4, 1, 1 };
		assertThat(passages(List.of(), chances)).hasSize(3);
		List<Piece> pieces = List.of(piece(0, 30), piece(30, 60), piece(60, 90), piece(90, 92), piece(92, 120),
				piece(120, 150));
		Scene scene = new Scene("山".repeat(150), pieces, List.of(), Set.of());
		Course.Stay stay = new Course.Stay(1, 6, Cast.State.of(Part.GUEST, 0), 1);
		assertThat(new Sureness(scene, (piece, person) -> chances[piece], 1).of(stay, THRESHOLD, THRESHOLD)).hasSize(1);
	}

	@Test
	void hardlyAWordAtTheBeginningIsHisWhoGoesOn() {
		double[] chances = { 0, 0.4, 1, 1 };
		List<Piece> pieces = List.of(piece(0, 30), piece(30, 36), piece(36, 60), piece(60, 90));
		Scene scene = new Scene("山".repeat(90), pieces, List.of(), Set.of());
		Course.Stay stay = new Course.Stay(1, 4, Cast.State.of(Part.GUEST, 0), 1);
		assertThat(new Sureness(scene, (piece, person) -> chances[piece], 1).of(stay, THRESHOLD, THRESHOLD))
			.extracting(Sureness.Passage::from)
			.containsExactly(1);
	}

	private static Piece piece(int from, int to) {
		return new Piece(new Span(from, to), Piece.Joint.CLAUSE);
	}

	@Test
	void whoIsSpokenToDoesNotSayThat() {
		Call call = new Call(new Span(5 * LENGTH, 5 * LENGTH + 3), 0, Call.Kind.ADDRESSED);
		assertThat(passages(List.of(call), 0, 1, 1, 1, 1, 1, 1, 1, 1, 1)).extracting(Sureness.Passage::from)
			.containsExactly(1, 4, 7);
		assertThat(passages(List.of(call), 0, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7))
			.containsExactly(new Sureness.Passage(1, 10, 0));
	}

	@Test
	void lessIsDoubtedThanThatByWhichANameIsGiven() {
		double told = passages(List.of(), 0, 0.8, 0.8).getFirst().confidence();
		double shown = passages(0.5, List.of(), 0, 0.8, 0.8).getFirst().confidence();
		assertThat(1 - shown).isCloseTo((1 - told) / 2, within(1e-9));
		assertThat(passages(0.5, List.of(), 0, 0.55, 0.55).getFirst().isSure()).isFalse();
	}

	@Test
	void whoSaysWhoHeIsBeginsThere() {
		assertThat(introduced(6)).extracting(Sureness.Passage::from).containsExactly(1, 6);
		assertThat(introduced(6).getFirst().isSure()).isFalse();
		assertThat(introduced(3)).containsExactly(new Sureness.Passage(1, 10, 1));
	}

	/** Of nine pieces that shall be his. */
	private static List<Sureness.Passage> introduced(int piece) {
		Call self = new Call(new Span(piece * LENGTH, piece * LENGTH + 3), 0, Call.Kind.SELF);
		return passages(List.of(self), 0, 1, 1, 1, 1, 1, 1, 1, 1, 1);
	}

	@Test
	void whoSpokeBeforeMuchThatIsLostNeedNotSpeakAfterIt() {
		assertThat(passagesAround(900)).containsExactly(new Sureness.Passage(1, 4, 1));
		assertThat(passagesAround(1200)).containsExactly(new Sureness.Passage(1, 2, 1), new Sureness.Passage(2, 4, 0));
	}

	private static List<Sureness.Passage> passagesAround(int lost) {
		List<Piece> pieces = List.of(piece(0, 30), piece(30, 60), piece(60 + lost, 90 + lost),
				piece(90 + lost, 120 + lost));
		Scene scene = new Scene("山".repeat(120 + lost), pieces, List.of(), Set.of());
		Course.Stay stay = new Course.Stay(1, 4, Cast.State.of(Part.GUEST, 0), 1);
		return new Sureness(scene, (piece, person) -> Math.min(piece, 1), 1).of(stay, THRESHOLD, THRESHOLD);
	}

	@Test
	void whereHardlyAnythingTellsThatHeBeginsHeIsLessSure() {
		double surely = passages(List.of(), 0, 0.8, 0.8).getFirst().confidence();
		double hardly = passages(List.of(), 0.7, 0.8, 0.8).getFirst().confidence();
		assertThat(hardly).isPositive().isCloseTo(surely * (1 - 0.2 * 0.9) / (1 - 0.2 * 0.2), within(1e-9));
	}

}
