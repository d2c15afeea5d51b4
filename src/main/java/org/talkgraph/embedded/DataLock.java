package org.talkgraph.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * One process at a time works in a data folder. Neo4j locks its store too, but only after
 * seconds of start-up, and does not know who holds it.
 */
final class DataLock implements AutoCloseable {

	private final FileChannel channel;

	private DataLock(FileChannel channel) {
		this.channel = channel;
	}

	static DataLock take(DataFolder folder) throws IOException {
		FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		boolean taken = false;
		try {
			taken = channel.tryLock() != null;
			if (!taken) {
				throw new DatabaseUnavailable(held(folder, "process " + holder(folder)));
			}
			channel.truncate(0).write(ByteBuffer.wrap(ownPid().getBytes(StandardCharsets.US_ASCII)));
			return new DataLock(channel);
		}
		catch (OverlappingFileLockException ex) {
			throw new DatabaseUnavailable(held(folder, "this process"), ex);
		}
		finally {
			if (!taken) {
				channel.close();
			}
		}
	}

	static String held(DataFolder folder, String by) {
		return "%s: the data folder is in use by %s; wait for it to end, stop it, or start 'serve' there and let other commands join it"
			.formatted(folder.dir(), by);
	}

	private static String holder(DataFolder folder) throws IOException {
		return Files.readString(folder.lock(), StandardCharsets.US_ASCII).strip();
	}

	private static String ownPid() {
		return Long.toString(ProcessHandle.current().pid());
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
