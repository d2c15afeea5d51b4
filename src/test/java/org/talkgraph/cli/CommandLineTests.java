package org.talkgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.talkgraph.cypher.Statement;
import org.talkgraph.cypher.Statements;
import org.talkgraph.training.SmallGold;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands that need no database. */
class CommandLineTests {

	private static final String TALK = """
			# 2031湖畔论坛-上午 - P1：开场：许青舟 - 湖畔 - BV1TESTCASE1

			大家好，我是许青舟。我认为喇嘛比GPT4更便宜。
			""";

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void everyCommandHasHelp() {
		CommandLine line = Main.commandLine();
		assertThat(line.getSubcommands()).isNotEmpty();
		for (String command : line.getSubcommands().keySet()) {
			assertThat(run(command, "--help")).as(command).isEqualTo(ExitCode.DONE);
		}
		assertThat(run("--help")).isEqualTo(ExitCode.DONE);
		assertThat(this.out.toString()).contains("import", "annotate", "serve", "delete");
	}

	@Test
	void theHelpOfQueryListsTheQuestionsAndTheirParameters() {
		run("query", "--help");
		assertThat(this.out.toString()).contains("  who-mentioned name [exact]")
			.contains(Statements.queries().stream().map(Statement::answers).toList());
	}

	@Test
	void theHelpOfAQuestionSaysWhatItsParametersAre() {
		run("query", "figures-for", "--help");
		assertThat(this.out.toString())
			.contains("  [--param unit=...]", "only figures in this unit", "  --param name=...")
			.doesNotContain("who-mentioned name");
	}

	@Test
	void aWrongCommandLineEndsWithTwo() {
		assertThat(run("impart", "x")).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
		assertThat(run("import")).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
		assertThat(run("import", "--no-such-option", "x")).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
		assertThat(run("delete")).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
	}

	@Test
	void aWrongCommandLineIsToldInOneLineWithWhereItsHelpIs() {
		run("query", "who-mentioned", "--parm", "name=Llama");
		assertThat(this.err.toString().lines()).hasSizeBetween(2, 3)
			.first(InstanceOfAssertFactories.STRING)
			.startsWith("talkgraph: ")
			.contains("--parm");
		assertThat(this.err.toString()).contains("talkgraph query --help");
	}

	@ParameterizedTest
	@ValueSource(strings = { "query graph-overview", "cypher RETURN(1)", "delete --talk lake/1",
			"export --format csv --out -" })
	void aFolderWithoutAGraphIsAnErrorAndIsNotMade(String command) {
		Path mistyped = this.folder.resolve("dtaa");
		List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
		arguments.addAll(List.of("--data", mistyped.toString()));
		assertThat(run(arguments.toArray(String[]::new))).isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString()).contains(mistyped.toString(), "no graph in this folder", "import");
		assertThat(mistyped).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "export", "export --format csv", "export --out g.csv", "export --format pajek --out g.net" })
	void anExportSaysItsFormatAndItsFile(String command) {
		assertThat(run(command.split(" "))).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
		assertThat(this.err.toString()).containsAnyOf("--out", "--format", "expected one of [GRAPHML, GEXF, CSV]")
			.contains("talkgraph export --help");
	}

	@Test
	void anExportIntoAFolderIsOneLineBeforeAnythingIsRead() {
		assertThat(run("export", "--format", "gexf", "--out", this.folder.toString(), "--data",
				this.folder.resolve("no").toString()))
			.isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString().lines()).singleElement().asString().contains("this is a folder");
	}

	@ParameterizedTest
	@ValueSource(strings = { "query who-mentioned --weights w.txt", "query who-mentioned --max-bytes 5",
			"train --gold g --sources s --out o --turn-weights w.txt", "serve --max-bytes 5",
			"evaluate --unseen --gold g --sources s --out o.json --claim-weights w.txt" })
	void anOptionThatWouldChangeNothingIsAWrongCommandLine(String command) {
		assertThat(run(command.split(" "))).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
		assertThat(this.err.toString()).containsAnyOf("Unknown option", "--unseen learns its weights from the gold");
	}

	@ParameterizedTest
	@ValueSource(strings = { "missing.md", "missing/*.md" })
	void anImportOfNothingIsAnErrorAndMakesNoDatabase(String mistyped) {
		Path data = this.folder.resolve("data");
		assertThat(run("import", "--data", data.toString(), this.folder.resolve(mistyped).toString()))
			.isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString()).contains(mistyped);
		assertThat(data).doesNotExist();
	}

	@Test
	void annotateWritesTheAnnotationOfEverySource() throws IOException {
		Path file = Files.writeString(this.folder.resolve("talk.md"), TALK);
		Path json = this.folder.resolve("out.json");
		assertThat(run("annotate", file.toString(), "--out", json.toString())).isEqualTo(ExitCode.DONE);
		JsonNode talk = JsonMapper.shared().readTree(Files.readString(json)).path(0).path("talks").path(0);
		assertThat(talk.path("key").asString()).isEqualTo("BV1TESTCASE1-P1");
		assertThat(talk.path("participants").path(0).path("name").asString()).isEqualTo("许青舟");
		JsonNode mention = talk.path("mentions").path(1);
		assertThat(mention.path("entity").path("name").asString()).isEqualTo("Llama");
		assertThat(TALK.substring(mention.path("start").asInt(), mention.path("end").asInt())).isEqualTo("喇嘛");
	}

	@Test
	void annotateWritesToStandardOutputNothingButTheJson() throws IOException {
		Path file = Files.writeString(this.folder.resolve("talk.md"), TALK);
		assertThat(run("annotate", file.toString(), "--explain", "--out", "-")).isEqualTo(ExitCode.DONE);
		assertThat(JsonMapper.shared().readTree(this.out.toString()).size()).isEqualTo(1);
		assertThat(this.err.toString()).contains("Llama");
	}

	@Test
	void whereTheAnnotationCannotGoIsToldBeforeAnythingIsHeard() {
		Path nowhere = this.folder.resolve("missing/out.json");
		assertThat(run("annotate", this.folder.toString(), "--out", nowhere.toString())).isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString().lines())
			.containsExactly("talkgraph: --out %s: there is no folder %s".formatted(nowhere, nowhere.getParent()));
	}

	@Test
	void anErrorOfTheFileSystemSaysWhatIsWrong() throws IOException {
		Path taken = Files.writeString(this.folder.resolve("taken"), "no folder");
		assertThat(run("train", "--gold", this.folder.toString(), "--sources", this.folder.toString(), "--out",
				taken.toString()))
			.isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString().lines())
			.containsExactly("talkgraph: %s: this exists already, and is no folder".formatted(taken));
	}

	@Test
	void whatIsReadIsNotOverwritten() throws IOException {
		Path file = Files.writeString(this.folder.resolve("talk.md"), TALK);
		assertThat(run("annotate", file.toString(), "--out", file.toString())).isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString()).contains(file + " would be overwritten");
		assertThat(file).hasContent(TALK);
	}

	@Test
	void aFolderWithoutATranscriptIsAnError() throws IOException {
		Files.writeString(this.folder.resolve("a.json"), "{\"name\": \"settings\"}");
		Files.writeString(this.folder.resolve("b.json"), "{\"name\": \"settings\"}");
		assertThat(run("annotate", this.folder.toString(), "--out", "-")).isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString().lines()).hasSize(3)
			.last()
			.asString()
			.contains("none of its 2 files is a transcript");
	}

	@Test
	void aMissingFileIsOneLineAndTheOthersAreAnnotated() throws IOException {
		Path file = Files.writeString(this.folder.resolve("talk.md"), TALK);
		Path json = this.folder.resolve("out.json");
		int code = run("annotate", this.folder.resolve("missing.md").toString(), file.toString(), "--out",
				json.toString());
		assertThat(code).isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString().lines()).hasSize(1)
			.first()
			.asString()
			.contains("missing.md")
			.contains("no such file");
		assertThat(JsonMapper.shared().readTree(Files.readString(json)).size()).isEqualTo(1);
	}

	@Test
	void aDryRunReportsAsJsonOnStandardOutputOnly() throws IOException {
		Path file = Files.writeString(this.folder.resolve("talk.md"), TALK);
		assertThat(run("import", "--dry-run", "--json", file.toString())).isEqualTo(ExitCode.DONE);
		JsonNode report = JsonMapper.shared().readTree(this.out.toString());
		assertThat(report.propertyNames()).containsAll(List.of("talks", "unchanged", "people", "organizations",
				"models", "claims", "mentions", "skipped", "failed", "seconds"));
		assertThat(report.path("talks").asInt()).isEqualTo(1);
	}

	@Test
	void aSourceBeyondTheLimitSaysHowToRaiseIt() throws IOException {
		Path file = Files.writeString(this.folder.resolve("talk.md"), TALK);
		assertThat(run("import", "--dry-run", "--max-bytes", "20", file.toString())).isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString()).contains("limited to 20 bytes").contains("--max-bytes");
	}

	@Test
	void optionsComeFromPropertiesToo() throws IOException {
		Path file = Files.writeString(this.folder.resolve("talk.md"), TALK);
		System.setProperty("talkgraph.max-bytes", "20");
		try {
			assertThat(run("import", "--dry-run", file.toString())).isEqualTo(ExitCode.FAILED);
		}
		finally {
			System.clearProperty("talkgraph.max-bytes");
		}
	}

	@Test
	void trainWritesWeightsThatAnnotateAndEvaluateTake() throws IOException {
		SmallGold.write(this.folder);
		String gold = this.folder.resolve("gold").toString();
		String talks = this.folder.resolve("talks").toString();
		Path learnt = this.folder.resolve("learnt");
		assertThat(run("train", "--gold", gold, "--sources", talks, "--out", learnt.toString()))
			.isEqualTo(ExitCode.DONE);
		assertThat(this.out.toString()).contains("examples").contains("canonical name");
		String weights = learnt.resolve("weights.txt").toString();
		assertThat(Path.of(weights)).content().contains("[threshold]", "[weight]", "[calibration]");
		Path json = this.folder.resolve("out.json");
		assertThat(run("evaluate", "--gold", gold, "--sources", talks, "--weights", weights, "--out", json.toString()))
			.isEqualTo(ExitCode.DONE);
		assertThat(JsonMapper.shared().readTree(Files.readString(json)).size()).isEqualTo(2);
		assertThat(run("evaluate", "--unseen", "--gold", gold, "--sources", talks, "--out", json.toString()))
			.isEqualTo(ExitCode.DONE);
		assertThat(this.out.toString()).contains("mention_calibration_error").contains("hits by aliases");
	}

	@Test
	void goldWithoutItsSourceIsOneLine() throws IOException {
		SmallGold.write(this.folder);
		String gold = this.folder.resolve("gold").toString();
		assertThat(run("evaluate", "--gold", gold, "--sources", gold, "--out", this.folder.resolve("o").toString()))
			.isEqualTo(ExitCode.FAILED);
		assertThat(this.err.toString().lines()).singleElement().asString().contains("1.json").contains("first.md");
	}

	@Test
	void decisionsAreAppliedAndAWrongLineIsTold() throws IOException {
		Path file = Files.writeString(this.folder.resolve("talk.md"), TALK);
		Path decisions = Files.writeString(this.folder.resolve("mine.txt"), "refuse: Llama -> 喇嘛\nrefuse Llama");
		Path json = this.folder.resolve("out.json");
		assertThat(run("annotate", "--decisions", decisions.toString(), file.toString(), "--out", json.toString()))
			.isEqualTo(ExitCode.DONE);
		assertThat(Files.readString(json)).contains("GPT-4").doesNotContain("Llama");
		assertThat(this.err.toString()).contains("mine.txt:2").contains("refuse Llama").contains("expected");
	}

	@Test
	void anImportSaysWhatItResolvedBySound() throws IOException {
		Path file = Files.writeString(this.folder.resolve("talk.md"), TALK);
		assertThat(run("import", "--dry-run", file.toString())).isEqualTo(ExitCode.DONE);
		assertThat(this.out.toString()).startsWith("nothing is written")
			.contains("喇嘛 -> Llama")
			.contains("heard form")
			.contains("most doubtful");
	}

	private int run(String... arguments) {
		CommandLine line = Main.commandLine();
		line.setOut(new PrintWriter(this.out, true));
		line.setErr(new PrintWriter(this.err, true));
		return line.execute(arguments);
	}

}
