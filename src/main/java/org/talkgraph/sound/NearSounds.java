package org.talkgraph.sound;

import java.util.HashMap;
import java.util.Map;

import org.talkgraph.source.DataFile;

/** A section of {@code near-sounds.txt}: how far two sounds are apart. */
record NearSounds(Map<String, Double> costs, double other) {

	private static final DataFile DATA = DataFile.beside(NearSounds.class, "near-sounds.txt");

	static NearSounds of(String section) {
		Map<String, Double> costs = new HashMap<>();
		for (DataFile.Entry entry : DATA.section(section)) {
			String[] words = entry.text().split("[ =]+");
			if (words.length != 3 || !words[2].matches("[01]?\\.\\d+")) {
				throw entry.wrong(entry.text(), "'sound sound = cost'");
			}
			costs.put(words[0] + " " + words[1], Double.valueOf(words[2]));
			costs.put(words[1] + " " + words[0], Double.valueOf(words[2]));
		}
		return new NearSounds(Map.copyOf(costs), number("other " + section));
	}

	/** A cost that is the same for several sounds. */
	static double number(String section) {
		return DATA.number(section);
	}

	/** Sounds of one kind, a character each. */
	static String sounds(String section) {
		return String.join("", DATA.words(section));
	}

	double cost(String a, String b) {
		if (a.equals(b)) {
			return 0;
		}
		return this.costs.getOrDefault((a.isEmpty() ? "-" : a) + " " + (b.isEmpty() ? "-" : b), this.other);
	}

}
