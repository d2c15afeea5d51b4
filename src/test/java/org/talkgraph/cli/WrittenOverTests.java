package org.talkgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import org.talkgraph.training.SmallGold;

import static org.assertj.core.api.Assertions.assertThat;

/** What a command reads is there when it has ended, and a path that is none is told. */
class WrittenOverTests {

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@BeforeEach
	void write() throws IOException {
		SmallGold.write(this.folder);
		Files.writeString(this.folder.resolve("mine.txt"), "refuse: Llama -> Lake\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gold/1.json", "talks/second.md", "mine.txt" })
	void evaluateDoesNotWriteOverWhatItReads(String read) throws IOException {
		refuses(read, "evaluate", "--gold", at("gold"), "--sources", at("talks"), "--decisions", at("mine.txt"),
				"--out", at(read));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--decisions", "--knowledge", "--weights", "--turn-weights", "--claim-weights" })
	void annotateDoesNotWriteOverTheUsersFiles(String option) throws IOException {
		refuses("mine.txt", "annotate", at("talks"), option, at("mine.txt"), "--out", at("mine.txt"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--decisions", "--knowledge" })
	void exportDoesNotWriteOverTheUsersFiles(String option) throws IOException {
		refuses("mine.txt", "export", "--format", "csv", option, at("mine.txt"), "--out", at("mine.txt"));
	}

	@Test
	void whatWasWrittenBeforeIsWrittenAgain() throws IOException {
		Path out = Files.writeString(this.folder.resolve("talks/out.json"), "[]");
		assertThat(run("evaluate", "--gold", at("gold"), "--sources", at("talks"), "--out", out.toString()))
			.isEqualTo(ExitCode.DONE);
		assertThat(out).content().contains("first.md");
	}

	@ParameterizedTest
	@ValueSource(strings = { "annotate x.md --out", "annotate x.md --out x.json --weights",
			"annotate x.md --out x.json --decisions", "export --format csv --out", "train --gold g --sources s --out",
			"evaluate --out x.json --sources s --gold" })
	void anEmptyPathIsAWrongCommandLine(String command) {
		assertThat(run((command + " ").split(" ", -1))).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
		assertThat(this.err.toString()).contains("nothing is given; expected a path", "--help");
	}

	@Test
	void anEmptySettingIsNone() {
		System.setProperty("talkgraph.weights", "");
		try {
			assertThat(run("annotate", at("talks"), "--out", at("out.json"))).isEqualTo(ExitCode.DONE);
		}
		finally {
			System.clearProperty("talkgraph.weights");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "--weights", "--turn-weights", "--claim-weights", "--decisions", "--knowledge" })
	void aFolderIsNoFileOfTheUsers(String option) {
		assertThat(run("annotate", at("talks"), option, at("gold"), "--out", at("out.json")))
			.isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString().lines())
			.containsExactly("talkgraph: %s: this is a folder; expected a file".formatted(at("gold")));
	}

	private void refuses(String read, String... command) throws IOException {
		String before = Files.readString(this.folder.resolve(read));
		assertThat(run(command)).isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString()).contains(at(read) + " would be overwritten");
		assertThat(this.folder.resolve(read)).hasContent(before);
	}

	private String at(String name) {
		return this.folder.resolve(name).toString();
	}

	private int run(String... arguments) {
		CommandLine line = Main.commandLine();
		line.setOut(new PrintWriter(new StringWriter(), true));
		line.setErr(new PrintWriter(this.err, true));
		return line.execute(arguments);
	}

}
