package org.talkgraph.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.SourceReader;

/**
 * Annotated talks: folders of gold files, one a talk, and the sources they speak of.
 *
 * @param files all that was read
 */
public record Gold(List<GoldSet> sets, Set<Path> files) {

	/**
	 * Reads folders of gold.
	 * @param sources folders that hold the sources, the first that holds one wins
	 * @throws IllegalArgumentException where a folder holds no gold, a source is missing,
	 * or a gold file does not fit its source: file, value and what was expected
	 */
	public static Gold read(List<Path> folders, List<Path> sources, SourceReader reader) {
		Map<Path, SourceFile> read = new LinkedHashMap<>();
		Set<Path> gold = new LinkedHashSet<>();
		List<GoldSet> sets = new ArrayList<>();
		for (Path folder : folders) {
			List<GoldTalk> talks = new ArrayList<>();
			for (Path file : files(folder)) {
				gold.add(file);
				talks.add(talk(file, sources, (path) -> read.computeIfAbsent(path, reader::read)));
			}
			sets.add(new GoldSet(folder.toAbsolutePath().normalize().getFileName().toString(), List.copyOf(talks)));
		}
		gold.addAll(read.keySet());
		return new Gold(List.copyOf(sets), Collections.unmodifiableSet(gold));
	}

	/** The talks of all sets, in order. */
	List<GoldTalk> talks() {
		return this.sets.stream().map(GoldSet::talks).flatMap(List::stream).toList();
	}

	private static GoldTalk talk(Path file, List<Path> sources, Function<Path, SourceFile> reader) {
		try {
			JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
			String name = GoldTalkReader.text(json, "source");
			Path path = sources.stream()
				.map((folder) -> folder.resolve(name))
				.filter(Files::isRegularFile)
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException(
						"'%s': expected a file of this name in one of the folders after --sources: %s".formatted(name,
								sources)));
			return new GoldTalkReader(json, reader.apply(path)).read();
		}
		catch (IllegalArgumentException | JacksonException ex) {
			throw new IllegalArgumentException(file + ": " + ex.getMessage(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file + ": cannot be read", ex);
		}
	}

	private static List<Path> files(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new IllegalArgumentException(folder + ": expected a folder of gold files, one JSON file a talk");
		}
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> found = files.filter((file) -> file.toString().endsWith(".json")).sorted().toList();
			if (found.isEmpty()) {
				throw new IllegalArgumentException(folder + ": holds no gold: expected one JSON file a talk");
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(folder + ": cannot be listed", ex);
		}
	}

}
