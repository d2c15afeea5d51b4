package org.talkgraph.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From bytes to text: a byte order mark decides, then strict UTF-8, then strict GB18030.
 * Nothing is replaced silently, since every span counts in the result.
 */
final class Decoding {

	private static final String NUL = "a NUL, so this is no text: expected a transcript in UTF-8 or GB18030";

	private static final char REPLACEMENT = '\uFFFD';

	private static final Charset GB18030 = Charset.forName("GB18030");

	/**
	 * Share of characters that no text of a talk has (control, private use, unassigned);
	 * above it GB18030 only seems to fit, as it does to most byte sequences.
	 */
	private static final double MOST_STRANGE = 0.01;

	/**
	 * A single ideograph at a Latin word: as a rule a quotation mark or an accented
	 * letter of a Western encoding, taken together with the letter after it.
	 */
	private static final Pattern LONE = Pattern
		.compile("(?<!\\p{IsHan})(?:(?<=\\p{IsLatin})\\p{IsHan}|\\p{IsHan}(?=\\p{IsLatin}))(?!\\p{IsHan})");

	private Decoding() {
	}

	/**
	 * @throws UnreadableSource for binary content and for encodings that are not known
	 */
	static String decode(String source, byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return strict(source, bytes, 3, StandardCharsets.UTF_8);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return strict(source, bytes, 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return strict(source, bytes, 2, StandardCharsets.UTF_16BE);
		}
		int nul = indexOfNul(bytes);
		if (nul >= 0) {
			throw new UnreadableSource(source, "byte " + nul, NUL);
		}
		return attempt(bytes, 0, StandardCharsets.UTF_8).orElseGet(() -> {
			refuseDamagedUtf8(source, bytes);
			return gb18030(source, bytes);
		});
	}

	private static String gb18030(String source, byte[] bytes) {
		Optional<String> text = attempt(bytes, 0, GB18030);
		if (text.isPresent() && isPlausible(text.get())) {
			return text.get();
		}
		int wrong = firstWrong(bytes, 0, StandardCharsets.UTF_8);
		throw new UnreadableSource(source, place(bytes, wrong),
				"the encoding is neither UTF-8 nor GB18030, or changes in the file (0x%02X is the first byte that is not UTF-8): convert the file to UTF-8, with iconv for example"
					.formatted(bytes[wrong] & 0xFF));
	}

	private static String place(byte[] bytes, int wrong) {
		long line = 1;
		for (int i = 0; i < wrong; i++) {
			line += (bytes[i] == '\n') ? 1 : 0;
		}
		return "line %d, byte %d".formatted(line, wrong);
	}

	/**
	 * The first byte of what a charset does not know; the last one where it knows all.
	 */
	private static int firstWrong(byte[] bytes, int skip, Charset charset) {
		ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
		charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(in, CharBuffer.allocate(bytes.length), true);
		return Math.min(in.position(), bytes.length - 1);
	}

	private static String strict(String source, byte[] bytes, int skip, Charset charset) {
		String text = attempt(bytes, skip, charset)
			.orElseThrow(() -> new UnreadableSource(source, "", "the byte order mark says " + charset.name()
					+ ", but the bytes after it are not: convert the file to UTF-8"));
		if (text.indexOf(0) >= 0) {
			throw new UnreadableSource(source, "character " + text.indexOf(0), NUL);
		}
		return text;
	}

	/**
	 * GB18030 takes most byte sequences, those of UTF-8 too, so that one damaged
	 * character would turn a whole transcript into others without a word.
	 */
	private static void refuseDamagedUtf8(String source, byte[] bytes) {
		String lenient = new String(bytes, StandardCharsets.UTF_8);
		long damaged = lenient.chars().filter((c) -> c == REPLACEMENT).count();
		long sound = lenient.chars().filter((c) -> c >= 0x80).count() - damaged;
		if (sound > damaged) {
			long line = lenient.substring(0, lenient.indexOf(REPLACEMENT)).chars().filter((c) -> c == '\n').count() + 1;
			throw new UnreadableSource(source, "line " + line,
					"UTF-8, but damaged in %d %s: mend the file, or fetch it again".formatted(damaged,
							(damaged == 1) ? "place" : "places"));
		}
	}

	private static Optional<String> attempt(byte[] bytes, int skip, Charset charset) {
		try {
			return Optional.of(charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
				.toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean isPlausible(String text) {
		long strange = text.codePoints().filter(Decoding::isStrange).count();
		long ideographs = text.codePoints().filter(Character::isIdeographic).count();
		return strange <= MOST_STRANGE * text.length() && 2 * LONE.matcher(text).results().count() <= ideographs;
	}

	private static boolean isStrange(int codePoint) {
		int type = Character.getType(codePoint);
		return type == Character.PRIVATE_USE || type == Character.UNASSIGNED
				|| (type == Character.CONTROL && !Character.isWhitespace(codePoint));
	}

	private static boolean startsWith(byte[] bytes, int... prefix) {
		if (bytes.length < prefix.length) {
			return false;
		}
		for (int i = 0; i < prefix.length; i++) {
			if ((bytes[i] & 0xFF) != prefix[i]) {
				return false;
			}
		}
		return true;
	}

	private static int indexOfNul(byte[] bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				return i;
			}
		}
		return -1;
	}

}
