package org.talkgraph.training;

import java.util.ArrayList;
import java.util.List;

import org.talkgraph.source.SourceFile;

/** Where the lines of a source begin; lines are counted from 1. */
final class SourceLines {

	private final SourceFile source;

	private final List<String> lines;

	private final List<Integer> starts = new ArrayList<>();

	SourceLines(SourceFile source) {
		this.source = source;
		this.lines = List.of(source.text().split("\n", -1));
		int at = 0;
		for (String line : this.lines) {
			this.starts.add(at);
			at += line.length() + 1;
		}
	}

	String line(int number) {
		require(number);
		return this.lines.get(number - 1);
	}

	int start(int number) {
		require(number);
		return this.starts.get(number - 1);
	}

	/** Where the line after this one begins, or where the text ends. */
	int end(int number) {
		require(number);
		return (number < this.lines.size()) ? this.starts.get(number) : this.source.text().length();
	}

	/**
	 * Where the first occurrence of a snippet begins.
	 * @throws IllegalArgumentException where the line does not hold it
	 */
	int find(int number, String snippet) {
		int at = line(number).indexOf(snippet);
		if (at < 0) {
			throw new IllegalArgumentException(
					"'%s': expected in line %d of %s".formatted(snippet, number, this.source.name()));
		}
		return start(number) + at;
	}

	private void require(int number) {
		if (number < 1 || number > this.lines.size()) {
			throw new IllegalArgumentException("line %d: expected one of the %d lines of %s".formatted(number,
					this.lines.size(), this.source.name()));
		}
	}

}
