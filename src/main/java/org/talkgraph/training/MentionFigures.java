package org.talkgraph.training;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.linking.Link;

/** How well names are heard and linked, by type. */
final class MentionFigures {

	private static final List<EntityType> CORE = List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.MODEL);

	private static final List<EntityType> TYPES = List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.MODEL,
			EntityType.TECHNOLOGY, EntityType.TOPIC);

	private final Map<EntityType, Counts> counts = new EnumMap<>(EntityType.class);

	private final ConfidenceFigures confidences = new ConfidenceFigures();

	void add(Verdicts verdicts) {
		verdicts.right().forEach((name, mention) -> count(name.entity().type(), new Counts(1, 0, 0)));
		verdicts.wrong().forEach((name) -> count(name.entity().type(), new Counts(0, 1, 0)));
		for (GoldMention mention : verdicts.missed()) {
			TYPES.stream()
				.filter((type) -> type.label().equals(mention.type()))
				.forEach((type) -> count(type, new Counts(0, 0, 1)));
		}
		verdicts.right().keySet().forEach((name) -> confide(name, true));
		verdicts.wrong().forEach((name) -> confide(name, false));
	}

	private void count(EntityType type, Counts more) {
		this.counts.merge(type, more, Counts::plus);
	}

	private void confide(HeardName name, boolean right) {
		if (name.link() instanceof Link.Linked linked) {
			this.confidences.add(linked.confidence(), right, 1);
		}
	}

	/** Of people, organizations and models together. */
	Counts core() {
		return CORE.stream().map(this::of).reduce(Counts.NONE, Counts::plus);
	}

	private Counts of(EntityType type) {
		return this.counts.getOrDefault(type, Counts.NONE);
	}

	Map<String, @Nullable Object> figures() {
		Map<String, @Nullable Object> figures = new LinkedHashMap<>();
		figures.put("core", core().figures());
		for (EntityType type : TYPES) {
			Map<String, @Nullable Object> these = of(type).figures();
			these.put("gold", of(type).hit() + of(type).missed());
			figures.put(type.label(), these);
		}
		figures.put("mention_calibration_error", this.confidences.error());
		figures.put("mention_confidence_auc", this.confidences.area());
		return figures;
	}

}
