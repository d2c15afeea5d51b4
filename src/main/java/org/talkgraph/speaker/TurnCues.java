package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;

/** Why a turn starts where it does and is who's it is: the weightiest features. */
final class TurnCues {

	private static final int MOST = 4;

	/** What weighs less explains nothing. */
	private static final double LEAST = 0.3;

	private final Scene scene;

	private final double[] weights;

	TurnCues(Scene scene, double[] weights) {
		this.scene = scene;
		this.weights = weights;
	}

	/** The cues of a turn, the weightiest first. */
	List<Evidence> of(Course.Stay turn, Course course) {
		List<Evidence> cues = new ArrayList<>();
		int piece = turn.from();
		Cast.State speaker = turn.state();
		if (piece > 0 && course.stay(piece - 1) != course.stay(piece)) {
			Cast.State before = course.stays().get(course.stay(piece - 1)).state();
			this.scene.change(piece, Change.of(before.part(), speaker.part()), (feature, value) -> {
				int place = Features.place(feature);
				if (place >= 0) {
					add(cues, feature, value, this.scene.pieces().get(piece - 2 + place).span());
				}
			});
			Scene.Sink named = (feature, value) -> add(cues, feature, value, this.scene.named(feature, piece));
			this.scene.takes(piece, speaker, named);
			this.scene.gives(piece, before, named);
			this.scene.passing().add(before, speaker, this.scene.place(piece), named);
		}
		this.scene.says(piece, speaker, (feature, value) -> {
			if (feature != Features.VOICE) {
				add(cues, feature, value, this.scene.pieces().get(piece).span());
			}
		});
		addVoice(cues, turn);
		cues.sort(Comparator.comparingDouble((Evidence cue) -> -cue.score()).thenComparing(Evidence::feature));
		return List.copyOf(cues.subList(0, Math.min(MOST, cues.size())));
	}

	/** Few small words say nothing, those of the whole turn do. */
	private void addVoice(List<Evidence> cues, Course.Stay turn) {
		PieceScores.Sum voice = new PieceScores.Sum(this.weights);
		for (int i = turn.from(); i < turn.to(); i++) {
			this.scene.says(i, turn.state(), (feature, value) -> {
				if (feature == Features.VOICE) {
					voice.add(feature, value);
				}
			});
		}
		if (voice.value() >= LEAST) {
			cues.add(new Evidence(Features.name(Features.VOICE), voice.value(), null));
		}
	}

	private void add(List<Evidence> cues, int feature, double value, @Nullable Span span) {
		double score = value * this.weights[feature];
		if (score >= LEAST) {
			cues.add(new Evidence(Features.name(feature), score, span));
		}
	}

}
