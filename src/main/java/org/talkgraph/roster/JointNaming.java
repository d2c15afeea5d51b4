package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.talkgraph.source.Evidence;

/**
 * Gives several speakers their names together, so that the evidence for all adds up most.
 */
final class JointNaming {

	/** More speakers than these are left to their labels. */
	private static final int MOST_SPEAKERS = 60;

	private static final int MOST_PEOPLE = 2 * MOST_SPEAKERS;

	private static final int MOST_CANDIDATES = 3;

	private static final String ONLY_ONE = "the only one left";

	private final List<String> labels;

	private final Clues clues;

	private final NamingWeights weights;

	JointNaming(List<String> labels, Clues clues, NamingWeights weights) {
		this.labels = labels;
		this.clues = clues;
		this.weights = weights;
	}

	/**
	 * A name for each of these speakers, or none where the evidence does not settle it.
	 * @param free who may be one of them
	 */
	List<NamedLabel> name(List<Integer> open, List<Persona> free) {
		List<Integer> speakers = open.stream()
			.sorted(Comparator.comparingDouble((Integer speaker) -> -best(speaker, free))
				.thenComparing(Comparator.naturalOrder()))
			.limit(MOST_SPEAKERS)
			.toList();
		List<Persona> people = free.stream()
			.sorted(Comparator.comparingDouble((Persona persona) -> -best(persona, open))
				.thenComparingInt(Persona::index))
			.limit(MOST_PEOPLE)
			.toList();
		List<NamedLabel> named = assign(open, speakers, people);
		List<NamedLabel> unnamed = named.stream()
			.filter((label) -> label.persona() == null && !isListener(label.label()))
			.toList();
		List<Persona> left = people.stream()
			.filter((persona) -> persona.isPresent() && named.stream().noneMatch((label) -> label.persona() == persona))
			.toList();
		if (unnamed.size() == 1 && left.size() == 1
				&& this.clues.holds(unnamed.getFirst().speaker(), left.getFirst().index())) {
			this.clues.add(unnamed.getFirst().speaker(), left.getFirst().index(),
					new Evidence(ONLY_ONE, this.weights.onlyOne()));
			return assign(open, speakers, people);
		}
		return named;
	}

	private List<NamedLabel> assign(List<Integer> open, List<Integer> speakers, List<Persona> people) {
		double[][] scores = new double[speakers.size()][people.size()];
		for (int i = 0; i < speakers.size(); i++) {
			for (int j = 0; j < people.size(); j++) {
				scores[i][j] = score(speakers.get(i), people.get(j));
			}
		}
		Assignment best = Assignment.best(scores);
		List<NamedLabel> named = new ArrayList<>();
		for (int speaker : open) {
			int row = speakers.indexOf(speaker);
			int person = (row < 0) ? Assignment.NONE : best.personOf(row);
			double confidence = (person == Assignment.NONE) ? 0
					: chance(best.total() - Assignment.without(scores, row, person).total());
			named.add((confidence >= this.weights.threshold()) ? named(speaker, people.get(person), confidence)
					: unnamed(speaker, people));
		}
		return named;
	}

	/** Whether the label says that somebody is none of those who were announced. */
	private static boolean isListener(String label) {
		return Labels.role(label).filter((role) -> role == Role.AUDIENCE).isPresent();
	}

	private double best(Persona persona, List<Integer> speakers) {
		return speakers.stream().mapToDouble((speaker) -> score(speaker, persona)).max().orElse(0);
	}

	private double best(int speaker, List<Persona> people) {
		return people.stream().mapToDouble((persona) -> score(speaker, persona)).max().orElse(0);
	}

	private double score(int speaker, Persona persona) {
		return this.clues.score(speaker, persona.index());
	}

	private static double chance(double logarithm) {
		return 1 / (1 + Math.exp(-logarithm));
	}

	private NamedLabel named(int speaker, Persona persona, double confidence) {
		return new NamedLabel(speaker, this.labels.get(speaker), persona, confidence,
				this.clues.evidence(speaker, persona.index()), List.of());
	}

	private NamedLabel unnamed(int speaker, List<Persona> people) {
		List<NamedLabel.Candidate> likely = people.stream()
			.filter((persona) -> score(speaker, persona) > 0)
			.sorted(Comparator.comparingDouble((Persona persona) -> -score(speaker, persona))
				.thenComparingInt(Persona::index))
			.limit(MOST_CANDIDATES)
			.map((persona) -> new NamedLabel.Candidate(persona, chance(score(speaker, persona))))
			.toList();
		return new NamedLabel(speaker, this.labels.get(speaker), null, 0, List.of(), likely);
	}

}
