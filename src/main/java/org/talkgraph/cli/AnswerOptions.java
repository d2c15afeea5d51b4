package org.talkgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.talkgraph.export.CsvAnswer;
import org.talkgraph.export.JsonAnswer;
import org.talkgraph.export.TextTable;
import org.talkgraph.query.Answer;

/** In which form an answer is printed. */
final class AnswerOptions {

	private static final int USUAL_WIDTH = 120;

	/** The forms. */
	enum Format {

		TABLE, JSON, CSV

	}

	@Spec(Spec.Target.MIXEE)
	private @Nullable CommandSpec command;

	@Option(names = "--format", paramLabel = "FORMAT", description = "table, json or csv (default: table)")
	private Format format = Format.TABLE;

	@Option(names = "--width", paramLabel = "COLUMNS", description = "of the table (default: 120)")
	private int width = USUAL_WIDTH;

	@Option(names = "--columns", paramLabel = "NAME", split = ",",
			description = "only these columns, in this order (default: all)")
	private List<String> columns = List.of();

	/**
	 * @throws ParameterException where the answer does not have a column that is wanted
	 */
	void print(Answer all, PrintWriter out, PrintWriter err) {
		Answer answer = wanted(all);
		switch (this.format) {
			case TABLE -> out.print(TextTable.of(answer, this.width));
			case JSON -> out.println(JsonAnswer.of(answer));
			case CSV -> csv(answer, out);
			default -> throw new IllegalStateException("no form " + this.format);
		}
		out.flush();
		if (answer.truncated() && this.format == Format.CSV) {
			err.println("talkgraph: there are more rows than these");
		}
	}

	private Answer wanted(Answer all) {
		try {
			return all.only(this.columns);
		}
		catch (IllegalArgumentException ex) {
			if (this.command == null) {
				throw ex;
			}
			throw new ParameterException(this.command.commandLine(), "--columns: " + ex.getMessage(), ex);
		}
	}

	private static void csv(Answer answer, PrintWriter out) {
		try {
			CsvAnswer.write(answer, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot print the answer", ex);
		}
	}

}
