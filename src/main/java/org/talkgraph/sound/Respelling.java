package org.talkgraph.sound;

import java.util.HashMap;
import java.util.Map;

import org.talkgraph.source.DataFile;

/** A section of {@code spellings.txt}: from letters to sounds, the longest rule first. */
record Respelling(Map<String, String> rules, Map<Character, Integer> longest) {

	static Respelling of(String section) {
		Map<String, String> rules = new HashMap<>();
		for (DataFile.Entry entry : DataFile.beside(Respelling.class, "spellings.txt").section(section)) {
			int equals = entry.text().indexOf('=');
			if (equals < 1) {
				throw entry.wrong(entry.text(), "'spelling = sounds'");
			}
			rules.put(entry.text().substring(0, equals).strip(), entry.text().substring(equals + 1).strip());
		}
		Map<Character, Integer> longest = new HashMap<>();
		rules.keySet().forEach((spelling) -> longest.merge(first(spelling), spelling.length(), Math::max));
		return new Respelling(Map.copyOf(rules), Map.copyOf(longest));
	}

	/** The first letter that is spelt; a word's beginning is none. */
	private static char first(String spelling) {
		return spelling.charAt((spelling.charAt(0) == '^' && spelling.length() > 1) ? 1 : 0);
	}

	/** The sounds of a word. */
	String sounds(String word) {
		String bounded = "^" + word + "$";
		StringBuilder sounds = new StringBuilder();
		int i = 1;
		while (i < bounded.length() - 1) {
			i = step(bounded, i, sounds);
		}
		return sounds.toString();
	}

	private int step(String word, int i, StringBuilder sounds) {
		int longest = Math.min(this.longest.getOrDefault(word.charAt(i), 0), word.length() - i);
		for (int length = longest; length > 0; length--) {
			String here = word.substring(i, i + length);
			String rule = (i == 1) ? this.rules.get("^" + here) : null;
			rule = (rule != null) ? rule : this.rules.get(here);
			if (rule != null) {
				sounds.append(rule);
				return i + length;
			}
		}
		sounds.append(word.charAt(i));
		return i + 1;
	}

}
