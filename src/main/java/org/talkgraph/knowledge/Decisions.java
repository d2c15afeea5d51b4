package org.talkgraph.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.talkgraph.source.DataFile;

/**
 * What a user has decided about names, in the order in which it holds.
 *
 * @param problems what is wrong in the files, one line each with file and line; the lines
 * that it is about are left out
 */
public record Decisions(List<Decision> all, List<String> problems) {

	/** Nothing was decided. */
	public static final Decisions NONE = new Decisions(List.of(), List.of());

	/** Reads a user's files. */
	public static Decisions of(List<DataFile> files) {
		List<Decision> decisions = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		for (DataFile file : files) {
			for (DataFile.Entry entry : file.sections().values().stream().flatMap(List::stream).toList()) {
				try {
					decisions.add(Decision.parse(entry));
				}
				catch (IllegalArgumentException ex) {
					problems.add(ex.getMessage());
				}
			}
		}
		return new Decisions(List.copyOf(decisions), List.copyOf(problems));
	}

	/** Those that hold for every talk. */
	List<Decision> everywhere() {
		return this.all.stream().filter((decision) -> decision.talk() == null).toList();
	}

	/** Those that hold for one talk alone. */
	List<Decision> in(String talk) {
		return this.all.stream().filter((decision) -> talk.equals(decision.talk())).toList();
	}

	/** What they say, wherever in their files they stand. */
	String text() {
		return this.all.stream().map((decision) -> decision.entry().text()).collect(Collectors.joining("\n"));
	}

}
