package org.talkgraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.talkgraph.query.KnownNames.KnownName;
import org.talkgraph.query.Outcome.Candidate;

/**
 * Takes a name in any form: a key, any name or heard form of the knowledge base, any name
 * of an entity that only the graph knows, or a form that stands in a transcript.
 */
public final class Names {

	private static final int NEAREST = 3;

	private final KnownNames known;

	private final GraphNames graph;

	/** Closing the driver is the caller's. */
	public Names(Driver driver, KnownNames known, QueryLimits limits) {
		this(known, new ReadSessions(driver, limits));
	}

	Names(KnownNames known, ReadSessions sessions) {
		this.known = known;
		this.graph = new GraphNames(sessions);
	}

	/**
	 * What a form means.
	 * @throws QueryStopped where the database does not answer
	 */
	public Meant meant(String form) {
		List<KnownName> byKey = this.graph.byKey(List.of(form));
		if (!byKey.isEmpty()) {
			return new Meant.One(candidate(byKey.getFirst()));
		}
		Map<String, KnownName> found = new TreeMap<>();
		String folded = FoldedName.of(form);
		this.known.find(form).forEach((name) -> found.putIfAbsent(name.key(), name));
		List<KnownName> unknown = List.copyOf(found.values());
		Set<String> present = this.graph.byKey(found.keySet()).stream().map(KnownName::key).collect(Collectors.toSet());
		found.keySet().retainAll(present);
		this.graph.discovered()
			.stream()
			.filter((name) -> FoldedName.of(name.form()).equals(folded))
			.forEach((name) -> found.putIfAbsent(name.key(), name));
		if (found.isEmpty() && unknown.isEmpty()) {
			return inGraphOnly(form, folded);
		}
		return several(found.isEmpty() ? unknown.subList(0, 1) : List.copyOf(found.values()));
	}

	/**
	 * Entities of the graph that have a name which begins or contains this, for offers
	 * while one types; best first.
	 * @throws QueryStopped where the database does not answer
	 */
	public List<Candidate> like(String form, int most) {
		String folded = FoldedName.of(form);
		Comparator<KnownName> order = Comparator
			.comparingInt((KnownName name) -> FoldedName.of(name.form()).indexOf(folded))
			.thenComparingInt((name) -> name.form().length())
			.thenComparing(KnownName::form)
			.thenComparing(KnownName::key);
		return firstOfEach(inGraph().filter((name) -> FoldedName.of(name.form()).contains(folded)).sorted(order), most);
	}

	private Meant inGraphOnly(String form, String folded) {
		Map<String, KnownName> found = new TreeMap<>();
		// the graph may have been written with another knowledge base
		this.graph.all()
			.stream()
			.filter((name) -> FoldedName.of(name.form()).equals(folded))
			.forEach((name) -> found.putIfAbsent(name.key(), name));
		if (found.isEmpty()) {
			this.graph.heard(form).forEach((name) -> found.put(name.key(), named(name, form)));
		}
		return found.isEmpty() ? new Meant.None(nearest(folded)) : several(List.copyOf(found.values()));
	}

	private List<Candidate> nearest(String folded) {
		Map<KnownName, Double> nearness = new HashMap<>();
		List<KnownName> all = inGraph().distinct().toList();
		all.forEach((name) -> nearness.put(name, Nearness.of(folded, FoldedName.of(name.form()))));
		Comparator<KnownName> order = Comparator.comparingDouble((KnownName name) -> -nearness.getOrDefault(name, 0.0))
			.thenComparing(KnownName::name)
			.thenComparing(KnownName::key)
			.thenComparing(KnownName::form);
		return firstOfEach(all.stream().sorted(order), NEAREST);
	}

	private static Meant several(List<KnownName> names) {
		List<Candidate> candidates = names.stream().map(Names::candidate).toList();
		return (candidates.size() == 1) ? new Meant.One(candidates.getFirst()) : new Meant.Several(candidates);
	}

	/** The forms of what is in the graph, also those that only the knowledge base has. */
	private Stream<KnownName> inGraph() {
		List<KnownName> names = this.graph.all();
		Set<String> keys = names.stream().map(KnownName::key).collect(Collectors.toSet());
		return Stream.concat(names.stream(), this.known.all().filter((name) -> keys.contains(name.key())));
	}

	private static List<Candidate> firstOfEach(Stream<KnownName> ordered, int most) {
		Set<String> keys = new LinkedHashSet<>();
		List<Candidate> first = new ArrayList<>();
		ordered.filter((name) -> keys.add(name.key())).limit(most).forEach((name) -> first.add(candidate(name)));
		return List.copyOf(first);
	}

	private static KnownName named(KnownName name, String form) {
		return new KnownName(name.key(), name.type(), name.name(), form);
	}

	private static Candidate candidate(KnownName name) {
		return new Candidate(name.key(), name.name(), name.type(), name.form());
	}

}
