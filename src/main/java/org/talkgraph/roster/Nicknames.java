package org.talkgraph.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.talkgraph.source.DataFile;

/** Given names and their short forms. */
final class Nicknames {

	/** The short forms of full ones. */
	private static final Map<String, Set<String>> SHORT = shortForms();

	/** Of fewer letters, or with fewer left out, it is another name. */
	private static final int SHORTEST_BEGINNING = 3;

	private static final Set<String> SHORT_ONLY = shortOnly();

	private Nicknames() {
	}

	/** Whether two given names may be one person's, in any case. */
	static boolean match(String one, String other) {
		String a = one.toLowerCase(Locale.ROOT);
		String b = other.toLowerCase(Locale.ROOT);
		return a.equals(b) || SHORT.getOrDefault(a, Set.of()).contains(b) || SHORT.getOrDefault(b, Set.of()).contains(a)
				|| isBeginning(a, b) || isBeginning(b, a);
	}

	/** "Venkat" of "Venkatesh", but not "Paul" of "Paula". */
	private static boolean isBeginning(String part, String whole) {
		return part.length() >= SHORTEST_BEGINNING && whole.length() - part.length() >= SHORTEST_BEGINNING
				&& whole.startsWith(part);
	}

	/** Whether a given name is nothing but a short form of others, in any case. */
	static boolean isShort(String name) {
		return SHORT_ONLY.contains(name.toLowerCase(Locale.ROOT));
	}

	/** Whether a word is a given name of the list or a short form of one, as written. */
	static boolean isKnown(String name) {
		String small = name.toLowerCase(Locale.ROOT);
		return Character.isUpperCase(name.charAt(0)) && (SHORT.containsKey(small) || SHORT_ONLY.contains(small));
	}

	/** The short forms of a given name, in lower case; empty where none is known. */
	static Set<String> of(String name) {
		return SHORT.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
	}

	private static Map<String, Set<String>> shortForms() {
		Map<String, Set<String>> forms = new HashMap<>();
		for (DataFile.Entry entry : DataFile.beside(Nicknames.class, "nicknames.txt").section("en")) {
			String[] sides = entry.text().toLowerCase(Locale.ROOT).split("\\s*:\\s*");
			if (sides.length != 2) {
				throw entry.wrong(entry.text(), "'full forms: short forms'");
			}
			for (String full : sides[0].split("\\s+")) {
				forms.computeIfAbsent(full, (key) -> new HashSet<>()).addAll(Set.of(sides[1].split("\\s+")));
			}
		}
		return forms;
	}

	private static Set<String> shortOnly() {
		Set<String> shortOnly = new HashSet<>();
		SHORT.values().forEach(shortOnly::addAll);
		shortOnly.removeAll(SHORT.keySet());
		return shortOnly;
	}

}
