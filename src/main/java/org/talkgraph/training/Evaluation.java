package org.talkgraph.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkgraph.hearing.Annotations;
import org.talkgraph.hearing.Hearing;
import org.talkgraph.knowledge.KnowledgeBase;

/** How well the talks of a gold are heard. */
public final class Evaluation {

	private final Gold gold;

	private final HeardGolds heard;

	private final Occurrences occurrences;

	private Evaluation(Gold gold, HeardGolds heard, Occurrences occurrences) {
		this.gold = gold;
		this.heard = heard;
		this.occurrences = occurrences;
	}

	/** Of talks that are heard with all that is known. */
	public static Evaluation of(Gold gold, Hearing hearing) {
		return new Evaluation(gold, HeardGolds.hear(gold.talks(), (talk) -> hearing),
				new Occurrences(hearing.knowledge(), gold.talks()));
	}

	/**
	 * Of talks that are heard as if nobody had seen them: each by weights of the others,
	 * and without any heard form, back-translation or person that occurs in it alone.
	 */
	public static Evaluation ofUnseen(Gold gold, KnowledgeBase knowledge) {
		Trainer trainer = new Trainer(gold, knowledge);
		return new Evaluation(gold, HeardGolds.hear(gold.talks(), trainer::unseen), trainer.occurrences());
	}

	/** The annotation of every source, ready to be written. */
	public List<Map<String, Object>> annotations() {
		return this.heard.bySource()
			.entrySet()
			.stream()
			.map((entry) -> Annotations.of(entry.getKey(), entry.getValue()))
			.toList();
	}

	/**
	 * The figures of each set, by its name; null where nothing is there to be measured.
	 */
	public Map<String, Map<String, @Nullable Object>> figures() {
		Map<String, Map<String, @Nullable Object>> figures = new LinkedHashMap<>();
		this.gold.sets().forEach((set) -> figures.put(set.name(), Figures.of(heard(set))));
		return figures;
	}

	/** The figures, by what was hit, and what occurs in one talk alone, for people. */
	public String report() {
		StringBuilder report = new StringBuilder();
		for (GoldSet set : this.gold.sets()) {
			report.append("## ").append(set.name()).append('\n');
			Figures.of(heard(set))
				.forEach((name, value) -> report.append("%-34s %s%n".formatted(name, (value != null) ? value : "-")));
			report.append(HitKinds.of(heard(set), this.occurrences).shown()).append('\n');
		}
		return report.toString();
	}

	private List<HeardGold> heard(GoldSet set) {
		return set.talks().stream().map(this.heard::of).toList();
	}

}
