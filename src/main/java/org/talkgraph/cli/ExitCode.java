package org.talkgraph.cli;

/** What a command's process ends with. */
final class ExitCode {

	static final int DONE = 0;

	static final int FAILED = 1;

	static final int WRONG_COMMAND_LINE = 2;

	/** Not an exit code: the server goes on after the command has returned. */
	static final int SERVING = -1;

	private ExitCode() {
	}

}
