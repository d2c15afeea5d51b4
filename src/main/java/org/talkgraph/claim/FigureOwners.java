package org.talkgraph.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Of which of the things that a claim names a figure is: of what its number and unit
 * stand right before, else of the last one named before it in its clause, of the next one
 * in its clause, or of the last one before. What something is compared with has no
 * figures of the claim's but those that it is said to have, nor has the machine or
 * benchmark on which it runs. What grew from one version of a family to another is not
 * the last one's, nor is what several have together.
 */
final class FigureOwners {

	private static final DataFile DATA = DataFile.beside(FigureOwners.class, "figures.txt");

	private static final WordsBefore ON = new WordsBefore(DATA.words("on"), DATA.count("longest before a name"));

	private static final Pattern BESIDE = Pattern.compile(String.join("|", DATA.words("beside its number")));

	private static final Pattern REACHES = Pattern.compile(String.join("|", DATA.words("reaches")));

	private static final int FARTHEST_REACH = DATA.count("farthest reach");

	private static final Pattern OWNS = Pattern.compile(String.join("|", DATA.words("right before its figure")));

	private static final Pattern OWNED = Pattern.compile(String.join("|", DATA.words("right behind its figure")));

	private static final Pattern HAS = Pattern.compile(String.join("|", DATA.words("owns")));

	private static final Pattern OF_SECOND = Pattern
		.compile(String.join("|", DATA.words("right behind a second figure")));

	private static final Set<String> RATIOS = Set.copyOf(DATA.words("ratio"));

	private static final Set<String> OF_MODELS = Set.copyOf(DATA.words("of models"));

	private final SaidRun run;

	/** Where things begin that others are compared with. */
	private final Set<Integer> comparands;

	private final List<Link.Linked> things;

	private final JointSubjects joint;

	/** Where the things begin that are counted. */
	private final Set<Integer> counted;

	/** Where the figures begin of what grew from one to another. */
	private final Set<Integer> growing;

	/**
	 * @param run in which the figures are
	 */
	FigureOwners(SaidRun run) {
		this.run = run;
		this.comparands = Comparands.of(run);
		this.things = run.names()
			.stream()
			.filter((name) -> !this.comparands.contains(name.mention().span().start()) && mayHave(run, name))
			.toList();
		this.joint = new JointSubjects(run, this.things);
		this.counted = this.things.stream()
			.filter((thing) -> run.figures().stream().anyMatch((found) -> isBeside(found, thing)))
			.filter((thing) -> run.figures().stream().noneMatch((found) -> has(thing, found)))
			.map((thing) -> thing.mention().span().start())
			.collect(Collectors.toUnmodifiableSet());
		this.growing = areVersions() ? growing(run) : Set.of();
	}

	/** Whether a thing begins right behind a figure. */
	private boolean isBeside(Figures.Found found, Link.Linked thing) {
		return BESIDE.matcher(this.run.between(found.span().end(), this.run.start(thing))).matches()
				&& found.span().end() <= this.run.start(thing);
	}

	/** Whether a thing is said to have the figure right behind it. */
	private boolean has(Link.Linked thing, Figures.Found found) {
		return HAS.matcher(this.run.between(this.run.end(thing), found.span().start())).matches();
	}

	private static boolean mayHave(SaidRun run, Link.Linked name) {
		return switch (name.entity().type()) {
			case PERSON, TOPIC -> false;
			case TECHNOLOGY -> !ON.at(run.nameless(), run.start(name));
			default -> true;
		};
	}

	/** Whose a figure of the run is; null where that cannot be told. */
	@Nullable Entity of(Figures.Found found) {
		Span figure = this.run.place(found);
		if (this.growing.contains(figure.start())) {
			return besideIt(figure);
		}
		Entity said = saidOf(found);
		return (said != null) ? said : near(found, figure);
	}

	/** Whose it is by the words between them. */
	private @Nullable Entity saidOf(Figures.Found found) {
		Entity joint = this.joint.of(found);
		if (joint != null) {
			return joint;
		}
		boolean second = isSecond(found);
		boolean ratio = found.figure().unit() != null && RATIOS.contains(found.figure().unit());
		for (Link.Linked name : this.run.names()) {
			boolean owns = has(name, found) && !(ratio && this.comparands.contains(name.mention().span().start()));
			boolean owned = second
					&& OF_SECOND.matcher(this.run.between(found.span().end(), this.run.start(name))).matches();
			if ((owns || owned) && mayHave(this.run, name) && !this.joint.isLast(name) && !isMaker(name, found)) {
				return name.entity();
			}
		}
		return null;
	}

	/** Whether another figure in the same unit stands before it. */
	private boolean isSecond(Figures.Found found) {
		return this.run.figures()
			.stream()
			.takeWhile((other) -> other != found)
			.anyMatch((other) -> Objects.equals(other.figure().unit(), found.figure().unit()));
	}

	private @Nullable Entity near(Figures.Found found, Span figure) {
		Link.Linked before = null;
		Link.Linked after = null;
		for (Link.Linked thing : this.things) {
			int start = thing.mention().span().start();
			if (start < figure.start() && !this.counted.contains(start)) {
				before = isMaker(thing, found) ? before : thing;
			}
			else if (start >= figure.end() && after == null) {
				after = thing;
			}
		}
		Span clause = clause(figure);
		after = (after != null && clause.contains(after.mention().span())) ? after : null;
		if (after != null && (isCounted(after, found) || before == null || !clause.contains(before.mention().span()))) {
			return after.entity();
		}
		return (before != null && !this.joint.isLast(before)) ? before.entity() : null;
	}

	/** Whether a thing makes what has such a figure and is named in the same clause. */
	private boolean isMaker(Link.Linked thing, Figures.Found found) {
		return OF_MODELS.contains(Objects.requireNonNullElse(found.figure().unit(), ""))
				&& thing.entity().type() == EntityType.ORGANIZATION
				&& this.things.stream()
					.filter((other) -> other.entity().type() == EntityType.MODEL
							&& other.mention().span().end() <= thing.mention().span().start())
					.anyMatch((other) -> clause(thing.mention().span()).contains(other.mention().span()));
	}

	private boolean isCounted(Link.Linked thing, Figures.Found found) {
		return this.counted.contains(thing.mention().span().start()) && isBeside(found, thing);
	}

	/** Where figures begin of which one grew to the next, in the reading. */
	private static Set<Integer> growing(SaidRun run) {
		Set<Integer> growing = new HashSet<>();
		for (int i = 1; i < run.figures().size(); i++) {
			Span before = run.figures().get(i - 1).span();
			Span after = run.figures().get(i).span();
			if (before.end() <= after.start() && after.start() - before.end() <= FARTHEST_REACH
					&& REACHES.matcher(run.nameless().substring(before.end(), after.start())).find()) {
				growing.add(run.span().start() + before.start());
				growing.add(run.span().start() + after.start());
			}
		}
		return growing;
	}

	/** Whose it is by the words between them alone; null where there are others. */
	private @Nullable Entity besideIt(Span figure) {
		int base = this.run.span().start();
		for (Link.Linked thing : this.things) {
			Span name = thing.mention().span();
			boolean owns = name.end() <= figure.start()
					&& OWNS.matcher(this.run.nameless().substring(name.end() - base, figure.start() - base)).matches();
			boolean owned = figure.end() <= name.start()
					&& OWNED.matcher(this.run.nameless().substring(figure.end() - base, name.start() - base)).matches();
			if (owns || owned) {
				return thing.entity();
			}
		}
		return null;
	}

	/** Whether two of the things are of one family. */
	private boolean areVersions() {
		return this.things.stream()
			.map(Link.Linked::entity)
			.anyMatch((one) -> this.things.stream()
				.map(Link.Linked::entity)
				.anyMatch((other) -> !one.key().equals(other.key()) && (one.key().equals(other.family())
						|| (one.family() != null && one.family().equals(other.family())))));
	}

	private Span clause(Span place) {
		return this.run.clauses().stream().filter((clause) -> clause.contains(place)).findFirst().orElse(place);
	}

}
