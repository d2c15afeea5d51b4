package org.talkgraph.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name without what makes no difference: case, width, spaces, hyphens, middle dots. */
final class FoldedName {

	private static final Pattern NO_DIFFERENCE = Pattern
		.compile("[\\s\\p{Z}\\p{Pd}_\\u00B7\\u2022\\u2027\\u30FB\\uFF65]+");

	private FoldedName() {
	}

	static String of(String name) {
		String normal = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return NO_DIFFERENCE.matcher(normal).replaceAll("");
	}

}
