package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.roster.FormsOfAddress;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Evidence;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.Talk;

/**
 * What makes a link more or less sure, though no other meaning is likelier: seen only
 * when all names of a talk are linked. It changes confidences, never what is linked.
 */
public final class Reservations {

	/** A number is part of a name in every language, a Latin word in a Chinese one. */
	private static final Map<Language, Pattern> MORE = Map.of(Language.CHINESE,
			Pattern.compile("[ -]?\\d|[ -]?[a-zA-Z]"), Language.ENGLISH, Pattern.compile("[ -]?\\d"));

	/** So many characters are about one matter. */
	private static final int NEAR = DataFile.beside(Reservations.class, "beside.txt").count("nearby");

	private final Weights weights;

	public Reservations(Weights weights) {
		this.weights = weights;
	}

	/**
	 * The links of a talk, each with what the rest of the talk says of its confidence.
	 */
	public List<Link> on(List<Link> links, Talk talk) {
		Named named = new Named(links, talk);
		return links.stream().map((link) -> (link instanceof Link.Linked one) ? weighed(one, named) : link).toList();
	}

	private Link weighed(Link.Linked link, Named all) {
		List<Evidence> reservations = all.features(link).stream().map(this.weights::evidence).toList();
		double sum = Stream.concat(link.evidence().stream(), reservations.stream()).mapToDouble(Evidence::score).sum();
		return new Link.Linked(link.mention(), link.entity(), this.weights.confidence(sum), link.evidence(),
				reservations);
	}

	/** All that a talk names. */
	private static final class Named {

		private final String text;

		private final Pattern more;

		private final Map<String, Integer> counts = new HashMap<>();

		/** Families, developers and organizations of what is named. */
		private final Set<String> above = new HashSet<>();

		private final Set<@Nullable String> families = new HashSet<>();

		/** By person, the forms of family name and title by which the talk calls them. */
		private final Map<String, Set<String>> titled = new HashMap<>();

		/** Where names begin, and of whom. */
		private final TreeMap<Integer, String> starts = new TreeMap<>();

		private final NamesBeside beside;

		Named(Collection<Link> links, Talk talk) {
			this.text = talk.reading().text();
			this.beside = NamesBeside.linked(SimplifiedScript.of(this.text), links);
			this.more = Objects.requireNonNull(MORE.get(talk.language()));
			for (Link link : links) {
				if (link instanceof Link.Linked one) {
					this.counts.merge(one.entity().key(), 1, Integer::sum);
					this.families.add(one.entity().family());
					this.above.addAll(above(one.entity()));
					this.starts.put(one.mention().span().start(), one.entity().key());
					if (isTitled(one)) {
						this.titled.computeIfAbsent(one.entity().key(), (key) -> new HashSet<>())
							.add(one.mention().surface());
					}
				}
			}
		}

		/** Whether a link is a person's Chinese family name with a title. */
		private static boolean isTitled(Link.Linked link) {
			String surface = link.mention().surface();
			return link.entity().type() == EntityType.PERSON && Character.isIdeographic(surface.charAt(0))
					&& FormsOfAddress.titles().stream().anyMatch(surface::endsWith);
		}

		private static Set<String> above(Entity entity) {
			Set<String> above = new HashSet<>(entity.affiliations());
			above.add(Objects.requireNonNullElse(entity.family(), ""));
			above.add(Objects.requireNonNullElse(entity.developer(), ""));
			return above;
		}

		List<String> features(Link.Linked link) {
			Entity entity = link.entity();
			List<String> features = new ArrayList<>();
			boolean versioned = this.families.contains(entity.key());
			if (versioned) {
				features.add("a version of it is named too");
			}
			if (goesOn(link.mention().span())) {
				features.add("the name may go on");
			}
			if (entity.type() != EntityType.TOPIC && this.counts.getOrDefault(entity.key(), 0) == 1
					&& isAlone(entity)) {
				features.add("named once, and nothing of it or above it");
			}
			if (isTitled(link) && this.titled.getOrDefault(entity.key(), Set.of()).size() > 1) {
				features.add("called by another title too");
			}
			// a version that was lost once is lost again
			if (!versioned && isNamedAgain(entity, link.mention().span().start())) {
				features.add("named again nearby");
			}
			if (this.beside.has(entity, link.mention().span())) {
				features.add("other names of its type right beside");
			}
			return features;
		}

		private boolean isAlone(Entity entity) {
			return !this.above.contains(entity.key()) && above(entity).stream().noneMatch(this.counts::containsKey);
		}

		private boolean isNamedAgain(Entity entity, int start) {
			return this.starts.subMap(start - NEAR, true, start + NEAR, true)
				.entrySet()
				.stream()
				.anyMatch((other) -> other.getKey() != start && other.getValue().equals(entity.key()));
		}

		/** Whether a word that could belong to the name follows, and begins no other. */
		private boolean goesOn(Span span) {
			Matcher next = this.more.matcher(this.text).region(span.end(), this.text.length());
			return next.lookingAt() && !this.starts.containsKey(next.end() - 1);
		}

	}

}
