package org.talkgraph.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium of this machine, spoken to by its DevTools protocol. */
final class Chromium implements AutoCloseable {

	private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");

	private final Process process;

	private final String address;

	private final HttpClient http = HttpClient.newHttpClient();

	private Chromium(Process process, String address) {
		this.process = process;
		this.address = address;
	}

	/** The program, where one is installed. */
	static Optional<Path> installed() {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
			.flatMap((folder) -> Stream.of("chromium", "chromium-browser", "google-chrome")
				.map(Path.of(folder)::resolve))
			.filter(Files::isExecutable)
			.findFirst();
	}

	static Chromium start(Path program, Path profile) throws IOException {
		Process process = new ProcessBuilder(List.of(program.toString(), "--headless=new", "--no-sandbox",
				"--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-dev-shm-usage",
				"--remote-debugging-port=0", "--remote-allow-origins=*", "--user-data-dir=" + profile, "about:blank"))
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		BufferedReader errors = process.errorReader(StandardCharsets.UTF_8);
		String line = errors.readLine();
		while (line != null) {
			Matcher listening = LISTENING.matcher(line);
			if (listening.find()) {
				Thread.ofVirtual().start(() -> errors.lines().forEach((ignored) -> {
				}));
				return new Chromium(process, listening.group(1));
			}
			line = errors.readLine();
		}
		throw new IOException("Chromium ended before it listened, with status " + process.exitValue());
	}

	/** A new tab on a page. */
	ChromiumTab open(String url) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + this.address + "/json/new?about:blank"))
			.PUT(BodyPublishers.noBody())
			.build();
		String answer = this.http.send(request, BodyHandlers.ofString()).body();
		String socket = new JsonMapper().readTree(answer).get("webSocketDebuggerUrl").asString();
		return ChromiumTab.open(this.http, URI.create(socket), url);
	}

	// The children are asked for first: once their parent is gone, nobody knows them.
	@Override
	public void close() throws InterruptedException {
		List<ProcessHandle> children = this.process.descendants().toList();
		this.process.destroy();
		if (!this.process.waitFor(5, TimeUnit.SECONDS)) {
			this.process.destroyForcibly();
		}
		children.forEach(ProcessHandle::destroyForcibly);
	}

}
