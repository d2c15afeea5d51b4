package org.talkgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import org.talkgraph.source.UnreadableSource;

/**
 * An expected error is one line on stderr; only what nobody expected shows its stack.
 */
final class PlainErrors implements IExecutionExceptionHandler {

	@Override
	public int handleExecutionException(Exception ex, CommandLine line, ParseResult parsed) {
		String shown = (ex instanceof UnreadableSource unreadable) ? unreadable.source() + ": " + unreadable.reason()
				: String.valueOf(ex.getMessage());
		line.getErr().println("talkgraph: " + shown);
		if (Boolean.getBoolean("talkgraph.trace")) {
			ex.printStackTrace(line.getErr());
		}
		return ExitCode.FAILED;
	}

}
