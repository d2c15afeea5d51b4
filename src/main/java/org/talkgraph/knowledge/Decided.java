package org.talkgraph.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.talkgraph.sound.Folded;

/**
 * What a user's decisions make of a knowledge base.
 *
 * @param decisions that may still ask for something in single talks
 * @param names by folded form
 * @param refused keys of entities by the folded form that does not mean them
 * @param unfounded decisions that fit nothing that is known
 * @param problems one line each, with file and line
 */
record Decided(Decisions decisions, Map<String, Entity> entities, Map<String, List<Name>> names,
		Map<String, Set<String>> refused, List<Decision> unfounded, List<String> problems) {

	static final Decided NOTHING = new Decided(Decisions.NONE, Map.of(), Map.of(), Map.of(), List.of(), List.of());

	static Decided of(Decisions decisions, Map<String, Entity> entities, Map<String, List<Name>> names) {
		Deciding everywhere = new Deciding(entities, names, Map.of()).apply(decisions.everywhere());
		List<String> problems = new ArrayList<>(decisions.problems());
		problems.addAll(everywhere.problems());
		List<Decision> unfounded = new ArrayList<>(everywhere.unfounded());
		for (Decision decision : decisions.all()) {
			if (decision.talk() != null) {
				// tried here, so that what is wrong is said before any talk is heard
				Deciding tried = new Deciding(everywhere.entities(), everywhere.names(), everywhere.refused())
					.apply(List.of(decision));
				problems.addAll(tried.problems());
				unfounded.add(decision);
			}
		}
		return of(decisions, everywhere, unfounded, problems);
	}

	private static Decided of(Decisions decisions, Deciding deciding, List<Decision> unfounded, List<String> problems) {
		return new Decided(decisions, deciding.entities(), deciding.names(), deciding.refused(), List.copyOf(unfounded),
				List.copyOf(problems));
	}

	/** What holds in one talk; empty where nothing was decided for it alone. */
	Optional<Decided> in(String talk, Map<String, Entity> all, Map<String, List<Name>> forms) {
		List<Decision> here = this.decisions.in(talk);
		return here.isEmpty() ? Optional.empty() : Optional
			.of(of(Decisions.NONE, new Deciding(all, forms, this.refused).apply(here), List.of(), List.of()));
	}

	boolean isRefused(String form, Entity entity) {
		return !this.refused.isEmpty() && this.refused.getOrDefault(Folded.key(form), Set.of()).contains(entity.key());
	}

}
