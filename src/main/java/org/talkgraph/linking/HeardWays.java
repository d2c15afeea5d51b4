package org.talkgraph.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.mention.Alike;
import org.talkgraph.source.DataFile;

/**
 * In how many ways a talk says what sounds like a name: a recogniser that does not know a
 * name writes it otherwise each time, and other words it writes always the same.
 */
final class HeardWays {

	private static final DataFile FILE = DataFile.beside(HeardWays.class, "heard.txt");

	/** So far apart something else was said. */
	private static final double NEAR = FILE.number("one of several ways");

	/** Of fewer letters, some name is always near. */
	private static final int SHORTEST = FILE.count("shortest of several ways");

	private final Map<String, Set<String>> ways = new HashMap<>();

	/**
	 * @param text in which the places count
	 */
	HeardWays(Collection<Alike> alikes, String text) {
		for (Alike alike : alikes) {
			String said = said(alike, text);
			if (isWay(alike) && said.length() >= SHORTEST) {
				this.ways.computeIfAbsent(alike.name().entity().key(), (key) -> new TreeSet<>()).add(said);
			}
		}
	}

	/**
	 * Whether the talk says it in yet another way, neither of them a part of the other.
	 */
	boolean areSeveral(Alike alike, String text) {
		String said = said(alike, text);
		Set<String> others = this.ways.getOrDefault(alike.name().entity().key(), Set.of());
		return isWay(alike) && others.contains(said)
				&& others.stream().anyMatch((other) -> !other.contains(said) && !said.contains(other));
	}

	private static boolean isWay(Alike alike) {
		return alike.kind() == Alike.Kind.WORDS && alike.distance() <= NEAR
				&& alike.name().entity().type() != EntityType.PERSON;
	}

	private static String said(Alike alike, String text) {
		return alike.base().of(text).toLowerCase(Locale.ROOT);
	}

}
