package org.talkgraph.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.talkgraph.source.DataFile;

/** Given names and their short forms. */
final class Nicknames {

	private static final Set<String> SHORT = new HashSet<>();

	private static final Map<String, Set<String>> GROUPS = groups();

	private Nicknames() {
	}

	/** Whether two given names may be one person's, in any case. */
	static boolean match(String one, String other) {
		String a = one.toLowerCase(Locale.ROOT);
		String b = other.toLowerCase(Locale.ROOT);
		return a.equals(b) || GROUPS.getOrDefault(a, Set.of()).contains(b);
	}

	/** Whether a given name is a short form of another one only, in any case. */
	static boolean isShort(String name) {
		return SHORT.contains(name.toLowerCase(Locale.ROOT));
	}

	/** The other forms of a given name, in lower case; empty where none is known. */
	static Set<String> of(String name) {
		return GROUPS.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
	}

	private static Map<String, Set<String>> groups() {
		Map<String, Set<String>> groups = new HashMap<>();
		for (DataFile.Entry entry : DataFile.beside(Nicknames.class, "nicknames.txt").section("en")) {
			String[] sides = entry.text().toLowerCase(Locale.ROOT).split("\\s*:\\s*");
			if (sides.length != 2) {
				throw entry.wrong(entry.text(), "'name: short forms'");
			}
			// a short form belongs to its full names only, not to other short forms
			for (String shortForm : sides[1].split("\\s+")) {
				SHORT.add(shortForm);
				for (String full : sides[0].split("\\s+")) {
					groups.computeIfAbsent(full, (key) -> new HashSet<>()).add(shortForm);
					groups.computeIfAbsent(shortForm, (key) -> new HashSet<>()).add(full);
				}
			}
		}
		for (DataFile.Entry entry : DataFile.beside(Nicknames.class, "nicknames.txt").section("en")) {
			SHORT.removeAll(Set.of(entry.text().toLowerCase(Locale.ROOT).split("\\s*:\\s*")[0].split("\\s+")));
		}
		return groups;
	}

}
