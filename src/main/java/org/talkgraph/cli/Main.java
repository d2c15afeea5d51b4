package org.talkgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;

/** Entry point: the command named on the command line, or {@code serve}. */
public final class Main {

	private Main() {
	}

	public static void main(String[] args) {
		int code = commandLine().execute((args.length == 0) ? new String[] { "serve" } : args);
		if (code != ExitCode.SERVING) {
			System.exit(code);
		}
	}

	static CommandLine commandLine() {
		CommandLine line = new CommandLine(new TalkgraphCommand());
		line.setDefaultValueProvider(new SettingDefaults());
		line.setExecutionExceptionHandler(new PlainErrors());
		line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
		return line;
	}

}
