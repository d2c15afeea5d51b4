package org.talkgraph.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * What the command line names: files, folders (their transcripts, at any depth, hidden
 * ones left out) and globs. A file that is named itself is taken whatever it is called.
 */
public final class SourceFinder {

	private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "txt", "text", "srt", "vtt", "webvtt",
			"json", "json3");

	/** Texts that lie beside transcripts and are none, by their names. */
	private static final List<Pattern> OTHERS = DataFile.beside(SourceFinder.class, "others.txt")
		.words("name")
		.stream()
		.map((word) -> Pattern.compile(word, Pattern.CASE_INSENSITIVE))
		.toList();

	private SourceFinder() {
	}

	/**
	 * The files behind one argument, in the order of their paths. A file that is named
	 * itself need not exist: reading it says what is wrong.
	 * @throws UnreadableSource where a folder holds no transcript or nothing matches a
	 * glob
	 */
	public static List<Path> find(String argument) {
		if (argument.matches(".*[*?\\[{].*") && !exists(argument)) {
			return glob(argument);
		}
		Path path = path(argument);
		if (Files.isDirectory(path)) {
			return notEmpty(argument, walk(path, SourceFinder::isTranscript),
					"a folder without transcripts: expected files ending in .md, .txt, .srt, .vtt, .json or .json3, packed by gzip or not");
		}
		return List.of(path);
	}

	private static Path path(String argument) {
		try {
			return Path.of(argument);
		}
		catch (InvalidPathException ex) {
			throw new UnreadableSource(argument, "", "no path: " + ex.getReason());
		}
	}

	private static boolean exists(String argument) {
		try {
			return Files.exists(Path.of(argument));
		}
		catch (InvalidPathException ex) {
			return false;
		}
	}

	private static List<Path> glob(String pattern) {
		String unified = pattern.replace('\\', '/');
		int wild = unified.split("[*?\\[{]", 2)[0].lastIndexOf('/');
		Path base = path((wild < 0) ? "." : unified.substring(0, wild + 1));
		String shown = (wild < 0) ? "./" + unified : unified;
		List<Path> found = Files.isDirectory(base) ? walk(base, matcher(pattern, shown)) : List.of();
		return notEmpty(pattern, found, "nothing matches this pattern");
	}

	private static PathMatcher matcher(String argument, String pattern) {
		try {
			return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
		}
		catch (PatternSyntaxException ex) {
			throw new UnreadableSource(argument, "", "no pattern of paths: " + ex.getDescription());
		}
	}

	/** Walks through what a link stands for, but shows the paths under the link. */
	private static List<Path> walk(Path folder, PathMatcher wanted) {
		try {
			Path real = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
			try (Stream<Path> paths = Files.walk(real)) {
				return paths.filter(Files::isRegularFile)
					.filter((path) -> isVisible(real.relativize(path)))
					.map((path) -> real.equals(folder) ? path : folder.resolve(real.relativize(path)))
					.filter((path) -> wanted.matches(path) && !isSidecar(path))
					.sorted()
					.toList();
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw new UnreadableSource(folder.toString(), "", "cannot be listed: " + ex);
		}
	}

	private static boolean isVisible(Path relative) {
		for (Path part : relative) {
			if (part.toString().startsWith(".")) {
				return false;
			}
		}
		return true;
	}

	private static boolean isTranscript(Path path) {
		String name = Gzip.nameInside(path.getFileName().toString()).toLowerCase(Locale.ROOT);
		return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1))
				&& OTHERS.stream().noneMatch((other) -> other.matcher(name).matches());
	}

	private static boolean isSidecar(Path path) {
		return path.getFileName().toString().endsWith(Sidecar.ENDING);
	}

	private static List<Path> notEmpty(String argument, List<Path> found, String otherwise) {
		if (found.isEmpty()) {
			throw new UnreadableSource(argument, "", otherwise);
		}
		return found;
	}

}
