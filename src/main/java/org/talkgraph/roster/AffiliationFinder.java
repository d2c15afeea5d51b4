package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Finds where a talk says that somebody who is introduced belongs: a known organization
 * inside the introduction, or what stands soon after the name behind words such as
 * "professor at", known or not.
 */
final class AffiliationFinder {

	private static final DataFile FILE = DataFile.beside(AffiliationFinder.class, "affiliations.txt");

	private static final Pattern NEAR = Patterns.either(FILE, "near");

	private static final Pattern OFFICE = Patterns.either(FILE, "office");

	/** Right behind a name, to say who that is. */
	private static final Pattern IS = Patterns.either(FILE, "is");

	private static final Pattern OTHERS = Patterns.either(FILE, "others");

	/** From the name of somebody to the next one's. */
	private static final Pattern TOGETHER = Patterns.either(FILE, "together");

	private static final Pattern FORMER = Patterns.either(FILE, "former");

	/** Where what is said of a person ends: a sentence that does not go on about him. */
	private static final Pattern END = Pattern
		.compile("[.!?](?=\\s(?!(?:" + String.join("|", FILE.words("goes on")) + ")\\b))|[\\n\u3002\uFF01\uFF1F]");

	private static final Pattern NAME = Pattern.compile(
			"\\p{Lu}[\\p{L}\\p{N}&'\u2019-]*(?:\\.\\p{L}+)?(?:\\s(?:(?:of|for|and|the)\\s)?\\p{Lu}[\\p{L}\\p{N}&-]*(?:\\.\\p{L}+)?){0,4}");

	private static final int FARTHEST = FILE.count("farthest");

	private static final int FARTHEST_CHINESE = FILE.count("farthest in Chinese");

	private final String text;

	private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

	private final TreeSet<Integer> people = new TreeSet<>();

	/**
	 * @param people where people's names begin
	 */
	AffiliationFinder(String text, List<Mention> mentions, List<Integer> people) {
		this.text = text;
		mentions.forEach((mention) -> this.mentions.put(mention.span().start(), mention));
		this.people.addAll(people);
	}

	/**
	 * Where somebody belongs, or null.
	 * @param introduction ends with the person's name
	 * @param name the person's name: where it sounds like an organization's, it is none
	 */
	@Nullable Affiliation find(Span introduction, Span name) {
		int from = from(introduction, name);
		for (Mention mention : this.mentions.subMap(from, name.start()).values()) {
			Optional<Entity> organization = organization(mention);
			if (organization.isPresent() && !FORMER.matcher(this.text).region(from, mention.span().start()).find()
					&& !ChineseOffices.isFormer(this.text.substring(mention.span().end(), name.start()))) {
				return Affiliation.known(organization.get(), mention.span());
			}
		}
		Affiliation beside = beside(name);
		return (beside == null) ? after(introduction.end(), end(introduction.end())) : beside;
	}

	/**
	 * Where it begins to be of this one: what is said before somebody else is of that
	 * one, and of both only where they are named together.
	 */
	private int from(Span introduction, Span name) {
		Integer other = this.people.lower(name.start());
		boolean alone = other == null || other < introduction.start()
				|| TOGETHER.matcher(this.text).region(other, name.start()).matches();
		return alone ? introduction.start() : other;
	}

	private int end(int from) {
		Integer person = this.people.ceiling(from);
		int farthest = (from > 0 && Character.isIdeographic(this.text.charAt(from - 1))) ? FARTHEST_CHINESE : FARTHEST;
		int limit = Math.min(Math.min(this.text.length(), from + farthest),
				(person != null) ? person : this.text.length());
		Matcher end = END.matcher(this.text).region(from, limit).useTransparentBounds(true);
		return end.find() ? end.start() : limit;
	}

	/**
	 * Where somebody belongs whose name is used, or null.
	 * @param introduces whether by this use somebody is introduced or introduces himself
	 */
	@Nullable Affiliation find(SpokenName name, boolean introduces) {
		Span span = name.span();
		if (!introduces) {
			return IS.matcher(this.text).region(span.end(), this.text.length()).lookingAt()
					? after(span.end(), end(span.end())) : beside(span);
		}
		int start = isChinese(span) ? ChineseClause.start(this.text, span.start()) : span.start();
		return find(new Span(start, span.end()), span);
	}

	private boolean isChinese(Span name) {
		return Character.isIdeographic(this.text.charAt(name.start()));
	}

	/**
	 * What stands beside a Chinese name says who somebody is, whatever is said of him:
	 * the nearest before it, else behind it.
	 */
	private @Nullable Affiliation beside(Span name) {
		if (!isChinese(name)) {
			return null;
		}
		int from = from(new Span(ChineseOffices.from(name), name.end()), name);
		NavigableMap<Integer, Mention> before = this.mentions.subMap(from, true, name.start(), false);
		List<Mention> near = new ArrayList<>(before.descendingMap().values());
		near.addAll(this.mentions.subMap(name.start(), ChineseOffices.to(this.text, name)).values());
		for (Mention mention : near) {
			Optional<Entity> organization = organization(mention);
			if (organization.isPresent() && !mention.span().overlaps(name)
					&& ChineseOffices.isOf(this.text, name, mention.span())) {
				return Affiliation.known(organization.get(), mention.span());
			}
		}
		return null;
	}

	private @Nullable Affiliation after(int from, int to) {
		Matcher near = NEAR.matcher(this.text).region(from, to);
		while (near.find()) {
			if (FORMER.matcher(this.text).region(from, near.start()).find()
					|| OTHERS.matcher(this.text).region(from, near.start()).useTransparentBounds(true).find()) {
				return null;
			}
			Mention mention = this.mentions.get(near.end());
			Optional<Entity> organization = (mention != null) ? organization(mention) : Optional.empty();
			if (mention != null && organization.isPresent()) {
				if (ChineseOffices.hasFormer(this.text, mention.span().end())) {
					return null;
				}
				return Affiliation.known(organization.get(), mention.span());
			}
			boolean office = OFFICE.matcher(this.text).region(from, near.start()).find();
			boolean plain = office || this.text.substring(from, near.start()).matches("[\\s,]*");
			Affiliation named = (mention != null) ? (office ? working(mention) : null)
					: plain ? named(near.end(), to) : null;
			if (named != null) {
				return named;
			}
		}
		return null;
	}

	/** Who has an office at what is made somewhere has it where it is made. */
	private static @Nullable Affiliation working(Mention mention) {
		List<Entity> entities = mention.names().stream().map((name) -> name.entity()).toList();
		return entities.stream()
			.filter((entity) -> entity.type() == EntityType.ORGANIZATION)
			.findFirst()
			.map((entity) -> Affiliation.known(entity, mention.span()))
			.orElseGet(() -> entities.stream().anyMatch((entity) -> entity.type() == EntityType.PERSON) ? null
					: new Affiliation(mention.surface(), null, mention.span()));
	}

	private @Nullable Affiliation named(int from, int to) {
		Matcher name = NAME.matcher(this.text).region(from, to);
		if (!name.lookingAt() || Arrays.stream(name.group().split("\\s")).allMatch(PlainWords::isListed)) {
			return null;
		}
		return new Affiliation(name.group(), null, new Span(name.start(), name.end()));
	}

	/** The known organization that a place may name. */
	static Optional<Entity> organization(Mention mention) {
		return mention.names()
			.stream()
			.filter((name) -> !name.weak() && name.entity().type() == EntityType.ORGANIZATION)
			.map((name) -> name.entity())
			.findFirst();
	}

}
