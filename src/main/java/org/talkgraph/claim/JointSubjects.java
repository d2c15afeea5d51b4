package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Things that a run names together, with the figures that they have: as many figures in a
 * row are one of each, in order ("Otter and Rill have 7 and 70 billion, respectively"),
 * any other number is of no one of them alone.
 */
final class JointSubjects {

	private static final DataFile DATA = DataFile.beside(JointSubjects.class, "figures.txt");

	private static final Pattern WITH = Pattern.compile(String.join("|", DATA.words("together with")));

	private static final Pattern LIST = Pattern.compile(String.join("|", DATA.words("list")));

	private static final Pattern EACH = Pattern.compile(String.join("|", DATA.words("each")));

	private final SaidRun run;

	/** What figures are of, by where they begin in the run. */
	private final Map<Integer, Entity> paired = new HashMap<>();

	/** Where the last of several begins in the reading. */
	private final Set<Integer> last = new HashSet<>();

	/**
	 * @param things that may have figures, in order
	 */
	JointSubjects(SaidRun run, List<Link.Linked> things) {
		this.run = run;
		int first = 0;
		for (int i = 1; i <= things.size(); i++) {
			if (i == things.size() || !areTogether(things.get(i - 1), things.get(i))) {
				int next = (i < things.size()) ? run.start(things.get(i)) : run.nameless().length();
				read(things.subList(first, i), next);
				first = i;
			}
		}
	}

	private boolean areTogether(Link.Linked one, Link.Linked other) {
		return WITH.matcher(this.run.between(this.run.end(one), this.run.start(other))).matches();
	}

	/**
	 * Reads what several have.
	 * @param next where the next thing begins
	 */
	private void read(List<Link.Linked> several, int next) {
		if (several.stream().map(Link.Linked::entity).distinct().count() < 2) {
			return;
		}
		int end = this.run.end(several.getLast());
		List<Figures.Found> figures = row(end, next);
		boolean each = EACH.matcher(this.run.between(end, this.run.nameless().length())).find();
		if (!each && !isJoined(several)) {
			return;
		}
		this.last.add(several.getLast().mention().span().start());
		if (figures.size() == several.size() && areAlike(figures)) {
			for (int i = 0; i < figures.size(); i++) {
				this.paired.put(figures.get(i).span().start(), several.get(i).entity());
			}
		}
	}

	/** Whether more than commas join them. */
	private boolean isJoined(List<Link.Linked> several) {
		for (int i = 1; i < several.size(); i++) {
			String between = this.run.between(this.run.end(several.get(i - 1)), this.run.start(several.get(i)));
			if (between.chars().anyMatch((c) -> c != ',' && c != '，' && !Character.isWhitespace(c))) {
				return true;
			}
		}
		return false;
	}

	/** The first figures within a part of the run that stand in a row. */
	private List<Figures.Found> row(int from, int to) {
		List<Figures.Found> row = new ArrayList<>();
		for (Figures.Found found : this.run.figures()) {
			Span span = found.span();
			if (span.start() >= from && span.end() <= to && (row.isEmpty()
					|| LIST.matcher(this.run.between(row.getLast().span().end(), span.start())).matches())) {
				row.add(found);
			}
		}
		return row;
	}

	private static boolean areAlike(List<Figures.Found> figures) {
		return figures.stream()
			.map((found) -> Objects.requireNonNullElse(found.figure().unit(), ""))
			.filter((unit) -> !unit.isEmpty())
			.distinct()
			.count() <= 1;
	}

	/** Whose a figure is that is one of as many as there are names. */
	@Nullable Entity of(Figures.Found found) {
		return this.paired.get(found.span().start());
	}

	/** Whether a thing is the last of several. */
	boolean isLast(Link.Linked thing) {
		return this.last.contains(thing.mention().span().start());
	}

}
