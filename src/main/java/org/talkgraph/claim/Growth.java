package org.talkgraph.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Figures of which one grew to the next, where several versions of a family are named:
 * each is only of the name that stands right beside it.
 */
final class Growth {

	private static final DataFile DATA = DataFile.beside(Growth.class, "figures.txt");

	private static final Pattern REACHES = Pattern.compile(String.join("|", DATA.words("reaches")));

	private static final int FARTHEST_REACH = DATA.count("farthest reach");

	private static final Pattern OWNS = Pattern.compile(String.join("|", DATA.words("right before its figure")));

	private static final Pattern OWNED = Pattern.compile(String.join("|", DATA.words("right behind its figure")));

	private final SaidRun run;

	private final List<Link.Linked> things;

	/** Where the figures begin, in the run. */
	private final Set<Integer> growing;

	/**
	 * @param things that may have figures
	 */
	Growth(SaidRun run, List<Link.Linked> things) {
		this.run = run;
		this.things = things;
		this.growing = areVersions() ? growing(run) : Set.of();
	}

	/** Whether a figure is one of those. */
	boolean isOf(Figures.Found found) {
		return this.growing.contains(found.span().start());
	}

	/** Whose it is by the words between them alone; null where there are others. */
	@Nullable Entity owner(Figures.Found found) {
		Span figure = found.span();
		for (Link.Linked thing : this.things) {
			boolean owns = this.run.end(thing) <= figure.start()
					&& OWNS.matcher(this.run.between(this.run.end(thing), figure.start())).matches();
			boolean owned = figure.end() <= this.run.start(thing)
					&& OWNED.matcher(this.run.between(figure.end(), this.run.start(thing))).matches();
			if (owns || owned) {
				return thing.entity();
			}
		}
		return null;
	}

	private static Set<Integer> growing(SaidRun run) {
		Set<Integer> growing = new HashSet<>();
		for (int i = 1; i < run.figures().size(); i++) {
			Span before = run.figures().get(i - 1).span();
			Span after = run.figures().get(i).span();
			if (before.end() <= after.start() && after.start() - before.end() <= FARTHEST_REACH
					&& REACHES.matcher(run.nameless().substring(before.end(), after.start())).find()) {
				growing.add(before.start());
				growing.add(after.start());
			}
		}
		return growing;
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

}
