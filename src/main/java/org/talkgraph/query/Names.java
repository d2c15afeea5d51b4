package org.talkgraph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
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

	private static final String PERSON = "Person";

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
	 * Which talk has this key or title, or else which titles have it as a part.
	 * @throws QueryStopped where the database does not answer
	 */
	Meant talk(String form) {
		List<KnownName> talks = this.graph.talks();
		String folded = FoldedName.of(form);
		return Stream
			.<Predicate<KnownName>>of((talk) -> talk.key().equals(form),
					(talk) -> FoldedName.of(talk.form()).equals(folded),
					(talk) -> !folded.isEmpty() && FoldedName.of(talk.form()).contains(folded))
			.map((fits) -> talks.stream().filter(fits).toList())
			.filter((fitting) -> !fitting.isEmpty())
			.findFirst()
			.map(Meant::of)
			.orElseGet(() -> new Meant.None(Nearest.of(folded, talks.stream())));
	}

	/**
	 * What a form means.
	 * @throws QueryStopped where the database does not answer
	 */
	public Meant meant(String form) {
		return meant(form, (name) -> true);
	}

	/**
	 * Which person a form means: what else has it is not looked at.
	 * @throws QueryStopped where the database does not answer
	 */
	Meant person(String form) {
		return meant(form, (name) -> name.type().equals(PERSON));
	}

	private Meant meant(String form, Predicate<KnownName> wanted) {
		List<KnownName> byKey = this.graph.byKey(List.of(form)).stream().filter(wanted).toList();
		if (!byKey.isEmpty()) {
			return Meant.of(byKey.subList(0, 1));
		}
		Map<String, KnownName> found = new TreeMap<>();
		String folded = FoldedName.of(form);
		this.known.find(form).stream().filter(wanted).forEach((name) -> found.putIfAbsent(name.key(), name));
		List<KnownName> unknown = List.copyOf(found.values());
		Set<String> present = this.graph.byKey(found.keySet()).stream().map(KnownName::key).collect(Collectors.toSet());
		found.keySet().retainAll(present);
		this.graph.discovered()
			.stream()
			.filter(wanted.and((name) -> FoldedName.of(name.form()).equals(folded)))
			.forEach((name) -> found.putIfAbsent(name.key(), name));
		if (found.isEmpty() && unknown.isEmpty()) {
			return inGraphOnly(form, folded, wanted);
		}
		return Meant.of(found.isEmpty() ? unknown.subList(0, 1) : List.copyOf(found.values()));
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
		return Nearest
			.firstOfEach(inGraph().filter((name) -> FoldedName.of(name.form()).contains(folded)).sorted(order), most);
	}

	private Meant inGraphOnly(String form, String folded, Predicate<KnownName> wanted) {
		Map<String, KnownName> found = new TreeMap<>();
		// the graph may have been written with another knowledge base
		this.graph.all()
			.stream()
			.filter(wanted.and((name) -> FoldedName.of(name.form()).equals(folded)))
			.forEach((name) -> found.putIfAbsent(name.key(), name));
		if (found.isEmpty()) {
			this.graph.heard(form).stream().filter(wanted).forEach((name) -> found.put(name.key(), named(name, form)));
		}
		return found.isEmpty() ? new Meant.None(Nearest.of(folded, inGraph().filter(wanted)))
				: Meant.of(List.copyOf(found.values()));
	}

	/** The forms of what is in the graph, also those that only the knowledge base has. */
	private Stream<KnownName> inGraph() {
		List<KnownName> names = this.graph.all();
		Set<String> keys = names.stream().map(KnownName::key).collect(Collectors.toSet());
		return Stream.concat(names.stream(), this.known.all().filter((name) -> keys.contains(name.key())));
	}

	private static KnownName named(KnownName name, String form) {
		return new KnownName(name.key(), name.type(), name.name(), form);
	}

}
