package org.talkgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import picocli.CommandLine.Option;

import org.talkgraph.knowledge.Decisions;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.source.DataFile;

/** Which names are known. */
final class KnowledgeOptions {

	@Option(names = "--knowledge", paramLabel = "FILE", split = ",",
			description = "knowledge files of your own; their lines replace ours")
	private List<Path> knowledge = List.of();

	@Option(names = "--decisions", paramLabel = "FILE", split = ",",
			description = "files of your decisions about names: merge, split, alias, refuse, rename")
	private List<Path> decisions = List.of();

	/** The files that the user has named. */
	List<Path> files() {
		return Stream.of(this.knowledge, this.decisions).flatMap(List::stream).toList();
	}

	/**
	 * The knowledge base after the user's decisions; what is wrong in the user's files is
	 * told, and left out.
	 */
	KnowledgeBase knowledge(PrintWriter err) {
		KnowledgeBase known = KnowledgeBase.shipped();
		if (!this.knowledge.isEmpty()) {
			known = told(KnowledgeBase.shippedWith(this.knowledge), err);
			known.clashes().forEach((clash) -> err.println("talkgraph: " + clash));
		}
		return told(known.decided(Decisions.of(this.decisions.stream().map(DataFile::read).toList())), err);
	}

	private static KnowledgeBase told(KnowledgeBase.WithUsers loaded, PrintWriter err) {
		loaded.problems().forEach((problem) -> err.println("talkgraph: " + problem + "; the line is left out"));
		return loaded.knowledge();
	}

}
