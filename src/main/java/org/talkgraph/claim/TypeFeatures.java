package org.talkgraph.claim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.roster.Phrases;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

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

	/** Stands in the place of each character of a name. */
	private static final char NAME = '_';

	private final Span span;

	private final Set<Feature> features = new LinkedHashSet<>();

	private TypeFeatures(Span span) {
		this.span = span;
	}

	/**
	 * The features of a run, each once.
	 * @param more how many clauses follow the first
	 */
	public static Set<Feature> of(TalkClauses clauses, int first, int more) {
		Clause clause = clauses.clauses().get(first);
		TypeFeatures type = new TypeFeatures(clause.span().to(clauses.clauses().get(first + more).span()));
		for (int i = first; i <= first + more; i++) {
			clauses.visitUsedWords(clauses.clauses().get(i),
					(word) -> type.features.add(new Feature(FeatureKind.WORD, word)));
		}
		Collection<Link.Linked> names = clauses.links().subMap(type.span.start(), type.span.end()).values();
		type.addNames(names);
		String said = Nameless.said(clauses.text(), type.span,
				names.stream().map((name) -> name.mention().span()).toList(), NAME);
		type.addSaid(said);
		type.add(FIGURES.of(Figures.of(said).size()));
		type.add(clauses.saidBy(clause));
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
			return add("tells " + name) || !add("tells twice " + name);
		});
	}

	/** Whether it is a new one. */
	private boolean add(String feature) {
		return this.features.add(new Feature(FeatureKind.PLAIN, feature));
	}

}
