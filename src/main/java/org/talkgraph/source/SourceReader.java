package org.talkgraph.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Reads a source, packed by gzip or not, up to a size.
 *
 * @param limitBytes sources of more bytes are refused: a talk is written in one
 * transaction, whose memory is bounded
 */
public record SourceReader(long limitBytes) {

	/** 16 MiB, some forty hours of talk. */
	public static final long DEFAULT_LIMIT_BYTES = 16L * 1024 * 1024;

	private static final int LARGEST_SIDECAR = 65_536;

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
			String name = String.valueOf(real.getFileName());
			if (name.endsWith(Sidecar.ENDING)) {
				throw new UnreadableSource(file.toString(), "",
						"describes a talk and is none: name the transcript beside it");
			}
			long size = Files.size(real);
			if (size > this.limitBytes) {
				throw tooLarge(file.toString(), size + " bytes");
			}
			String text = text(file.toString(), Files.readAllBytes(real));
			return SourceFile.of(real.toUri().toString(), Gzip.nameInside(name), text).with(sidecars(real, name));
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
			String name = uri.substring(uri.lastIndexOf('/') + 1);
			return SourceFile.of(uri, Gzip.nameInside(name), text(uri, bytes));
		}
		catch (IOException ex) {
			throw new UnreadableSource(uri, "", "cannot be read: " + ex);
		}
	}

	/**
	 * The sidecars of a file: by its name, by its name without extension, of its folder.
	 */
	private static List<Sidecar> sidecars(Path file, String name) throws IOException {
		String inside = Gzip.nameInside(name);
		int dot = inside.lastIndexOf('.');
		String base = (dot > 0) ? inside.substring(0, dot) : inside;
		List<Sidecar> sidecars = new ArrayList<>();
		for (String beside : new LinkedHashSet<>(
				List.of(inside + Sidecar.ENDING, base + Sidecar.ENDING, Sidecar.OF_FOLDER))) {
			Path path = file.toAbsolutePath().resolveSibling(beside);
			if (Files.isRegularFile(path)) {
				if (Files.size(path) > LARGEST_SIDECAR) {
					throw new UnreadableSource(path.toString(), "",
							"more than %d bytes: expected a few fields about a talk".formatted(LARGEST_SIDECAR));
				}
				String text = Decoding.decode(path.toString(), Files.readAllBytes(path));
				sidecars.add(new Sidecar(path.toString(), text, !beside.equals(Sidecar.OF_FOLDER)));
			}
		}
		return sidecars;
	}

	private String text(String source, byte[] bytes) {
		byte[] inside = Gzip.isGzip(bytes) ? unpacked(source, bytes) : bytes;
		String text = Decoding.decode(source, inside);
		if (text.isBlank()) {
			throw new UnreadableSource(source, "", "empty: expected the text of a talk");
		}
		return text;
	}

	private byte[] unpacked(String source, byte[] bytes) {
		try {
			byte[] inside = Gzip.unpack(bytes, this.limitBytes);
			if (inside.length > this.limitBytes) {
				throw tooLarge(source, "unpacked it is more");
			}
			return inside;
		}
		catch (EOFException ex) {
			throw new UnreadableSource(source, "", "packed by gzip, but breaks off: fetch the file again");
		}
		catch (IOException ex) {
			throw new UnreadableSource(source, "", "begins like gzip, but cannot be unpacked: " + ex.getMessage());
		}
	}

	private UnreadableSource tooLarge(String source, String size) {
		return new UnreadableSource(source, "",
				"%s, but sources are limited to %d bytes: split it, or raise --max-bytes".formatted(size,
						this.limitBytes));
	}

}
