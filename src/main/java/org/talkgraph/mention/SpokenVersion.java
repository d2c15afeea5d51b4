package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.source.Span;

/**
 * Tells which version of a model's family a number after its name means.
 */
final class SpokenVersion {

	private final KnowledgeBase knowledge;

	private final NewVersions unheardOf;

	SpokenVersion(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
		this.unheardOf = new NewVersions(knowledge);
	}

	/**
	 * The hit with the version after it, or the hit itself where none follows.
	 * @param limit where the version has to end
	 */
	Hit extend(String text, Hit hit, int limit) {
		Hit refined = refine(text, hit);
		if (refined != hit) {
			return (refined.span().end() <= limit) ? refined : hit;
		}
		if (hit.names().stream().noneMatch((name) -> isFamily(name.entity()))) {
			return named(text, hit, limit);
		}
		return VersionNumbers.after(text, hit.span().end())
			.filter((version) -> version.end() <= limit)
			.map((version) -> extended(hit, version))
			.orElse(hit);
	}

	/**
	 * A version that is known by a name of something else, such as its maker, with the
	 * number behind it: where the number is said, not written. Of technologies only
	 * versions that are known are told from other numbers.
	 */
	private Hit named(String text, Hit hit, int limit) {
		Optional<Version> version = VersionNumbers.after(text, hit.span().end())
			.filter((found) -> found.end() <= limit);
		if (version.isEmpty()) {
			return hit;
		}
		String number = version.get().number();
		List<Name> names = hit.names()
			.stream()
			.flatMap((name) -> Stream.concat(this.knowledge.names(name.form() + number).stream(),
					ofTechnology(name, number)))
			.filter((name) -> name.entity().family() != null)
			.toList();
		return names.isEmpty() ? hit : new Hit(new Span(hit.span().start(), version.get().end()), names);
	}

	private Stream<Name> ofTechnology(Name name, String number) {
		boolean technology = name.entity().type() == EntityType.TECHNOLOGY && name.entity().family() == null;
		return technology ? written(name.entity(), number)
			.map((entity) -> new Name(name.form() + number, entity, name.kind(), name.weak(), false))
			.stream() : Stream.empty();
	}

	/**
	 * Whether a name without a version may end before an index: at the end of a word, or
	 * before a size such as "70B" or the version of what has none of its own.
	 */
	static boolean mayEndAt(String text, int index) {
		if (Latin.endsWord(text, index) || Latin.isPlural(text, index)
				|| VersionNumbers.pointed(text, index).isPresent()) {
			return true;
		}
		Digits size = Digits.at(text, index);
		return !size.isEmpty() && Measures.UNITS.follow(text, size.end())
				&& Character.isLetter(text.charAt(size.end()));
	}

	/**
	 * A version that is known, when a point and a further number follow: Llama 3, point
	 * one.
	 */
	private Hit refine(String text, Hit hit) {
		Digits minor = Digits.behindPoint(text, hit.span().end());
		if (!minor.areOfVersion() || Measures.UNITS.follow(text, minor.end()) || !Latin.endsWord(text, minor.end())) {
			return hit;
		}
		List<Name> names = new ArrayList<>();
		for (Name name : hit.names()) {
			String family = name.entity().family();
			if (family != null && Character.isDigit(name.entity().name().charAt(name.entity().name().length() - 1))) {
				names.add(new Name(name.form() + "." + minor.number(), refined(name.entity(), family, minor.number()),
						name.kind(), name.weak(), false));
			}
		}
		return names.isEmpty() ? hit : new Hit(new Span(hit.span().start(), minor.end()), names);
	}

	private Entity refined(Entity version, String family, String minor) {
		String name = version.name() + "." + minor;
		return this.knowledge.names(name)
			.stream()
			.map(Name::entity)
			.filter((entity) -> family.equals(entity.family()))
			.findFirst()
			.orElseGet(() -> Entity.refinementOf(version, name));
	}

	/** A model that is itself no version of another. */
	static boolean isFamily(Entity entity) {
		return entity.type() == EntityType.MODEL && entity.family() == null;
	}

	private Hit extended(Hit hit, Version version) {
		List<Name> names = new ArrayList<>();
		for (Name name : hit.names()) {
			if (isFamily(name.entity())) {
				entity(name.entity(), version.number())
					.map((entity) -> new Name(name.form() + version.number(), entity, name.kind(), name.weak(), false))
					.ifPresent(names::add);
			}
		}
		return names.isEmpty() ? hit : new Hit(new Span(hit.span().start(), version.end()), names);
	}

	/**
	 * A version that is known, or else a new one; none by what is no version's number.
	 */
	private Optional<Entity> entity(Entity family, String version) {
		return written(family, version).or(() -> this.unheardOf.mayBe(family, version)
				? Optional.of(Entity.versionOf(family, version)) : Optional.empty());
	}

	/** A version that is known, in one of the ways in which its number is written. */
	private Optional<Entity> written(Entity family, String version) {
		return known(family, version).or(() -> known(family, "v" + version))
			.or(() -> version.contains(".") ? Optional.empty() : known(family, version + ".0"));
	}

	/**
	 * A further version of a family that is known, behind it or another: "GPT 3.5 and 4".
	 * @param pointed whether only a number with a point may be one
	 */
	Optional<Mention> further(String text, int from, Entity family, boolean pointed) {
		Optional<Version> version = pointed ? VersionNumbers.pointed(text, from) : VersionNumbers.further(text, from);
		return version.filter((found) -> !Measures.COUNTED.follow(text, found.end()))
			.flatMap((found) -> known(family, found.number()).map((entity) -> {
				Span span = new Span(from, found.end());
				return new Mention(span, span.of(text), FurtherVersions.RULE,
						List.of(new Name(span.of(text), entity, NameKind.ALIAS, false, false)));
			}));
	}

	private Optional<Entity> known(Entity family, String version) {
		return this.knowledge.names(family.name() + version)
			.stream()
			.map(Name::entity)
			.filter((entity) -> isOf(entity, family))
			.findFirst();
	}

	/** Whether an entity is a version of a family, or of one of its versions. */
	private boolean isOf(Entity entity, Entity family) {
		return entity.family() != null
				&& (family.key().equals(entity.family()) || this.knowledge.entity(entity.family())
					.filter((version) -> family.key().equals(version.family()))
					.isPresent());
	}

}
