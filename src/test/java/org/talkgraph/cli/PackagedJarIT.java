package org.talkgraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The jar of {@code mvn package} as a user starts it. */
class PackagedJarIT {

	private static final Path JAR = Path.of("target/talkgraph.jar");

	private static final Pattern ADDRESS = Pattern.compile("talkgraph is at (http://\\S+)");

	private static final String TALK = """
			# 2031湖畔论坛-上午 - P1：开场：许青舟 - 湖畔 - BV1TESTCASE1

			大家好，我是许青舟。我认为喇嘛比GPT4更便宜。
			""";

	private final List<Process> processes = new ArrayList<>();

	@TempDir
	private Path folder;

	@AfterEach
	void stop() throws InterruptedException {
		for (Process process : this.processes) {
			process.destroy();
			assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void itServesTheSamplesAndASecondCommandJoinsIt() throws IOException, InterruptedException {
		Path log = this.folder.resolve("serve.log");
		String data = this.folder.resolve("data").toString();
		start(log, "serve", "--data", data, "--port", "0");
		String address = address(log);
		assertThat(ask(address).path("rows").size()).isPositive();
		assertThat(log).content().contains("bundled samples").contains("password in " + data);
		Path talk = Files.writeString(this.folder.resolve("talk.md"), TALK);
		Path out = this.folder.resolve("import.json");
		Process second = start(out, "import", "--json", "--data", data, talk.toString());
		assertThat(second.waitFor(120, TimeUnit.SECONDS)).isTrue();
		assertThat(second.exitValue()).as(Files.readString(out)).isZero();
		JsonNode rows = ask(address).path("rows");
		assertThat(rows.size()).isEqualTo(1);
		assertThat(rows.path(0).path("speaker").asString()).isEqualTo("许青舟");
		assertThat(rows.path(0).path("surface").asString()).isEqualTo("喇嘛");
	}

	@Test
	void aWrongPortIsOneClearLine() throws IOException, InterruptedException {
		Path log = this.folder.resolve("failed.log");
		Process process = start(log, "query", "graph-overview", "--uri", "bolt://127.0.0.1:1", "--password", "none");
		assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isEqualTo(ExitCode.FAILED);
		assertThat(Files.readAllLines(log)).filteredOn((line) -> line.startsWith("talkgraph: ")).hasSize(1);
		assertThat(log).content().doesNotContain("\tat ");
	}

	private Process start(Path log, String... arguments) throws IOException {
		assertThat(JAR).as("the jar that the package phase makes").exists();
		List<String> command = new ArrayList<>(List
			.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-jar", JAR.toString()));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		this.processes.add(process);
		return process;
	}

	private static String address(Path log) throws IOException, InterruptedException {
		long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
		while (System.nanoTime() < end) {
			Matcher matcher = ADDRESS.matcher(Files.readString(log));
			if (matcher.find()) {
				return matcher.group(1);
			}
			Thread.sleep(200);
		}
		throw new AssertionError("not started: " + Files.readString(log));
	}

	private static JsonNode ask(String address) throws IOException, InterruptedException {
		URI uri = URI
			.create(address + "api/v1/queries/who-mentioned?name=" + URLEncoder.encode("喇嘛", StandardCharsets.UTF_8));
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> response = client.send(HttpRequest.newBuilder(uri).build(),
					HttpResponse.BodyHandlers.ofString());
			assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
			return JsonMapper.shared().readTree(response.body());
		}
	}

}
