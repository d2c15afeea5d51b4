package org.talkgraph.knowledge;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.talkgraph.sound.Folded;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.SourceFile;

/**
 * Entities and the forms in which they are named, immutable. Forms are looked up folded:
 * case, width, spaces and hyphens make no difference.
 */
public final class KnowledgeBase {

	private final Map<String, Entity> entities;

	private final Map<String, List<Name>> names;

	private final Set<String> nothing;

	private final String hash;

	private final List<String> clashes;

	private final Decided decided;

	KnowledgeBase(Map<String, Entity> entities, Map<String, List<Name>> names, Set<String> nothing, String hash,
			List<String> clashes) {
		this(entities, names, nothing, hash, clashes, Decided.NOTHING);
	}

	private KnowledgeBase(Map<String, Entity> entities, Map<String, List<Name>> names, Set<String> nothing, String hash,
			List<String> clashes, Decided decided) {
		this.entities = entities;
		this.names = names;
		this.nothing = nothing;
		this.hash = hash;
		this.clashes = clashes;
		this.decided = decided;
	}

	/**
	 * The knowledge base that is part of talkgraph.
	 * @throws IllegalArgumentException where a file is malformed: file, line, value and
	 * what was expected
	 */
	public static KnowledgeBase shipped() {
		return Shipped.KNOWLEDGE;
	}

	/**
	 * A knowledge base of its own files.
	 * @throws IllegalArgumentException as {@link #shipped()}
	 */
	public static KnowledgeBase of(List<DataFile> files) {
		KnowledgeReader reader = new KnowledgeReader();
		files.forEach(reader::read);
		return reader.build();
	}

	/**
	 * The knowledge base that is part of talkgraph with a user's files, whose lines
	 * replace ours.
	 * @throws IllegalArgumentException where a file cannot be read
	 */
	public static WithUsers shippedWith(List<Path> files) {
		KnowledgeReader reader = new KnowledgeReader().readShipped();
		files.forEach((file) -> reader.readUsers(DataFile.read(file)));
		return new WithUsers(reader.build(), reader.problems());
	}

	/**
	 * A knowledge base with what a user says.
	 *
	 * @param problems what is wrong in them, one line each with file and line; the lines
	 * that it is about are left out
	 */
	public record WithUsers(KnowledgeBase knowledge, List<String> problems) {
	}

	/** The same without the forms that recognisers and translations make. */
	public KnowledgeBase withoutHeardForms() {
		return without(Name::isHeard);
	}

	/**
	 * The same without some names; an entity whose canonical name is among them is not
	 * known at all.
	 * @param name the names to leave out
	 */
	public KnowledgeBase without(Predicate<Name> name) {
		Map<String, Entity> known = new TreeMap<>(this.entities);
		StringBuilder left = new StringBuilder(this.hash).append(" without");
		this.names.values().stream().flatMap(List::stream).filter(name).forEach((out) -> {
			left.append('\n').append(out.form()).append(' ').append(out.entity().key());
			if (out.kind() == NameKind.CANONICAL) {
				known.remove(out.entity().key());
			}
		});
		Map<String, List<Name>> kept = new LinkedHashMap<>();
		this.names.forEach((form, all) -> {
			List<Name> these = all.stream()
				.filter((one) -> !name.test(one) && known.containsKey(one.entity().key()))
				.toList();
			if (!these.isEmpty()) {
				kept.put(form, these);
			}
		});
		return new KnowledgeBase(known, kept, this.nothing, SourceFile.sha256(left.toString()), this.clashes,
				this.decided);
	}

	/**
	 * The same after a user's decisions; those for one talk wait for {@link #in}.
	 */
	public WithUsers decided(Decisions decisions) {
		if (decisions.all().isEmpty()) {
			return new WithUsers(this, decisions.problems());
		}
		Decided all = Decided.of(decisions, this.entities, this.names);
		String decidedHash = SourceFile.sha256(this.hash + "\n" + decisions.text());
		return new WithUsers(
				new KnowledgeBase(all.entities(), all.names(), this.nothing, decidedHash, this.clashes, all),
				all.problems());
	}

	/** What holds in one talk: itself, where nothing was decided for that talk alone. */
	public KnowledgeBase in(String talk) {
		return this.decided.in(talk, this.entities, this.names)
			.map((here) -> new KnowledgeBase(here.entities(), here.names(), this.nothing, this.hash, this.clashes,
					here))
			.orElse(this);
	}

	/** Whether a user has said that this form does not mean this entity. */
	public boolean isRefused(String form, Entity entity) {
		return this.decided.isRefused(form, entity);
	}

	/**
	 * Decisions that fit nothing in the knowledge files: they are about what a talk says,
	 * or no longer about anything.
	 */
	public List<Decision> unfoundedDecisions() {
		return this.decided.unfounded();
	}

	/** Every entity, by type and name. */
	public Collection<Entity> entities() {
		return this.entities.values();
	}

	/** The entity of a key. */
	public Optional<Entity> entity(String key) {
		return Optional.ofNullable(this.entities.get(key));
	}

	/** Every name of a form, in any spelling; empty where it is none. */
	public List<Name> names(String form) {
		return this.names.getOrDefault(Folded.key(form), List.of());
	}

	/** Every form, folded, with its names. */
	public Map<String, List<Name>> forms() {
		return this.names;
	}

	/** Forms, as written, that contain a name but mean nothing of ours. */
	public Set<String> nothing() {
		return this.nothing;
	}

	/** Forms that two entities claim, one line each with file and line of both. */
	public List<String> clashes() {
		return this.clashes;
	}

	/** Changes whenever the content of a knowledge file does. */
	public String hash() {
		return this.hash;
	}

	private static final class Shipped {

		private static final KnowledgeBase KNOWLEDGE = new KnowledgeReader().readShipped().build();

	}

}
