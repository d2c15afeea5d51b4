package org.talkgraph.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.concurrent.CompletionException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import org.springframework.boot.web.server.PortInUseException;

import org.talkgraph.source.UnreadableSource;

/**
 * An expected error is one line on stderr; {@code -Dtalkgraph.trace=true} shows where it
 * comes from. A wrong command line is told with where its help is, not with the help: the
 * error would scroll away.
 */
final class PlainErrors implements IExecutionExceptionHandler, IParameterExceptionHandler {

	@Override
	public int handleParseException(ParameterException ex, String[] arguments) {
		CommandLine line = ex.getCommandLine();
		line.getErr().println("talkgraph: " + ex.getMessage());
		UnmatchedArgumentException.printSuggestions(ex, line.getErr());
		line.getErr().println("'%s --help' says what it takes".formatted(line.getCommandSpec().qualifiedName()));
		return ExitCode.WRONG_COMMAND_LINE;
	}

	@Override
	public int handleExecutionException(Exception ex, CommandLine line, ParseResult parsed) {
		line.getErr().println("talkgraph: " + told(ex));
		if (Boolean.getBoolean("talkgraph.trace")) {
			ex.printStackTrace(line.getErr());
		}
		return ExitCode.FAILED;
	}

	/** The first of the causes that does not only wrap another. */
	private static String told(Throwable ex) {
		Throwable cause = ex.getCause();
		return switch (ex) {
			case UnreadableSource unreadable -> unreadable.shown();
			case PortInUseException port ->
				"port %d is in use: stop what listens there, or choose another with --port".formatted(port.getPort());
			case FileSystemException file when file.getReason() == null ->
				"%s: %s".formatted(file.getFile(), reason(file));
			case UncheckedIOException io when cause != null && !cause.toString().equals(io.getMessage()) ->
				"%s: %s".formatted(io.getMessage(), told(cause));
			default ->
				(cause != null && wraps(ex)) ? told(cause) : Objects.requireNonNullElse(ex.getMessage(), ex.toString());
		};
	}

	private static boolean wraps(Throwable ex) {
		return ex instanceof CompletionException || ex instanceof UncheckedIOException
				|| ex.getClass().getPackageName().startsWith("org.springframework.");
	}

	/** What the file system only tells by the kind of its error. */
	private static String reason(FileSystemException ex) {
		return switch (ex) {
			case NoSuchFileException missing -> "there is no such file or folder";
			case AccessDeniedException denied -> "this may not be read or written";
			case FileAlreadyExistsException taken -> "this exists already, and is no folder";
			default -> ex.getClass().getSimpleName();
		};
	}

}
