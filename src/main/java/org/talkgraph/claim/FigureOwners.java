package org.talkgraph.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Of which of the things that a claim names a figure is: of what its number and unit
 * stand right before, else of the last one named before it in its clause, of the next one
 * in its clause, or of the last one before, unless somebody else acts from there on. What
 * something is compared with and what is but a setting have no figures of the claim's but
 * those that they are said to have. What grew from one version of a family to another is
 * not the last one's, nor is what several have together.
 */
final class FigureOwners {

	private static final DataFile DATA = DataFile.beside(FigureOwners.class, "figures.txt");

	private static final Pattern BESIDE = Pattern.compile(String.join("|", DATA.words("beside its number")));

	private static final Pattern HAS = Pattern.compile(String.join("|", DATA.words("owns")));

	private static final Pattern OF_SECOND = Pattern
		.compile(String.join("|", DATA.words("right behind a second figure")));

	private static final Set<String> RATIOS = Set.copyOf(DATA.words("ratio"));

	private static final Set<String> TIME = Set.copyOf(DATA.words("time"));

	private static final int FARTHEST_TIME = DATA.count("farthest time");

	private static final int FARTHEST_BEHIND = DATA.count("farthest behind");

	private static final Set<String> SIZES = Set.copyOf(DATA.words("sizes"));

	private static final Pattern OTHERS_ACT = Pattern.compile(DATA.words("others act").getFirst());

	private static final WordsBefore USED = new WordsBefore(DATA.words("used"), DATA.count("longest before a name"));

	private static final Set<String> OF_MODELS = Set.copyOf(DATA.words("of models"));

	private final SaidRun run;

	/** Where things begin that others are compared with. */
	private final Set<Integer> comparands;

	private final List<Link.Linked> things;

	private final JointSubjects joint;

	/** Where the things begin that are counted. */
	private final Set<Integer> counted;

	private final Growth growth;

	private final Obliques obliques;

	/**
	 * @param run in which the figures are
	 */
	FigureOwners(SaidRun run) {
		this.run = run;
		this.comparands = Comparands.of(run);
		this.obliques = new Obliques(run);
		List<Link.Linked> owners = run.names()
			.stream()
			.filter((name) -> !this.comparands.contains(name.mention().span().start()) && mayHave(name))
			.toList();
		this.things = owners.stream().filter((name) -> !this.obliques.has(name)).toList();
		this.joint = new JointSubjects(run, this.things);
		this.counted = this.things.stream()
			.filter((thing) -> run.figures().stream().anyMatch((found) -> isBeside(found, thing)))
			.filter((thing) -> run.figures().stream().noneMatch((found) -> has(thing, found)))
			.map((thing) -> thing.mention().span().start())
			.collect(Collectors.toUnmodifiableSet());
		this.growth = new Growth(run, owners);
	}

	/** Whether a thing begins right behind a figure. */
	private boolean isBeside(Figures.Found found, Link.Linked thing) {
		return BESIDE.matcher(this.run.between(found.span().end(), this.run.start(thing))).matches()
				&& found.span().end() <= this.run.start(thing);
	}

	/** Whether a thing is said to have the figure right behind it. */
	private boolean has(Link.Linked thing, Figures.Found found) {
		int end = this.run.end(thing);
		return end <= found.span().start() && HAS.matcher(this.run.between(end, found.span().start())).matches();
	}

	private static boolean mayHave(Link.Linked name) {
		return name.entity().type() != EntityType.PERSON && name.entity().type() != EntityType.TOPIC;
	}

	/** Whose a figure of the run is; null where that cannot be told. */
	@Nullable Entity of(Figures.Found found) {
		Span figure = this.run.place(found);
		if (this.growth.isOf(found)) {
			return this.growth.owner(found);
		}
		if (Unowned.is(this.run, found)) {
			return null;
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
		boolean ratio = found.isIn(RATIOS);
		for (Link.Linked name : this.run.names()) {
			boolean owns = has(name, found) && !(ratio && this.comparands.contains(name.mention().span().start()));
			boolean owned = second
					&& OF_SECOND.matcher(this.run.between(found.span().end(), this.run.start(name))).matches();
			if ((owns || owned) && mayHave(name) && !this.obliques.isSetting(name) && !this.joint.isLast(name)
					&& !isMaker(name, found)) {
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
			if (!mayMeasure(thing, found)) {
				continue;
			}
			if (start < figure.start() && !this.counted.contains(start)) {
				before = (isMaker(thing, found) || Obliques.isObject(this.run, thing)) ? before : thing;
			}
			else if (start >= figure.end() && after == null && !isNumbered(thing)) {
				after = thing;
			}
		}
		Span clause = clause(figure);
		after = (after != null && clause.contains(after.mention().span())
				&& after.mention().span().start() - figure.end() <= FARTHEST_BEHIND) ? after : null;
		boolean inClause = before != null && clause.contains(before.mention().span());
		if (after != null && isCounted(after, found)) {
			return counted(after, found, inClause ? before : null);
		}
		if (after != null && !inClause) {
			return after.entity();
		}
		return (before != null && goesOn(before, found)) ? before.entity() : null;
	}

	/** Whether it is counted by a number that is no figure: "with 2000 Rill 800". */
	private boolean isNumbered(Link.Linked thing) {
		int last = this.run.start(thing) - 1;
		while (last >= 0 && Character.isWhitespace(this.run.nameless().charAt(last))) {
			last--;
		}
		return last >= 0 && Character.isDigit(this.run.nameless().charAt(last));
	}

	/** Whether what is said of a thing goes on up to a figure. */
	private boolean goesOn(Link.Linked thing, Figures.Found found) {
		boolean othersAct = thing.entity().type() != EntityType.ORGANIZATION
				&& OTHERS_ACT.matcher(this.run.between(this.run.end(thing), found.span().start())).find();
		boolean isLate = found.isIn(TIME) && found.span().start() - this.run.end(thing) > FARTHEST_TIME;
		return !othersAct && !isLate && !this.joint.isLast(thing) && !isCompared(thing);
	}

	/** Whether the run compares something with it, here or elsewhere. */
	private boolean isCompared(Link.Linked thing) {
		return this.run.names()
			.stream()
			.anyMatch((name) -> name.entity().key().equals(thing.entity().key())
					&& this.comparands.contains(name.mention().span().start()));
	}

	/** Sizes of models are not of what they are built with. */
	private static boolean mayMeasure(Link.Linked thing, Figures.Found found) {
		return thing.entity().type() != EntityType.TECHNOLOGY || !found.isIn(SIZES);
	}

	/** How many are used for a model is told of the model. */
	private Entity counted(Link.Linked counted, Figures.Found found, Link.@Nullable Linked before) {
		if (!USED.at(this.run.nameless(), found.span().start()) || counted.entity().type() != EntityType.TECHNOLOGY) {
			return counted.entity();
		}
		Span clause = clause(counted.mention().span());
		return Stream
			.concat(Stream.ofNullable(before),
					this.things.stream()
						.filter((thing) -> thing.mention().span().start() > counted.mention().span().start()
								&& clause.contains(thing.mention().span())))
			.filter((thing) -> thing.entity().type() == EntityType.MODEL)
			.findFirst()
			.orElse(counted)
			.entity();
	}

	/** Whether a thing makes what has such a figure and is named in the same clause. */
	private boolean isMaker(Link.Linked thing, Figures.Found found) {
		return found.isIn(OF_MODELS) && thing.entity().type() == EntityType.ORGANIZATION
				&& this.things.stream()
					.filter((other) -> other.entity().type() == EntityType.MODEL
							&& other.mention().span().end() <= thing.mention().span().start())
					.anyMatch((other) -> clause(thing.mention().span()).contains(other.mention().span()));
	}

	private boolean isCounted(Link.Linked thing, Figures.Found found) {
		return this.counted.contains(thing.mention().span().start()) && isBeside(found, thing);
	}

	private Span clause(Span place) {
		return this.run.clauses().stream().filter((clause) -> clause.contains(place)).findFirst().orElse(place);
	}

}
