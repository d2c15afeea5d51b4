package org.talkgraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Files that gzip has packed, told by their first two bytes. */
final class Gzip {

	private static final String EXTENSION = ".gz";

	private Gzip() {
	}

	static boolean isGzip(byte[] bytes) {
		return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
	}

	/**
	 * What is packed, up to one byte more than the limit: however much a few bytes may
	 * unpack to.
	 */
	static byte[] unpack(byte[] bytes, long limit) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
		}
	}

	/** The name of the file that is packed. */
	static String nameInside(String name) {
		boolean packed = name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) && name.length() > EXTENSION.length();
		return packed ? name.substring(0, name.length() - EXTENSION.length()) : name;
	}

}
