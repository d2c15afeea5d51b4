package org.talkgraph.transcript;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;

/** The entities of HTML that subtitles have, and characters by their numbers. */
final class Entities {

	private static final Pattern SHAPE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");

	private static final Map<String, Integer> NAMED = named();

	private Entities() {
	}

	/** Length of the entity at an index; 0 where none is known there. */
	static int length(CharSequence text, int at, int end) {
		Matcher entity = SHAPE.matcher(text).region(at, end);
		boolean known = entity.lookingAt() && (entity.group(3) == null || NAMED.containsKey(entity.group(3)));
		return known ? entity.end() - at : 0;
	}

	/**
	 * What an entity stands for; 0 for marks of direction, control characters and numbers
	 * that are no character.
	 */
	static int codePoint(String entity) {
		Matcher shape = SHAPE.matcher(entity);
		if (!shape.matches()) {
			return 0;
		}
		int codePoint = (shape.group(3) != null) ? NAMED.getOrDefault(shape.group(3), 0)
				: (shape.group(1) != null) ? Integer.parseInt(shape.group(1)) : Integer.parseInt(shape.group(2), 16);
		boolean character = Character.isValidCodePoint(codePoint)
				&& (codePoint > Character.MAX_VALUE || !Character.isSurrogate((char) codePoint))
				&& (codePoint == '\n' || !Character.isISOControl(codePoint))
				&& (codePoint > Character.MAX_VALUE || !Wording.isInvisible((char) codePoint));
		return character ? codePoint : 0;
	}

	/** A text with its entities decoded. */
	static String decoded(String text) {
		return SHAPE.matcher(text).replaceAll((entity) -> {
			boolean known = length(text, entity.start(), entity.end()) > 0;
			int codePoint = codePoint(entity.group());
			return Matcher
				.quoteReplacement(!known ? entity.group() : (codePoint == 0) ? "" : Character.toString(codePoint));
		});
	}

	private static Map<String, Integer> named() {
		Map<String, Integer> named = new HashMap<>();
		for (DataFile.Pair pair : DataFile.beside(Entities.class, "entities.txt")
			.pairs("entity", "name = number of the character, or 0 for none")) {
			if (!pair.right().matches("\\d{1,6}")) {
				throw pair.wrong();
			}
			named.put(pair.left(), Integer.valueOf(pair.right()));
		}
		return Map.copyOf(named);
	}

}
