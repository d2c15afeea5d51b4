package org.talkgraph.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sends requests exactly as written, also those that no client library would send.
 */
record Wire(int port) {

	/** An answer as it came; header names in lower case. */
	record Answer(int status, Map<String, String> headers, String body) {

		String type() {
			return this.headers.getOrDefault("content-type", "");
		}

	}

	Answer get(String path, String... headers) throws IOException {
		return send("GET", path, "", headers);
	}

	Answer send(String method, String path, String body, String... headers) throws IOException {
		StringBuilder head = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, path));
		if (!String.join("\n", headers).contains("Host:")) {
			head.append("Host: localhost:").append(this.port).append("\r\n");
		}
		for (String header : headers) {
			head.append(header).append("\r\n");
		}
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > 0) {
			head.append("Content-Length: ").append(bytes.length).append("\r\n");
		}
		return raw(head + "Connection: close\r\n\r\n" + body);
	}

	Answer raw(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), this.port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
			return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static Answer answer(String text) {
		int end = text.indexOf("\r\n\r\n");
		String[] head = text.substring(0, end).split("\r\n");
		Map<String, String> headers = new TreeMap<>();
		for (int line = 1; line < head.length; line++) {
			int colon = head[line].indexOf(':');
			headers.put(head[line].substring(0, colon).toLowerCase(Locale.ROOT),
					head[line].substring(colon + 1).strip());
		}
		String body = text.substring(end + 4);
		boolean chunked = "chunked".equals(headers.get("transfer-encoding"));
		return new Answer(Integer.parseInt(head[0].split(" ")[1]), headers, chunked ? joined(body) : body);
	}

	private static String joined(String chunks) {
		byte[] bytes = chunks.getBytes(StandardCharsets.UTF_8);
		StringBuilder body = new StringBuilder();
		int at = 0;
		while (at < bytes.length) {
			int end = at;
			while (bytes[end] != '\r') {
				end++;
			}
			int size = Integer.parseInt(new String(bytes, at, end - at, StandardCharsets.US_ASCII).strip(), 16);
			body.append(new String(bytes, end + 2, size, StandardCharsets.UTF_8));
			at = end + 2 + size + 2;
			if (size == 0) {
				break;
			}
		}
		return body.toString();
	}

}
