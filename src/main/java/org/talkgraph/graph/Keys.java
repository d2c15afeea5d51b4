package org.talkgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The keys of the graph that are made here. */
final class Keys {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern NAMED = Pattern.compile("(person:[^/~]+~)\\p{XDigit}{8}");

	private static final int HASH_BYTES = 4;

	private Keys() {
	}

	/**
	 * Letters and digits of any script in lower case, with dashes between; a text that
	 * has none is its hash. Keys of what the knowledge base knows are made there: they
	 * tell versions apart ({@code llama-3.1}), here spellings of one name are the same.
	 */
	static String nameSlug(String text) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		String slug = NO_WORD.matcher(folded).replaceAll("-").replaceAll("^-|-$", "");
		return slug.isEmpty() ? hash(folded) : slug;
	}

	static String event(String name, @Nullable Integer year) {
		return "event:" + name + ((year != null) ? "/" + year : "");
	}

	static String addressed(String talk, String form) {
		return "person:" + talk + "/" + form;
	}

	static String anonymous(String talk, String label) {
		return "anonymous:" + talk + "/" + label;
	}

	/** What the keys of all people begin with who are known by this full name only. */
	static String namePrefix(String name) {
		return "person:" + nameSlug(name) + "~";
	}

	/** The key of one of them. */
	static String named(String namePrefix, String token) {
		return namePrefix + hash(namePrefix + token);
	}

	/** The prefix of a key that {@link #named} made; empty for any other. */
	static Optional<String> namePrefixOf(String key) {
		Matcher matcher = NAMED.matcher(key);
		return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
