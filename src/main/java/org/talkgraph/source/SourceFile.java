package org.talkgraph.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A source: a file as decoded text. A byte order mark is not part of the text, line ends
 * stay as they are, and every span of talkgraph counts in this text.
 *
 * @param uri where it is, the same for the same file from whatever folder it is named
 * @param name last part of the uri, for people
 * @param text the decoded text
 * @param sha256 of the text in UTF-8, lower-case hex: of the file itself where that is
 * UTF-8 without a byte order mark
 * @param sidecars the files beside it that describe its talk, the nearest first
 */
public record SourceFile(String uri, String name, String text, String sha256, List<Sidecar> sidecars) {

	/** A source without a file beside it. */
	public SourceFile(String uri, String name, String text, String sha256) {
		this(uri, name, text, sha256, List.of());
	}

	/** A source with the hash of its text. */
	public static SourceFile of(String uri, String name, String text) {
		return new SourceFile(uri, name, text, sha256(text));
	}

	/** The same with the files beside it. */
	public SourceFile with(List<Sidecar> beside) {
		return new SourceFile(this.uri, this.name, this.text, this.sha256, List.copyOf(beside));
	}

	/** Where people find it: the path of a file, else its uri. */
	public String place() {
		return this.uri.startsWith("file:") ? Path.of(URI.create(this.uri)).toString() : this.uri;
	}

	/** The 1-based line in which an offset lies: derived, since only offsets are kept. */
	public int line(int offset) {
		int line = 1;
		for (int i = 0; i < offset && i < this.text.length(); i++) {
			if (this.text.charAt(i) == '\n') {
				line++;
			}
		}
		return line;
	}

	/** The hash by which texts are known. */
	public static String sha256(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
