package org.talkgraph.knowledge;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A thing that talks name.
 *
 * @param key a readable slug with the type before it, such as {@code model:llama-2}
 * @param name canonical
 * @param chineseName the preferred Chinese name, null where there is none of its own
 * @param aliases legitimate other names, in the order of the knowledge base
 * @param developer key of the organization that develops it
 * @param family key of the entity whose version it is
 * @param affiliations keys of organizations that a person is known with
 */
public record Entity(String key, EntityType type, String name, @Nullable String chineseName, List<String> aliases,
		Origin origin, @Nullable String developer, @Nullable String family, List<String> affiliations) {

	/** An entity of which nothing but its name is known. */
	public static Entity discovered(EntityType type, String name) {
		return new Entity(type.prefix() + slug(name), type, name, null, List.of(), Origin.DISCOVERED, null, null,
				List.of());
	}

	/** An entity that a user's decision makes. */
	static Entity curated(EntityType type, String name) {
		return new Entity(type.prefix() + slug(name), type, name, null, List.of(), Origin.CURATED, null, null,
				List.of());
	}

	Entity withAliases(Collection<String> further) {
		Set<String> all = new LinkedHashSet<>(this.aliases);
		all.addAll(further);
		all.remove(this.name);
		return new Entity(this.key, this.type, this.name, this.chineseName, List.copyOf(all), this.origin,
				this.developer, this.family, this.affiliations);
	}

	/** The same under another canonical name, the earlier one an alias. */
	Entity renamed(String other) {
		return new Entity(this.key, this.type, other, this.chineseName, this.aliases, Origin.CURATED, this.developer,
				this.family, this.affiliations)
			.withAliases(List.of(this.name));
	}

	/** The same with one entity in place of another that it refers to. */
	Entity rebound(String from, String to) {
		String above = from.equals(this.family) ? to : this.family;
		return new Entity(this.key, this.type, this.name, this.chineseName, this.aliases, this.origin,
				from.equals(this.developer) ? to : this.developer, this.key.equals(above) ? null : above,
				this.affiliations.stream().map((at) -> at.equals(from) ? to : at).distinct().toList());
	}

	/** A version, found in a talk, of a family that is known. */
	public static Entity versionOf(Entity family, String version) {
		String joint = family.name().matches(".*\\d") ? " " : joint(family);
		String name = family.name() + joint + version;
		return new Entity(family.type().prefix() + slug(name), family.type(), name, null, List.of(), Origin.DISCOVERED,
				family.developer(), family.key(), List.of());
	}

	/** A version between the versions of a family, found in a talk. */
	public static Entity refinementOf(Entity version, String name) {
		return new Entity(version.type().prefix() + slug(name), version.type(), name, null, List.of(),
				Origin.DISCOVERED, version.developer(), version.family(), List.of());
	}

	private static String joint(Entity family) {
		return family.name().equals(family.name().toUpperCase(Locale.ROOT)) ? "-" : " ";
	}

	/** Letters and digits in lower case, dashes between, whatever the script. */
	public static String slug(String name) {
		String slug = name.toLowerCase(Locale.ROOT)
			.replace("+", " plus ")
			.replaceAll("[^\\p{L}\\p{N}.]+", "-")
			.replaceAll("^[-.]+|[-.]+$", "");
		return slug.isEmpty() ? "unnamed" : slug;
	}

}
