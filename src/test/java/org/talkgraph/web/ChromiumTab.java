package org.talkgraph.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One tab of {@link Chromium}: what a person does there, and what stands there then. */
final class ChromiumTab {

	private static final int PATIENCE_SECONDS = 60;

	private static final JsonMapper JSON = new JsonMapper();

	private final AtomicInteger numbers = new AtomicInteger();

	private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();

	private final List<String> complaints = new CopyOnWriteArrayList<>();

	private WebSocket socket;

	static ChromiumTab open(HttpClient http, URI address, String url) {
		ChromiumTab tab = new ChromiumTab();
		tab.socket = http.newWebSocketBuilder().buildAsync(address, tab.new Listener()).join();
		tab.send("Runtime.enable", Map.of());
		tab.send("Log.enable", Map.of());
		tab.send("Page.navigate", Map.of("url", url));
		return tab;
	}

	/** What a script answers. */
	JsonNode evaluate(String script) {
		JsonNode answer = send("Runtime.evaluate",
				Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
		if (answer.has("exceptionDetails")) {
			throw new AssertionError(script + " failed: " + answer.get("exceptionDetails"));
		}
		return answer.get("result").path("value");
	}

	String text(String selector) {
		return evaluate("document.querySelector(%s)?.innerText ?? ''".formatted(quoted(selector))).asString();
	}

	/** Waits until something stands on the page. */
	void await(String selector) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!evaluate("document.querySelector(%s) !== null".formatted(quoted(selector))).asBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("no '%s' within %d seconds; the page says: %s; it complains: %s"
					.formatted(selector, PATIENCE_SECONDS, text("body"), this.complaints));
			}
			Thread.sleep(100);
		}
	}

	void type(String selector, String text) {
		evaluate("document.querySelector(%s).focus()".formatted(quoted(selector)));
		send("Input.insertText", Map.of("text", text));
	}

	void press(String key, int code) {
		for (String kind : List.of("rawKeyDown", "keyUp")) {
			send("Input.dispatchKeyEvent",
					Map.of("type", kind, "key", key, "code", key, "windowsVirtualKeyCode", code));
		}
	}

	void click(String selector) {
		evaluate("document.querySelector(%s).click()".formatted(quoted(selector)));
	}

	/** Errors of scripts, of loading and of the page's policy so far. */
	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	private JsonNode send(String method, Map<String, Object> parameters) {
		int number = this.numbers.incrementAndGet();
		CompletableFuture<JsonNode> answer = new CompletableFuture<>();
		this.answers.put(number, answer);
		this.socket
			.sendText(JSON.writeValueAsString(Map.of("id", number, "method", method, "params", parameters)), true)
			.join();
		return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
	}

	private void receive(JsonNode message) {
		if (message.has("id")) {
			this.answers.remove(message.get("id").asInt()).complete(message.path("result"));
		}
		else if ("Runtime.exceptionThrown".equals(message.path("method").asString())
				|| "error".equals(message.at("/params/entry/level").asString())) {
			this.complaints.add(message.get("params").toString());
		}
	}

	private static String quoted(String text) {
		return JSON.writeValueAsString(text);
	}

	private final class Listener implements WebSocket.Listener {

		private final StringBuilder parts = new StringBuilder();

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
			this.parts.append(part);
			if (last) {
				String message = this.parts.toString();
				this.parts.setLength(0);
				receive(JSON.readTree(message));
			}
			socket.request(1);
			return null;
		}

	}

}
