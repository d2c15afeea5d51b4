package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.DataFile;

/** The words of {@code headings.txt}. */
record HeadingWords(Map<String, String> roles, Map<String, TalkKind> kinds, Set<String> titles, Set<String> surnames,
		Set<String> words, List<String> particles) {

	static final HeadingWords SHIPPED = load();

	private static HeadingWords load() {
		DataFile file = DataFile.beside(HeadingWords.class, "headings.txt");
		return new HeadingWords(pairs(file, "role"), kinds(file), Set.copyOf(file.words("title")),
				Set.copyOf(file.words("surname")), Set.copyOf(new HashSet<>(file.words("word"))),
				file.words("particle"));
	}

	private static Map<String, String> pairs(DataFile file, String section) {
		Map<String, String> pairs = new LinkedHashMap<>();
		file.pairs(section, "word = meaning")
			.forEach((pair) -> pairs.put(pair.left().toLowerCase(Locale.ROOT), pair.right()));
		return pairs;
	}

	private static Map<String, TalkKind> kinds(DataFile file) {
		Map<String, TalkKind> kinds = new LinkedHashMap<>();
		for (DataFile.Pair pair : file.pairs("kind", "word = panel, interview, keynote or talk")) {
			kinds.put(pair.left().toLowerCase(Locale.ROOT), TalkKind.of(pair.right()).orElseThrow(pair::wrong));
		}
		return kinds;
	}

	/** The role that a part of a heading stands for as a whole. */
	@Nullable String role(String part) {
		return this.roles.get(part.toLowerCase(Locale.ROOT));
	}

	/** The kind of talk that a text speaks of. */
	@Nullable TalkKind kind(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return this.kinds.entrySet()
			.stream()
			.filter((entry) -> lower.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	/** Whether a Latin text has a word that no person's name has. */
	boolean hasPlainWord(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split(" ")).anyMatch(this.words::contains);
	}

	/** Titles, the longest first, to be taken off the front of a name. */
	List<String> titlesLongestFirst() {
		return this.titles.stream()
			.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.collect(Collectors.toCollection(ArrayList::new));
	}

}
