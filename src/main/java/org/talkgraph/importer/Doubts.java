package org.talkgraph.importer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.talkgraph.hearing.HeardTalk;
import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.sound.Folded;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;

/** Collects what was resolved by sound or context. */
final class Doubts {

	/** Nobody confirms more. */
	private static final int MOST = 200;

	/** Names that may mean others need nobody's word from this confidence on. */
	private static final double SURE = 0.9;

	private static final Comparator<Doubt> MOST_DOUBTFUL_FIRST = Comparator.comparingDouble(Doubt::confidence)
		.thenComparing(Comparator.comparingInt(Doubt::count).reversed())
		.thenComparing(Doubt::surface)
		.thenComparing(Doubt::key);

	private final Map<String, Doubt> byForm = new TreeMap<>();

	void add(HeardTalk heard) {
		for (Link.Linked link : heard.linked()) {
			if (!isPlain(link)) {
				Doubt doubt = of(heard, link);
				this.byForm.merge(Folded.key(doubt.surface()) + " " + doubt.key(), doubt, Doubts::both);
			}
		}
	}

	/**
	 * A legitimate name of what it means leaves no doubt, unless it may mean others and
	 * is not sure.
	 */
	private static boolean isPlain(Link.Linked link) {
		Entity entity = link.entity();
		String surface = Folded.key(link.mention().surface());
		boolean legitimate = surface.equals(Folded.key(entity.name()))
				|| entity.aliases().stream().anyMatch((alias) -> surface.equals(Folded.key(alias)));
		return legitimate && (link.confidence() >= SURE
				|| link.mention().names().stream().noneMatch((name) -> name.weak() || !name.entity().equals(entity)));
	}

	private static Doubt of(HeardTalk heard, Link.Linked link) {
		Span place = heard.place(link.mention().span());
		List<String> reason = link.reasons()
			.stream()
			.map((line) -> new Evidence(line.feature(), line.score()).toString())
			.toList();
		return new Doubt(link.mention().surface(), link.entity().name(), link.entity().key(), 1, link.confidence(),
				link.method(), reason, heard.talk().key(), place.start(), place.end());
	}

	private static Doubt both(Doubt one, Doubt other) {
		Doubt least = (other.confidence() < one.confidence()) ? other : one;
		return new Doubt(least.surface(), least.entity(), least.key(), one.count() + other.count(), least.confidence(),
				least.method(), least.reason(), least.talk(), least.start(), least.end());
	}

	/** The most doubtful first. */
	List<Doubt> all() {
		return this.byForm.values().stream().sorted(MOST_DOUBTFUL_FIRST).limit(MOST).toList();
	}

}
