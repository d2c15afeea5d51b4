package org.talkgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;

/** The cue words of {@code cues.txt}, one expression for each feature. */
record Cues(Map<String, Pattern> patterns, Map<String, Double> weights, List<ClaimType> types) {

	static final int LONGEST_CHINESE = 110;

	static final int LONGEST_ENGLISH = 260;

	static final Cues SHIPPED = load();

	private static Cues load() {
		DataFile file = DataFile.beside(Cues.class, "cues.txt");
		Map<String, Double> weights = new HashMap<>();
		for (DataFile.Entry entry : file.section("weights")) {
			String[] sides = entry.text().split("\\s*=\\s*");
			if (sides.length != 2 || !sides[1].matches("-?\\d+(\\.\\d+)?")) {
				throw entry.wrong(entry.text(), "'feature = number'");
			}
			weights.put(sides[0], Double.valueOf(sides[1]));
		}
		Map<String, Pattern> patterns = new LinkedHashMap<>();
		file.sections()
			.keySet()
			.stream()
			.filter((section) -> weights.containsKey(section) && !file.words(section).isEmpty())
			.forEach((section) -> patterns.put(section,
					Pattern.compile(String.join("|", file.words(section)), Pattern.CASE_INSENSITIVE)));
		List<ClaimType> types = file.words("types")
			.stream()
			.map((word) -> ClaimType.valueOf(word.toUpperCase(Locale.ROOT)))
			.toList();
		return new Cues(patterns, weights, types);
	}

	double weight(String feature) {
		return this.weights.getOrDefault(feature, 0.0);
	}

	/** All places of a feature's cues, as written. */
	List<String> all(String feature, String text) {
		List<String> found = new ArrayList<>();
		Pattern pattern = this.patterns.get(feature);
		if (pattern != null) {
			Matcher matcher = pattern.matcher(SimplifiedScript.of(text));
			while (matcher.find()) {
				found.add(text.substring(matcher.start(), matcher.end()));
			}
		}
		return List.copyOf(found);
	}

	ClaimType type(List<String> features) {
		return this.types.stream().filter((type) -> features.contains(type.label())).findFirst().orElse(ClaimType.FACT);
	}

}
