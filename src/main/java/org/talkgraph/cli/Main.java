package org.talkgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.TypeConversionException;

/** Entry point: the command named on the command line, or {@code serve}. */
public final class Main {

	/** Held here, since a logger that nobody holds forgets its level. */
	private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

	private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");

	private Main() {
	}

	public static void main(String[] args) throws ReflectiveOperationException {
		ClassLoader packaged = PackagedClasses.of(Main.class.getClassLoader());
		if (packaged == null) {
			run(args);
			return;
		}
		Thread.currentThread().setContextClassLoader(packaged);
		packaged.loadClass(Main.class.getName()).getMethod("main", String[].class).invoke(null, (Object) args);
	}

	private static void run(String[] args) {
		// What is printed is in English, and read by programs too.
		Locale.setDefault(Locale.ROOT);
		// It advises a flag that a user of this command line has no place for.
		LUCENE.setLevel(Level.SEVERE);
		// What it has to say to users comes as an error.
		DRIVER.setLevel(Level.SEVERE);
		CommandLine line = commandLine();
		int code = line.execute((args.length == 0) ? new String[] { "serve" } : args);
		line.getOut().flush();
		line.getErr().flush();
		if (code != ExitCode.SERVING) {
			System.exit(code);
		}
	}

	/** Where nothing is written, a variable of the user's script was empty. */
	private static Path path(String written) {
		if (written.isEmpty()) {
			throw new TypeConversionException("nothing is given; expected a path");
		}
		return Path.of(written);
	}

	static CommandLine commandLine() {
		CommandLine line = new CommandLine(new TalkgraphCommand());
		line.setDefaultValueProvider(new SettingDefaults());
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.registerConverter(Path.class, Main::path);
		PlainErrors errors = new PlainErrors();
		line.setExecutionExceptionHandler(errors);
		line.setParameterExceptionHandler(errors);
		line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
		for (CommandLine command : line.getSubcommands().values()) {
			if (command.getCommand() instanceof QueryCommand query) {
				command.getHelpSectionMap()
					.put(UsageMessageSpec.SECTION_KEY_FOOTER, (help) -> Questions.about(query.name()));
			}
		}
		return line;
	}

}
