package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * The units of figures that are said alone: of a list or a range only the last has one
 * ("7 billion and 70 billion parameters"), a noun that is said before it ("it has
 * parameters, 70 billion"), or the figure before it ("Otter has 7 billion parameters and
 * Rill 70 billion").
 */
final class ImpliedUnits {

	private static final DataFile DATA = DataFile.beside(ImpliedUnits.class, "figures.txt");

	private static final Pattern LIST = one("list");

	private static final Pattern REACHES = one("reaches");

	private static final int LONGEST_IN_LIST = DATA.count("longest in list");

	private static final Pattern ENDS = one("ends");

	private static final Map<String, String> UNIT_OF = DATA.pairs("unit of", "noun = unit")
		.stream()
		.collect(Collectors.toUnmodifiableMap(DataFile.Pair::left, DataFile.Pair::right));

	private static final Set<String> APART = Set.copyOf(DATA.words("apart"));

	private static final int BESIDE = DATA.count("beside its noun");

	private static final int LONGEST_ELLIPSIS = DATA.count("longest ellipsis");

	private final String folded;

	private final Measured measured;

	private final List<Figures.Found> found;

	private ImpliedUnits(List<Figures.Found> found, String folded, Measured measured) {
		this.found = new ArrayList<>(found);
		this.folded = folded;
		this.measured = measured;
	}

	private static Pattern one(String section) {
		return Pattern.compile("(?:" + String.join("|", DATA.words(section)) + ")");
	}

	/**
	 * The same figures, each with its unit.
	 * @param folded in which they are
	 */
	static List<Figures.Found> of(List<Figures.Found> found, String folded, Measured measured) {
		if (found.stream().noneMatch((one) -> one.figure().unit() == null)) {
			return List.copyOf(found);
		}
		ImpliedUnits units = new ImpliedUnits(found, folded, measured);
		for (int i = found.size() - 1; i >= 0; i--) {
			units.imply(i, units.ofNext(i));
		}
		for (int i = 0; i < found.size(); i++) {
			units.imply(i, units.ofNoun(i));
			units.imply(i, units.ofLast(i));
		}
		return List.copyOf(units.found);
	}

	private void imply(int index, @Nullable Figure like) {
		Figures.Found one = this.found.get(index);
		if (one.figure().unit() == null && like != null) {
			this.found.set(index, new Figures.Found(one.figure().in(like.unit(), like.of()), one.span()));
		}
	}

	private @Nullable Figure ofNext(int index) {
		if (index + 1 == this.found.size()) {
			return null;
		}
		Figures.Found next = this.found.get(index + 1);
		String between = between(this.found.get(index).span().end(), next.span().start());
		boolean joined = between.length() <= LONGEST_IN_LIST
				&& (LIST.matcher(between).matches() || REACHES.matcher(between).find());
		return (joined && isOneOf(APART, next.figure().unit())) ? next.figure() : null;
	}

	private @Nullable Figure ofNoun(int index) {
		Figure figure = this.found.get(index).figure();
		Span span = this.found.get(index).span();
		String unit = (figure.of() != null) ? UNIT_OF.get(figure.of()) : null;
		Span noun = this.measured.place(span.start(), span.end());
		if (unit == null || noun == null || !ends(span) || isOfAnother(noun, span)) {
			return null;
		}
		boolean beside = noun.end() <= span.start() && span.start() - noun.end() <= BESIDE;
		return beside ? figure.in(unit, figure.of()) : null;
	}

	/** Whether the noun is the unit of another figure. */
	private boolean isOfAnother(Span noun, Span figure) {
		return this.found.stream()
			.map(Figures.Found::span)
			.anyMatch((span) -> !span.equals(figure) && span.contains(noun));
	}

	private @Nullable Figure ofLast(int index) {
		Span span = this.found.get(index).span();
		if (index == 0 || !ends(span)) {
			return null;
		}
		Figures.Found last = this.found.get(index - 1);
		boolean near = span.start() - last.span().end() <= LONGEST_ELLIPSIS;
		return (near && isOneOf(UNIT_OF.values(), last.figure().unit())) ? last.figure() : null;
	}

	private static boolean isOneOf(Collection<String> units, @Nullable String unit) {
		return unit != null && units.contains(unit);
	}

	/** Whether nothing stands behind it that may be what it counts. */
	private boolean ends(Span span) {
		return ENDS.matcher(this.folded).region(span.end(), this.folded.length()).lookingAt();
	}

	private String between(int from, int to) {
		return (to > from) ? this.folded.substring(from, to) : "";
	}

}
