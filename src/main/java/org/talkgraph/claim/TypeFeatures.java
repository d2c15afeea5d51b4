package org.talkgraph.claim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.roster.Phrases;
import org.talkgraph.source.DataFile;

/**
 * What a run of clauses has that tells the type of its claim: its words, what they say by
 * {@code types.txt}, figures, names and who says it. Where it stands in the talk is none
 * of it: of a few annotated talks it would be learnt by heart.
 */
public final class TypeFeatures {

	private static final List<NamedPattern> SAID = NamedPattern.of(DataFile.beside(TypeFeatures.class, "types.txt"),
			"said");

	private static final Phrases PHRASES = new Phrases(SAID.stream().map(NamedPattern::pattern).toList());

	private static final Steps FIGURES = new Steps("figures", 1, 2, 3);

	private final Set<Feature> features = new LinkedHashSet<>();

	private TypeFeatures() {
	}

	/**
	 * The features of a run, each once.
	 * @param more how many clauses follow the first
	 */
	public static Set<Feature> of(TalkClauses clauses, int first, int more) {
		return of(clauses, first, more, SaidRun.of(clauses, first, more));
	}

	/** The features of a run that is read already. */
	static Set<Feature> of(TalkClauses clauses, int first, int more, SaidRun run) {
		TypeFeatures type = new TypeFeatures();
		for (int i = first; i <= first + more; i++) {
			clauses.visitUsedWords(clauses.clauses().get(i),
					(word) -> type.features.add(new Feature(FeatureKind.WORD, word)));
		}
		type.addNames(run.names());
		type.addSaid(run.nameless());
		type.add(FIGURES.of(run.figures().size()));
		type.add(clauses.saidBy(clauses.clauses().get(first)));
		type.add("any claim");
		return type.features;
	}

	private void addNames(Collection<Link.Linked> names) {
		names.forEach((link) -> add(TalkClauses.names(link.entity().type())));
		List<Entity> different = names.stream().map(Link.Linked::entity).distinct().toList();
		add((different.size() > 1) ? "several names" : different.isEmpty() ? "no name" : "one name");
	}

	private void addSaid(String said) {
		PHRASES.find(said, (number, start, match) -> {
			String name = SAID.get(number).name();
			// more than twice tells nothing more
			boolean first = add("tells " + name);
			boolean again = !first && add("tells twice " + name);
			return first || !again;
		});
	}

	/** Whether it is a new one. */
	private boolean add(String feature) {
		return this.features.add(new Feature(FeatureKind.PLAIN, feature));
	}

}
