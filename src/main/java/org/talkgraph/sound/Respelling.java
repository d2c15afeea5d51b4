package org.talkgraph.sound;

import java.util.HashMap;
import java.util.Map;

import org.talkgraph.source.DataFile;

/** A section of {@code spellings.txt}: from letters to sounds, the longest rule first. */
record Respelling(Map<String, String> rules) {

	private static final int LONGEST = 5;

	static Respelling of(String section) {
		Map<String, String> rules = new HashMap<>();
		for (DataFile.Entry entry : DataFile.beside(Respelling.class, "spellings.txt").section(section)) {
			int equals = entry.text().indexOf('=');
			if (equals < 1) {
				throw entry.wrong(entry.text(), "'spelling = sounds'");
			}
			rules.put(entry.text().substring(0, equals).strip(), entry.text().substring(equals + 1).strip());
		}
		return new Respelling(Map.copyOf(rules));
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
		for (int length = Math.min(LONGEST, word.length() - i); length > 0; length--) {
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
