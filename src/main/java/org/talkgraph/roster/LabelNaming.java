package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.mention.Mention;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Talk;

/**
 * Names the labels of a talk: those that are names, and the anonymous ones as far as the
 * running text settles who they are. All anonymous labels are named together, one name to
 * one label.
 */
final class LabelNaming {

	/** More speakers than these are left to their labels. */
	private static final int MOST_SPEAKERS = 60;

	private static final int MOST_CANDIDATES = 3;

	private final Conversation conversation;

	private final People people;

	private final List<UsedName> names;

	private final Clues clues;

	private final NamingWeights weights;

	private LabelNaming(Conversation conversation, People people, List<UsedName> names, NamingWeights weights) {
		this.conversation = conversation;
		this.people = people;
		this.names = names;
		this.weights = weights;
		this.clues = new Clues(conversation, people, names, weights);
	}

	/**
	 * Reads a labelled talk.
	 * @param known mentions in its reading, in order
	 */
	static LabelNaming read(Talk talk, List<Mention> known, KnowledgeBase knowledge) {
		Conversation conversation = new Conversation(talk, knowledge);
		Set<String> declared = new LinkedHashSet<>();
		conversation.labels().stream().filter((label) -> !Labels.isAnonymous(label)).forEach(declared::add);
		talk.details().people().stream().map(Details.Person::name).forEach(declared::add);
		List<UsedName> names = NameUses.find(talk, conversation, known, declared, knowledge);
		return new LabelNaming(conversation, new People(List.copyOf(declared), names), names, NamingWeights.SHIPPED);
	}

	Conversation conversation() {
		return this.conversation;
	}

	People people() {
		return this.people;
	}

	List<UsedName> names() {
		return this.names;
	}

	Clues clues() {
		return this.clues;
	}

	/** The labels with their names, in the order in which they first speak. */
	List<NamedLabel> labels() {
		List<NamedLabel> named = new ArrayList<>();
		Set<Persona> taken = new LinkedHashSet<>();
		List<Integer> open = new ArrayList<>();
		for (int speaker = 0; speaker < this.conversation.labels().size(); speaker++) {
			String label = this.conversation.labels().get(speaker);
			Optional<Persona> persona = Labels.isAnonymous(label) ? Optional.empty() : this.people.of(label);
			if (persona.isPresent()) {
				taken.add(persona.get());
				named.add(new NamedLabel(speaker, label, persona.get(), 1, List.of(), List.of()));
			}
			else {
				open.add(speaker);
			}
		}
		named.addAll(assign(open, this.people.all().stream().filter((persona) -> !taken.contains(persona)).toList()));
		named.sort(Comparator.comparingInt(NamedLabel::speaker));
		return List.copyOf(named);
	}

	private List<NamedLabel> assign(List<Integer> open, List<Persona> free) {
		List<Integer> speakers = open.stream()
			.sorted(Comparator.comparingDouble((Integer speaker) -> -best(speaker, free)).thenComparing(speaker -> speaker))
			.limit(MOST_SPEAKERS)
			.toList();
		List<Persona> candidates = free.stream()
			.sorted(Comparator.comparingDouble((Persona persona) -> -best(persona, open)).thenComparingInt(Persona::index))
			.limit(2L * MOST_SPEAKERS)
			.toList();
		double[][] scores = new double[speakers.size()][candidates.size()];
		for (int i = 0; i < speakers.size(); i++) {
			for (int j = 0; j < candidates.size(); j++) {
				scores[i][j] = score(speakers.get(i), candidates.get(j));
			}
		}
		Assignment best = Assignment.best(scores);
		List<NamedLabel> named = new ArrayList<>();
		for (int speaker : open) {
			int row = speakers.indexOf(speaker);
			int person = (row < 0) ? Assignment.NONE : best.personOf(row);
			double confidence = (person == Assignment.NONE) ? 0
					: odds(best.total() - Assignment.without(scores, row, person).total());
			named.add((confidence >= this.weights.threshold())
					? named(speaker, candidates.get(person), confidence) : unnamed(speaker, candidates));
		}
		return named;
	}

	private double best(Persona persona, List<Integer> speakers) {
		return speakers.stream().mapToDouble((speaker) -> score(speaker, persona)).max().orElse(0);
	}

	private double best(int speaker, List<Persona> personas) {
		return personas.stream().mapToDouble((persona) -> score(speaker, persona)).max().orElse(0);
	}

	private double score(int speaker, Persona persona) {
		return this.clues.scores()[speaker][persona.index()];
	}

	private static double odds(double logarithm) {
		return 1 / (1 + Math.exp(-logarithm));
	}

	private NamedLabel named(int speaker, Persona persona, double confidence) {
		return new NamedLabel(speaker, this.conversation.labels().get(speaker), persona, confidence,
				this.clues.evidence(speaker, persona.index()), List.of());
	}

	private NamedLabel unnamed(int speaker, List<Persona> candidates) {
		List<NamedLabel.Candidate> likely = candidates.stream()
			.filter((persona) -> score(speaker, persona) > 0)
			.sorted(Comparator.comparingDouble((Persona persona) -> -score(speaker, persona))
				.thenComparingInt(Persona::index))
			.limit(MOST_CANDIDATES)
			.map((persona) -> new NamedLabel.Candidate(persona, odds(score(speaker, persona))))
			.toList();
		return new NamedLabel(speaker, this.conversation.labels().get(speaker), null, 0, List.of(), likely);
	}

}
