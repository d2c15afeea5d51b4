package org.talkgraph.training;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.talkgraph.source.DataFile;

/** How names of the gold compare: without case, spaces and punctuation. */
final class GoldKeys {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern PARTS = Pattern.compile("[\\s-]+");

	private static final DataFile FILE = DataFile.beside(GoldKeys.class, "titles.txt");

	private static final List<String> TITLES = FILE.words("title").stream().map(GoldKeys::key).toList();

	private static final List<String> PREFIXES = FILE.words("prefix");

	private static final List<String> TOPICS = FILE.words("topic").stream().map(GoldKeys::key).toList();

	private GoldKeys() {
	}

	static String key(String name) {
		String wide = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return NO_WORD.matcher(wide).replaceAll("");
	}

	/** Whether a topic of this name counts. */
	static boolean isTopic(String name) {
		return TOPICS.contains(key(name));
	}

	/** Whether the gold names nobody by this. */
	static boolean isAnonymous(String speaker) {
		return speaker.startsWith("unknown");
	}

	/**
	 * Whether a surface form addresses that person: a part of the name, or surname and
	 * title. A garbled form does not.
	 */
	static boolean addresses(String surface, String name) {
		String form = key(surface);
		String full = key(name);
		if (name.chars().noneMatch((c) -> c >= 0x4E00 && c <= 0x9FFF)) {
			List<String> parts = PARTS.splitAsStream(name).map(GoldKeys::key).toList();
			return !form.isEmpty() && parts.containsAll(
					Arrays.stream(PARTS.split(surface.strip())).map(GoldKeys::key).collect(Collectors.toSet()));
		}
		return form.length() >= 2 && (full.contains(form) || isPrefixed(form, full)
				|| TITLES.stream().anyMatch((title) -> titled(form, full, title)));
	}

	private static boolean isPrefixed(String form, String full) {
		return PREFIXES.contains(form.substring(0, 1)) && full.contains(form.substring(1));
	}

	private static boolean titled(String form, String full, String title) {
		return form.endsWith(title) && form.length() > title.length()
				&& full.startsWith(form.substring(0, form.length() - title.length()));
	}

}
