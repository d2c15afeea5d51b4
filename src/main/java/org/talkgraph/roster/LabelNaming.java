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

	private final Conversation conversation;

	private final People people;

	private final List<UsedName> names;

	private final List<NamedLabel> labels;

	private LabelNaming(Conversation conversation, People people, List<UsedName> names, NamingWeights weights) {
		this.conversation = conversation;
		this.people = people;
		this.names = names;
		this.labels = labels(new Clues(conversation, people, names, weights), weights);
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

	/** The labels with their names, in the order in which they first speak. */
	List<NamedLabel> labels() {
		return this.labels;
	}

	private List<NamedLabel> labels(Clues clues, NamingWeights weights) {
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
		List<Persona> free = this.people.all().stream().filter((persona) -> !taken.contains(persona)).toList();
		named.addAll(new JointNaming(this.conversation.labels(), clues, weights).name(open, free));
		named.sort(Comparator.comparingInt(NamedLabel::speaker));
		return List.copyOf(named);
	}

}
