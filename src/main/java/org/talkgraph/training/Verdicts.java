package org.talkgraph.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.source.Span;

/**
 * What of a talk's names is right by its gold: one to one, in the order of the talk, the
 * spans overlapping by half of their union, with the right type and entity.
 *
 * @param right gold mentions by the heard name that hits them
 * @param wrong heard names that no gold mention asks for
 * @param missed gold mentions that nothing hits
 * @param doubtful places that count neither way and are still free
 */
record Verdicts(Map<HeardName, GoldMention> right, List<HeardName> wrong, List<GoldMention> missed,
		List<Span> doubtful) {

	private static final double SAME = 0.5;

	static Verdicts of(GoldTalk gold, List<HeardName> heard) {
		Map<HeardName, GoldMention> right = new LinkedHashMap<>();
		List<GoldMention> missed = new ArrayList<>();
		for (GoldMention mention : gold.mentions()) {
			heard.stream()
				.filter((name) -> !right.containsKey(name) && hits(gold, name, mention))
				.findFirst()
				.ifPresentOrElse((name) -> right.put(name, mention), () -> missed.add(mention));
		}
		List<HeardName> wrong = new ArrayList<>();
		List<Span> doubtful = new ArrayList<>(gold.doubtful());
		heard.stream().filter((name) -> !right.containsKey(name) && counts(name)).forEach((name) -> {
			if (!takesOne(doubtful, name)) {
				wrong.add(name);
			}
		});
		return new Verdicts(right, wrong, missed, doubtful);
	}

	static boolean hits(GoldTalk gold, HeardName name, GoldMention mention) {
		return name.type().equals(mention.type()) && Overlaps.ofUnion(name.span(), mention.span()) >= SAME
				&& gold.people().isEntity(name.entity().name(), mention);
	}

	/** Whether a name of this kind is measured at all. */
	static boolean counts(HeardName name) {
		return name.entity().type() != EntityType.TOPIC || GoldKeys.isTopic(name.entity().name());
	}

	private static boolean takesOne(List<Span> doubtful, HeardName name) {
		for (Span place : doubtful) {
			if (Overlaps.ofUnion(place, name.span()) >= SAME) {
				doubtful.remove(place);
				return true;
			}
		}
		return false;
	}

}
