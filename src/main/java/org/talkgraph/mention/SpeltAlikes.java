package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.Abbreviations;
import org.talkgraph.sound.SpeltLetters;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Finds letters, together or apart, that sound like a name that is spelt out: GBT for
 * GPT. Where a version follows, a letter may be lost: GP 4.
 */
final class SpeltAlikes {

	private static final DataFile NUMBERS = DataFile.beside(SpeltAlikes.class, "alikes.txt");

	private static final int SHORTEST = NUMBERS.count("shortest spelt");

	private static final int LONGEST = NUMBERS.count("longest spelt");

	/** The distance where a letter is lost, or more than half are others. */
	static final double LOST = NUMBERS.number("a spelt letter lost");

	private static final double PREFIXED = NUMBERS.number("prefixed");

	private static final double OTHERWISE = NUMBERS.number("spelt otherwise");

	private final List<PrefixedName> prefixed = new ArrayList<>();

	private final Map<String, List<Name>> byKey = new HashMap<>();

	private final Map<String, List<Name>> shortened = new HashMap<>();

	void add(Name name) {
		String form = name.form();
		if (form.length() >= SHORTEST && form.chars().allMatch((c) -> c >= 'A' && c <= 'Z')) {
			this.byKey.computeIfAbsent(SpeltLetters.key(form), (key) -> new ArrayList<>()).add(name);
			if (SpokenVersion.isFamily(name.entity())) {
				this.shortened.computeIfAbsent(form.substring(0, form.length() - 1), (key) -> new ArrayList<>())
					.add(name);
			}
		}
	}

	void addPrefixed(Name name) {
		PrefixedName.of(name).ifPresent(this.prefixed::add);
	}

	List<Alike> find(String text) {
		List<Alike> found = new ArrayList<>();
		List<Span> words = LatinTokens.words(text);
		for (int i = 0; i < words.size(); i++) {
			if (!mayBeSpelt(words.get(i).of(text))) {
				continue;
			}
			for (Span run : LatinTokens.runs(text, words, i)) {
				String letters = run.of(text).replace(" ", "").replace("-", "");
				boolean apart = letters.length() * 2 - 1 == run.length();
				if (letters.length() < LONGEST && (apart || run.length() == letters.length())) {
					find(run, letters, apart, found);
				}
			}
		}
		return found;
	}

	private static boolean mayBeSpelt(String word) {
		return word.length() == 1
				|| (word.length() < LONGEST && word.chars().filter(Character::isUpperCase).count() >= 2);
	}

	private void find(Span run, String letters, boolean apart, List<Alike> found) {
		boolean capitals = letters.chars().filter(Character::isUpperCase).count() * 2 > letters.length();
		if ((!apart && !capitals) || Abbreviations.contains(letters)) {
			return;
		}
		for (PrefixedName each : this.prefixed) {
			if (!apart && each.soundsLike(letters)) {
				found.add(Alike.of(run, each.name(), Alike.Kind.LETTERS, PREFIXED));
			}
		}
		for (Name name : this.byKey.getOrDefault(SpeltLetters.key(letters), List.of())) {
			double distance = SpeltLetters.distance(letters, name.form());
			if (distance < OTHERWISE) {
				found.add(Alike.of(run, name, Alike.Kind.LETTERS, distance / 4));
			}
			else if (distance < 1 && SpokenVersion.isFamily(name.entity())) {
				found.add(Alike.of(run, name, Alike.Kind.LETTERS, LOST));
			}
		}
		for (Name name : this.shortened.getOrDefault(letters.toUpperCase(Locale.ROOT), List.of())) {
			found.add(Alike.of(run, name, Alike.Kind.LETTERS, LOST));
		}
	}

}
