package org.talkgraph.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Collection;

import org.talkgraph.source.Sidecar;

/**
 * A file that is there whole or not at all: it is written beside its place and moved
 * there at the end. Standard output, and what is no regular file (a pipe), is written to
 * at once.
 *
 * @param given as the command line says
 * @param place the same behind links, which stay
 * @param out standard output
 */
record OutFile(Path given, Path place, PrintWriter out) {

	/** How standard output is written on the command line. */
	static final Path STANDARD_OUTPUT = Path.of("-");

	/**
	 * The file of an option.
	 * @throws IllegalArgumentException where nothing can be written there
	 * @throws IOException where the file system fails
	 */
	static OutFile of(String option, Path given, PrintWriter out) throws IOException {
		OutFile file = new OutFile(given, behindLinks(given), out);
		if (!file.isStandardOutput()) {
			file.check(option);
		}
		return file;
	}

	/** Where a link leads, also where nothing is there yet. */
	private static Path behindLinks(Path given) throws IOException {
		if (Files.isRegularFile(given)) {
			return given.toRealPath();
		}
		boolean leadsNowhere = Files.isSymbolicLink(given) && Files.notExists(given);
		return (leadsNowhere ? given.resolveSibling(Files.readSymbolicLink(given)) : given).toAbsolutePath();
	}

	private void check(String option) {
		Path folder = this.place.getParent();
		if (folder == null || Files.isDirectory(this.place)) {
			throw wrong(option, "this is a folder; name a file in it");
		}
		if (!Files.isDirectory(folder)) {
			throw wrong(option, "there is no folder %s".formatted(folder));
		}
		if (Sidecar.isNamed(this.place.getFileName().toString())) {
			throw wrong(option, "files of this name are read beside sources; name another file");
		}
		boolean there = Files.exists(this.place);
		boolean isMoved = !there || Files.isRegularFile(this.place);
		if ((there && !Files.isWritable(this.place)) || (isMoved && !Files.isWritable(folder))) {
			throw wrong(option, "this, or its folder, may not be written");
		}
	}

	private IllegalArgumentException wrong(String option, String why) {
		return new IllegalArgumentException("%s %s: %s".formatted(option, this.given, why));
	}

	/**
	 * Refuses to be any of what is read.
	 * @throws IllegalArgumentException as {@link #refuse(Path)}
	 */
	void refuse(Collection<Path> read) {
		read.forEach(this::refuse);
	}

	/**
	 * Refuses to be what is read: that would be gone.
	 * @throws IllegalArgumentException where both are one file
	 * @throws UncheckedIOException where the file system fails
	 */
	void refuse(Path read) {
		if (!isStandardOutput() && isPlace(read)) {
			throw new IllegalArgumentException(
					"%s would be overwritten, and is read: name another file for what is written"
						.formatted(this.given));
		}
	}

	private boolean isPlace(Path other) {
		try {
			return Files.exists(this.place) && Files.exists(other) && Files.isSameFile(this.place, other);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot compare %s with %s".formatted(this.given, other), ex);
		}
	}

	/** Whether it is standard output, which then has no room for anything else. */
	boolean isStandardOutput() {
		return this.given.equals(STANDARD_OUTPUT);
	}

	/**
	 * Writes it.
	 * @return what the work returns
	 * @throws IOException where the work or the file system does; then what was there
	 * before is there still
	 */
	<T> T write(Work<T> work) throws IOException {
		if (isStandardOutput()) {
			T result = work.write(this.out);
			if (this.out.checkError()) {
				throw new IOException("standard output takes no more");
			}
			return result;
		}
		return (Files.exists(this.place) && !Files.isRegularFile(this.place)) ? write(this.place, work) : whole(work);
	}

	private <T> T whole(Work<T> work) throws IOException {
		Path beside = this.place
			.resolveSibling(".%s.%d.part".formatted(this.place.getFileName(), ProcessHandle.current().pid()));
		// also where somebody stops the process
		beside.toFile().deleteOnExit();
		try {
			T result = write(beside, work);
			keepPermissions(beside);
			move(beside);
			return result;
		}
		finally {
			Files.deleteIfExists(beside);
		}
	}

	private static <T> T write(Path path, Work<T> work) throws IOException {
		try (Writer target = new BufferedWriter(
				new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8))) {
			return work.write(target);
		}
	}

	/** Who may read a file may still read it when it has been written again. */
	private void keepPermissions(Path beside) throws IOException {
		PosixFileAttributeView before = Files.getFileAttributeView(this.place, PosixFileAttributeView.class);
		if (before != null && Files.exists(this.place)) {
			Files.setPosixFilePermissions(beside, before.readAttributes().permissions());
		}
	}

	private void move(Path beside) throws IOException {
		try {
			Files.move(beside, this.place, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(beside, this.place, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public String toString() {
		return isStandardOutput() ? "standard output" : this.given.toString();
	}

	/** Writes the content. */
	interface Work<T> {

		T write(Writer target) throws IOException;

	}

}
