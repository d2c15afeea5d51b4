package org.talkgraph.source;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Things in places of a text that do not overlap, in the order of the text. What is asked
 * costs the logarithm of their number.
 *
 * @param <T> what stands in a place
 */
public final class Places<T> {

	private final Function<? super T, Span> place;

	private final NavigableMap<Integer, T> byStart = new TreeMap<>();

	/**
	 * @param place where a thing stands; not empty
	 */
	public Places(Function<? super T, Span> place) {
		this.place = place;
	}

	/** Whether nothing stands in any part of a place. */
	public boolean areFree(Span span) {
		Map.Entry<Integer, T> before = this.byStart.lowerEntry(span.end());
		return before == null || !this.place.apply(before.getValue()).overlaps(span);
	}

	/** Adds a thing where its place is free; else nothing changes. */
	public void addIfFree(T thing) {
		Span span = this.place.apply(thing);
		if (areFree(span)) {
			this.byStart.put(span.start(), thing);
		}
	}

	/** Adds a thing in place of all that overlaps it. */
	public void replace(T thing) {
		overlapping(this.place.apply(thing)).forEach((other) -> this.byStart.remove(this.place.apply(other).start()));
		addIfFree(thing);
	}

	/** What stands in a part of a place, in order. */
	public List<T> overlapping(Span span) {
		Integer from = this.byStart.floorKey(span.start());
		return this.byStart.subMap((from != null) ? from : span.start(), span.end())
			.values()
			.stream()
			.filter((thing) -> this.place.apply(thing).overlaps(span))
			.toList();
	}

	/** All things, in order; changes with these places. */
	public Collection<T> all() {
		return Collections.unmodifiableCollection(this.byStart.values());
	}

}
