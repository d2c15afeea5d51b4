package org.talkgraph.transcript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.talkgraph.WrittenTalk;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.SourceReader;
import org.talkgraph.source.UnreadableSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Damages transcripts of every format at random, by a seed, and reads them:
 * {@code -Dfuzz.seconds=600} does so for longer, {@code -Dfuzz.seed=7} in another way. A
 * reader reads something sensible or says clearly what is wrong.
 */
class DamagedSourceTests {

	private static final double SECONDS = Double.parseDouble(System.getProperty("fuzz.seconds", "10"));

	private static final long SEED = Long.getLong("fuzz.seed", 20_240_613);

	private static final Path FOUND = Path.of("target", "damaged-source");

	private static final double LONGEST_SECONDS = 3;

	private static final String[] TOKENS = { "\n", "\r\n", "\n\n", "\"", "\\", "{", "}", "[", "]", "<", ">", "</v>",
			"<v Ann>", "<script>", "</script>", "&", "&amp;", "&#x1F600;", "&#55357;", "\\u0000", "\\ud83d",
			"\\ud83d\\ude00", "\\n", "-->", "00:00:01,000 --> 00:00:00,500\n", "99:99:99.999 --> 00:00:00.000", ":",
			"\uFF1A", "**", "**Ann:** ", "[00:01:02] ", "(", ")", "\u0000", "\uFEFF", "\u200B", "🙂", "喇嘛", "WEBVTT\n",
			"NOTE\n", "# ", "---\n", "1\n", "NaN", "-1", "1e999", "null", "true", ",", " ", "\t", ">> ", "- ", "♪",
			"Speaker 1  00:01\n", "00:01:02\n", "{\\an8}", "<00:00:01.000>", "&nbsp;", "\u0085", "\u2028", "words",
			"speaker", "segments", "```", "![](", "](", "_" };

	private final Random random = new Random(SEED);

	private final Map<String, Integer> outcomes = new TreeMap<>();

	@Test
	void anUndamagedSourceIsReadWithThePlaceOfEveryCharacter() {
		files().forEach((file) -> {
			SourceFile source = SourceFile.of("file:///" + file.getKey(), file.getKey(), file.getValue());
			TalkChecks.check(source, Transcripts.read(source));
		});
	}

	@Test
	void aDamagedSourceIsReadOrRefusedWithAReason() throws IOException {
		List<Map.Entry<String, String>> files = files();
		long end = System.nanoTime() + (long) (SECONDS * 1e9);
		int count = 0;
		while (count < files.size() || System.nanoTime() < end) {
			Map.Entry<String, String> file = files.get(count % files.size());
			read(file.getKey(), damaged(file.getValue()));
			count++;
		}
		assertThat(this.outcomes.get("read")).as("%s", this.outcomes).isGreaterThan(files.size() / 4);
	}

	private static List<Map.Entry<String, String>> files() {
		List<Map.Entry<String, String>> files = new ArrayList<>();
		for (WrittenTalk talk : List.of(WrittenTalk.english(), WrittenTalk.chinese())) {
			files.addAll(talk.labelled().entrySet());
			files.addAll(talk.unlabelled().entrySet());
		}
		return files;
	}

	private void read(String name, byte[] bytes) throws IOException {
		long start = System.nanoTime();
		boolean held = false;
		try {
			SourceFile source = new SourceReader(1 << 20).read("file:///" + name, new ByteArrayInputStream(bytes));
			TalkChecks.check(source, Transcripts.read(source));
			this.outcomes.merge("read", 1, Integer::sum);
			held = true;
		}
		catch (UnreadableSource ex) {
			assertThat(ex.reason()).isNotBlank();
			this.outcomes.merge("refused", 1, Integer::sum);
			held = true;
		}
		finally {
			if (!held) {
				Files.write(FOUND, bytes);
				System.err.println("seed " + SEED + ", " + name + ": what was read is in " + FOUND);
			}
		}
		assertThat((System.nanoTime() - start) / 1e9).as("seconds for %s", name).isLessThan(LONGEST_SECONDS);
	}

	private byte[] damaged(String text) {
		StringBuilder damaged = new StringBuilder(text);
		int changes = 1 + this.random.nextInt(6);
		for (int i = 0; i < changes && !damaged.isEmpty(); i++) {
			damage(damaged);
		}
		byte[] bytes = damaged.toString().getBytes(StandardCharsets.UTF_8);
		if (this.random.nextInt(20) == 0 && bytes.length > 0) {
			bytes[this.random.nextInt(bytes.length)] = (byte) this.random.nextInt(256);
		}
		return bytes;
	}

	private void damage(StringBuilder text) {
		int at = this.random.nextInt(text.length());
		int end = Math.min(text.length(), at + 1 + this.random.nextInt(1 << this.random.nextInt(8)));
		switch (this.random.nextInt(8)) {
			case 0 -> text.delete(at, end);
			case 1 -> text.insert(at, text.substring(at, end));
			case 2 -> text.setLength(at);
			case 3 -> text.insert(this.random.nextInt(text.length()), text.substring(at, end));
			case 4 -> text.insert(at, token().repeat(1 + this.random.nextInt(1 << this.random.nextInt(10))));
			case 5 -> text.replace(at, end, token());
			default -> text.insert(at, token());
		}
	}

	private String token() {
		return TOKENS[this.random.nextInt(TOKENS.length)];
	}

}
