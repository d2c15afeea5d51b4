package org.talkgraph.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Of which of the things that a claim names a figure is: of what its number and unit
 * stand right before, else of the last one named before it in its clause, of the next one
 * in its clause, or of the last one before. What something is compared with has no
 * figures of the claim's, nor has the machine or benchmark on which it runs. What grew
 * from one version of a family to another is not the last one's.
 */
final class FigureOwners {

	private static final DataFile DATA = DataFile.beside(FigureOwners.class, "figures.txt");

	private static final WordsBefore ON = new WordsBefore(DATA.words("on"), DATA.count("longest before a name"));

	/** In characters; what is counted stands as near to its number. */
	private static final int BESIDE = DATA.count("beside its number");

	private static final Pattern REACHES = Pattern.compile(String.join("|", DATA.words("reaches")));

	private static final int FARTHEST_REACH = DATA.count("farthest reach");

	private static final Pattern OWNS = Pattern.compile(String.join("|", DATA.words("right before its figure")));

	private static final Pattern OWNED = Pattern.compile(String.join("|", DATA.words("right behind its figure")));

	private final SaidRun run;

	private final List<Link.Linked> things;

	/** Where the things begin that are counted. */
	private final Set<Integer> counted;

	/** Where the figures begin of what grew from one to another. */
	private final Set<Integer> growing;

	/**
	 * @param run in which the figures are
	 */
	FigureOwners(SaidRun run) {
		this.run = run;
		this.things = things(run);
		this.counted = this.things.stream()
			.map((thing) -> thing.mention().span().start())
			.filter((start) -> run.figures().stream().anyMatch((found) -> isBeside(run, found, start)))
			.collect(Collectors.toUnmodifiableSet());
		this.growing = areVersions() ? growing(run) : Set.of();
	}

	/** Whether a thing begins right behind a figure, without a mark between them. */
	private static boolean isBeside(SaidRun run, Figures.Found found, int start) {
		int from = found.span().end();
		int to = start - run.span().start();
		return to >= from && to - from <= BESIDE
				&& run.nameless()
					.substring(from, to)
					.chars()
					.allMatch((c) -> Character.isLetter(c) || Character.isWhitespace(c));
	}

	/** The names that may have figures, in order. */
	private static List<Link.Linked> things(SaidRun run) {
		Set<Integer> comparands = Comparands.of(run);
		return run.names()
			.stream()
			.filter((name) -> !comparands.contains(name.mention().span().start()) && mayHave(run, name))
			.toList();
	}

	private static boolean mayHave(SaidRun run, Link.Linked name) {
		return switch (name.entity().type()) {
			case PERSON, TOPIC -> false;
			case TECHNOLOGY -> !ON.at(run.nameless(), run.start(name));
			default -> true;
		};
	}

	/** Whose a figure is, by its place in the reading; null where that cannot be told. */
	@Nullable Entity of(Span figure) {
		if (this.growing.contains(figure.start())) {
			return besideIt(figure);
		}
		Link.Linked before = null;
		Link.Linked after = null;
		for (Link.Linked thing : this.things) {
			int start = thing.mention().span().start();
			if (start < figure.start() && !this.counted.contains(start)) {
				before = thing;
			}
			else if (start >= figure.end() && after == null) {
				after = thing;
			}
		}
		Span clause = clause(figure);
		after = (after != null && clause.contains(after.mention().span())) ? after : null;
		if (after != null
				&& (isCounted(after, figure) || before == null || !clause.contains(before.mention().span()))) {
			return after.entity();
		}
		return (before != null) ? before.entity() : null;
	}

	private boolean isCounted(Link.Linked thing, Span figure) {
		int start = thing.mention().span().start();
		return this.counted.contains(start) && start - figure.end() <= BESIDE;
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
