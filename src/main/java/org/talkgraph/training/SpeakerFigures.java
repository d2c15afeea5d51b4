package org.talkgraph.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.roster.Assignment;
import org.talkgraph.source.Span;
import org.talkgraph.speaker.Turn;

/** How many characters are given to the right speaker. */
final class SpeakerFigures {

	private long characters;

	private long right;

	private long wrong;

	private long several;

	private long severalRight;

	private long severalWrong;

	private long clustered;

	private final ConfidenceFigures confidences = new ConfidenceFigures();

	private record Held(Span span, @Nullable String speaker, @Nullable String label, double confidence) {

		static Held of(HeardTalk talk, Turn turn) {
			return new Held(talk.place(turn), (turn.speaker() != null) ? turn.speaker().name() : null, turn.label(),
					turn.confidence());
		}

		/** Whose words they are, by whatever name; empty where nobody's. */
		String cluster() {
			String named = (this.speaker != null) ? this.speaker : this.label;
			return (named != null) ? named : "";
		}

	}

	void add(HeardGold talk) {
		GoldTalk gold = talk.gold();
		List<Held> held = new ArrayList<>();
		for (HeardTalk heard : talk.heard()) {
			heard.turns()
				.stream()
				.map((turn) -> Held.of(heard, turn))
				.filter((turn) -> turn.span().overlaps(gold.range()))
				.forEach(held::add);
		}
		long before = this.characters;
		long rightBefore = this.right;
		long wrongBefore = this.wrong;
		gold.turns().forEach((turn) -> count(gold, turn, held));
		if (gold.hasSeveralSpeakers()) {
			this.several += this.characters - before;
			this.severalRight += this.right - rightBefore;
			this.severalWrong += this.wrong - wrongBefore;
			this.clustered += clustered(gold, held);
		}
	}

	private void count(GoldTalk gold, GoldTurn turn, List<Held> held) {
		if (!turn.speaker().equals(GoldPeople.CLIP)) {
			this.characters += turn.span().length();
		}
		for (Held one : held) {
			int shared = Overlaps.shared(turn.span(), one.span());
			boolean isRight = gold.people().isSpeaker(one.speaker(), turn.speaker());
			if (shared > 0) {
				this.right += isRight ? shared : 0;
				if (one.speaker() != null) {
					this.wrong += isRight ? 0 : shared;
					this.confidences.add(one.confidence(), isRight, shared);
				}
			}
		}
	}

	private static long clustered(GoldTalk gold, List<Held> held) {
		List<String> speakers = List.copyOf(gold.speakers());
		TreeSet<String> named = new TreeSet<>();
		held.stream().map(Held::cluster).filter((name) -> !name.isEmpty()).forEach(named::add);
		List<String> clusters = List.copyOf(named);
		double[][] weights = new double[speakers.size()][clusters.size()];
		for (GoldTurn turn : gold.turns()) {
			int row = speakers.indexOf(turn.speaker());
			for (Held one : held) {
				int column = clusters.indexOf(one.cluster());
				if (row >= 0 && column >= 0) {
					weights[row][column] += Overlaps.shared(turn.span(), one.span());
				}
			}
		}
		return Math.round(Assignment.best(weights).total());
	}

	Map<String, @Nullable Object> figures() {
		Map<String, @Nullable Object> figures = new LinkedHashMap<>();
		figures.put("speaker_accuracy", Ratio.of(this.right, this.characters));
		figures.put("speaker_wrong_name", Ratio.of(this.wrong, this.characters));
		figures.put("speaker_accuracy_multi", Ratio.of(this.severalRight, this.several));
		figures.put("speaker_wrong_name_multi", Ratio.of(this.severalWrong, this.several));
		figures.put("speaker_cluster_accuracy", Ratio.of(this.clustered, this.several));
		figures.put("speaker_calibration_error", this.confidences.error());
		figures.put("speaker_confidence_auc", this.confidences.area());
		return figures;
	}

}
