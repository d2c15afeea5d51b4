package org.talkgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads a source, up to a size.
 *
 * @param limitBytes sources of more bytes are refused: a talk is written in one
 * transaction, whose memory is bounded
 */
public record SourceReader(long limitBytes) {

	/** 16 MiB, some forty hours of talk. */
	public static final long DEFAULT_LIMIT_BYTES = 16L * 1024 * 1024;

	/** The source that {@code -} stands for. */
	public static final String STANDARD_INPUT = "stdin:";

	/**
	 * Reads a file.
	 * @throws UnreadableSource where it is missing, too large, not readable or no text
	 */
	public SourceFile read(Path file) {
		try {
			Path real = file.toRealPath();
			if (Files.isDirectory(real)) {
				throw new UnreadableSource(file.toString(), "", "a directory: expected a file");
			}
			long size = Files.size(real);
			if (size > this.limitBytes) {
				throw tooLarge(file.toString(), size + " bytes");
			}
			String text = text(file.toString(), Files.readAllBytes(real));
			return SourceFile.of(real.toUri().toString(), String.valueOf(real.getFileName()), text);
		}
		catch (NoSuchFileException ex) {
			throw new UnreadableSource(file.toString(), "", "no such file");
		}
		catch (AccessDeniedException ex) {
			throw new UnreadableSource(file.toString(), "", "not readable: its permissions refuse it");
		}
		catch (IOException ex) {
			throw new UnreadableSource(file.toString(), "", "cannot be read: " + ex);
		}
	}

	/**
	 * Reads a stream, which stays open.
	 * @param uri by which it is known
	 * @throws UnreadableSource as {@link #read(Path)}
	 */
	public SourceFile read(String uri, InputStream in) {
		try {
			byte[] bytes = in.readNBytes((int) Math.min(this.limitBytes + 1, Integer.MAX_VALUE - 8));
			if (bytes.length > this.limitBytes) {
				throw tooLarge(uri, "more");
			}
			return SourceFile.of(uri, uri.substring(uri.lastIndexOf('/') + 1), text(uri, bytes));
		}
		catch (IOException ex) {
			throw new UnreadableSource(uri, "", "cannot be read: " + ex);
		}
	}

	private static String text(String source, byte[] bytes) {
		String text = Decoding.decode(source, bytes);
		if (text.isBlank()) {
			throw new UnreadableSource(source, "", "empty: expected the text of a talk");
		}
		return text;
	}

	private UnreadableSource tooLarge(String source, String size) {
		return new UnreadableSource(source, "",
				"%s, but sources are limited to %d bytes: split it, or raise --max-bytes".formatted(size,
						this.limitBytes));
	}

}
