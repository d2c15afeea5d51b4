package org.talkgraph.cli;

import java.io.PrintWriter;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints: its command line's writers, which tests replace. */
final class Output {

	private Output() {
	}

	static PrintWriter out(@Nullable CommandSpec spec) {
		return (spec != null) ? spec.commandLine().getOut() : new PrintWriter(System.out, true);
	}

	static PrintWriter err(@Nullable CommandSpec spec) {
		return (spec != null) ? spec.commandLine().getErr() : new PrintWriter(System.err, true);
	}

	/** Where a command prints what goes with a file: not into the file. */
	static PrintWriter beside(OutFile file, @Nullable CommandSpec spec) {
		return file.isStandardOutput() ? err(spec) : out(spec);
	}

}
