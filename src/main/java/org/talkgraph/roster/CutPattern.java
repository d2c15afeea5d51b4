package org.talkgraph.roster;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Some alternatives of a pattern, compiled together, with what each of them begins with:
 * where none of them may begin they need not be tried.
 *
 * @param beginnings of each alternative, the characters that may stand at each of its
 * first places
 */
record CutPattern(Pattern pattern, Place[][] beginnings) {

	/**
	 * What may stand at a place: one of a few characters or of many; whatever it is, or
	 * nothing, where both are missing.
	 */
	private record Place(@Nullable String few, @Nullable BitSet many) {

		private static final int MOST = 8;

		static Place of(BitSet characters) {
			if (characters.cardinality() > Character.MAX_VALUE) {
				return new Place(null, null);
			}
			if (characters.cardinality() > MOST) {
				return new Place(null, characters);
			}
			StringBuilder few = new StringBuilder();
			characters.stream().forEach((c) -> few.append((char) c));
			return new Place(few.toString(), null);
		}

		boolean fits(String text, int index) {
			if (this.few != null) {
				return index < text.length() && this.few.indexOf(text.charAt(index)) >= 0;
			}
			return this.many == null || (index < text.length() && this.many.get(text.charAt(index)));
		}

	}

	/**
	 * Compiles alternatives, in their order.
	 * @param flags of the pattern
	 */
	static CutPattern of(List<String> alternatives, int flags) {
		return new CutPattern(Pattern.compile(String.join("|", alternatives), flags),
				alternatives.stream()
					.map((each) -> Beginnings.of(each, flags).stream().map(Place::of).toArray(Place[]::new))
					.toArray(Place[][]::new));
	}

	/** The match that begins at a place; null where there is none. */
	@Nullable Matcher match(String text, int start) {
		if (!mayBegin(text, start)) {
			return null;
		}
		Matcher matcher = this.pattern.matcher(text)
			.region(start, text.length())
			.useTransparentBounds(true)
			.useAnchoringBounds(false);
		return matcher.lookingAt() ? matcher : null;
	}

	private boolean mayBegin(String text, int start) {
		for (Place[] beginning : this.beginnings) {
			if (fits(beginning, text, start)) {
				return true;
			}
		}
		return false;
	}

	private static boolean fits(Place[] beginning, String text, int start) {
		for (int i = 0; i < beginning.length; i++) {
			if (!beginning[i].fits(text, start + i)) {
				return false;
			}
		}
		return true;
	}

}
