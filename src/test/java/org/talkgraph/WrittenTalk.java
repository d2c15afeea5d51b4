package org.talkgraph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** One invented talk, written in every format that there is. */
public final class WrittenTalk {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final JsonMapper ASCII = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	/** Somebody says something. */
	public record Turn(String speaker, String text) {
	}

	/** A part of a turn that is shown, or recognised, at once. */
	private record Part(int turn, boolean first, String text, long start, long end) {
	}

	private final List<Turn> turns;

	private final boolean chinese;

	private final List<Part> parts = new ArrayList<>();

	private WrittenTalk(List<Turn> turns, boolean chinese) {
		this.turns = turns;
		this.chinese = chinese;
		long time = 1_000;
		for (int i = 0; i < turns.size(); i++) {
			List<String> cut = cut(turns.get(i).text());
			for (int k = 0; k < cut.size(); k++) {
				long end = time + 60L * cut.get(k).length();
				this.parts.add(new Part(i, k == 0, cut.get(k), time, end));
				time = end + 40;
			}
		}
	}

	public static WrittenTalk english() {
		return new WrittenTalk(List.of(new Turn("Ilka Brandt",
				"Welcome back to the Quarry, everybody. Today we talk about small models & large promises with Orson Vale, who is chief scientist at Mistral AI."),
				new Turn("Orson Vale",
						"Thanks, Ilka. In my view Llama 3 is clearly better than GPT-4 for code, and it costs us 40 percent less. By 2027 every laptop will run a model like that."),
				new Turn("Ilka Brandt", "And what about Claude?"),
				new Turn("Orson Vale",
						"Claude is what I use every day. We moved our whole pipeline from TensorFlow to PyTorch in March 2024, and the training became twice as fast.")),
				false);
	}

	public static WrittenTalk chinese() {
		return new WrittenTalk(List.of(new Turn("柳青禾", "大家好，欢迎回到采石场。今天我们请来了顾闻笙，他是通义实验室的首席科学家。"),
				new Turn("顾闻笙", "谢谢青禾。我认为千问2.5在代码上已经比GPT-4更好，而且成本降低了百分之四十。到2027年，每一台笔记本电脑都能跑这样的模型。"),
				new Turn("柳青禾", "那喇嘛三呢？"), new Turn("顾闻笙", "我们在2024年3月把整个流程从TensorFlow换成了PyTorch，训练快了两倍。我建议大家都这样做。")),
				true);
	}

	public List<Turn> turns() {
		return this.turns;
	}

	/** The formats in which it is written who speaks, by their file names. */
	public Map<String, String> labelled() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("bold.md", lines("**%2$s:** %3$s\n\n"));
		files.put("bold-outside.md", lines("**%2$s**: %3$s\n\n"));
		files.put("plain.txt", lines("%2$s: %3$s\n"));
		files.put("full-width.txt", lines("%2$s\uFF1A%3$s\n"));
		files.put("with-role.txt", lines("%2$s (panelist): %3$s\n"));
		files.put("with-time.txt", lines("[%1$s] %2$s: %3$s\n"));
		files.put("with-bare-time.txt", lines("%1$s %2$s: %3$s\n"));
		files.put("with-escaped-time.md", lines("\\[%1$s\\] **%2$s:** %3$s\n\n"));
		files.put("own-line.txt", lines("%2$s  %1$s\n%3$s\n\n"));
		files.put("own-line-time-first.txt", lines("%1$s %2$s\r\n%3$s\r\n\r\n"));
		files.put("labels.srt", subRip());
		files.put("voices.vtt", webVtt());
		files.put("whisperx.json", JSON.writeValueAsString(whisperX(false)));
		files.put("whisperx-words.json", ASCII.writeValueAsString(whisperX(true)));
		files.put("whisper-cpp.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(whisperCpp()));
		files.put("podcast.json", ASCII.writeValueAsString(podcast()));
		files.put("labels.json3", JSON.writeValueAsString(youtube()));
		return files;
	}

	/** The formats that do not say who speaks. */
	public Map<String, String> unlabelled() {
		Map<String, String> files = new LinkedHashMap<>();
		StringBuilder plain = new StringBuilder();
		this.turns.forEach((turn) -> plain.append(turn.text()).append("\n\n"));
		files.put("paragraphs.txt", plain.toString());
		files.put("whisper.json", ASCII.writeValueAsString(whisper()));
		files.put("rolling.vtt", rolling());
		files.put("words.json3", JSON.writeValueAsString(youtubeWords()));
		StringBuilder console = new StringBuilder();
		this.parts.forEach((part) -> console
			.append("[%s --> %s]   %s\n".formatted(clock(part.start(), "."), clock(part.end(), "."), part.text())));
		files.put("console.txt", console.toString());
		return files;
	}

	private List<String> cut(String text) {
		List<String> cut = new ArrayList<>();
		int longest = this.chinese ? 9 : 34;
		String rest = text;
		while (rest.length() > longest) {
			int at = this.chinese ? outsideOfWords(rest, longest) : rest.lastIndexOf(' ', longest);
			cut.add(rest.substring(0, at));
			rest = rest.substring(this.chinese ? at : at + 1);
		}
		cut.add(rest);
		return cut;
	}

	private static int outsideOfWords(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) < 0x80 && text.charAt(at - 1) < 0x80) {
			at++;
		}
		return at;
	}

	private String lines(String format) {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < this.turns.size(); i++) {
			int turn = i;
			long start = this.parts.stream().filter((part) -> part.turn() == turn).findFirst().orElseThrow().start();
			lines.append(format.formatted(clock(start, ".").substring(0, 8), this.turns.get(i).speaker(),
					this.turns.get(i).text()));
		}
		return lines.toString();
	}

	private String subRip() {
		StringBuilder file = new StringBuilder();
		int number = 1;
		for (Part part : this.parts) {
			String label = part.first() ? this.turns.get(part.turn()).speaker() + ": " : "";
			file.append("%d\r\n%s --> %s\r\n<i>%s%s</i>\r\n\r\n".formatted(number++, clock(part.start(), ","),
					clock(part.end(), ","), label, part.text()));
		}
		return file.toString();
	}

	private String webVtt() {
		StringBuilder file = new StringBuilder(
				"WEBVTT - a talk\nLanguage: en\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred width:40%\n\nNOTE nobody says this\nor this\n\n");
		int number = 1;
		for (Part part : this.parts) {
			String text = part.text().replace("&", "&amp;");
			int half = text.indexOf(' ', 3);
			String broken = (half < 0 || this.chinese) ? text
					: text.substring(0, half) + "\n" + text.substring(half + 1);
			file.append("cue %d\n%s --> %s align:start position:0%%\n<v.loud %s>%s</v>\n\n".formatted(number++,
					clock(part.start(), "."), clock(part.end(), "."), this.turns.get(part.turn()).speaker(), broken));
			if (number % 4 == 0) {
				file.append("NOTE\nand not this\n\n");
			}
		}
		return file.toString();
	}

	private Map<String, Object> whisper() {
		List<Object> segments = new ArrayList<>();
		for (Part part : this.parts) {
			segments
				.add(map("id", segments.size(), "seek", 0, "start", part.start() / 1000.0, "end", part.end() / 1000.0,
						"text", blank() + part.text(), "tokens", List.of(1, 2, 3), "avg_logprob", -0.2));
		}
		return map("text", "all of it again, which is not read", "segments", segments, "language", "en");
	}

	/** With speakers on words alone, of which some have neither speaker nor time. */
	private Map<String, Object> whisperX(boolean words) {
		List<Object> segments = new ArrayList<>();
		for (int turn = 0; turn < this.turns.size(); turn++) {
			for (Part part : this.parts) {
				if (part.turn() == turn) {
					String speaker = this.turns.get(turn).speaker();
					Map<String, Object> segment = map("start", part.start() / 1000.0, "end", part.end() / 1000.0,
							"text", blank() + part.text());
					segment.put("words", words(part, words ? speaker : null));
					if (!words) {
						segment.put("speaker", speaker);
					}
					segments.add(segment);
				}
			}
		}
		return map("segments", segments, "word_segments", List.of(map("word", "twice", "start", 0.1)), "language",
				"en");
	}

	private List<Object> words(Part part, String speaker) {
		List<Object> words = new ArrayList<>();
		double time = part.start() / 1000.0;
		for (String word : this.chinese ? part.text().split("") : part.text().split(" ")) {
			Map<String, Object> fields = map("word", word);
			if (words.size() % 3 != 2) {
				fields.put("start", time);
				fields.put("end", time + 0.1);
				if (speaker != null) {
					fields.put("speaker", speaker);
				}
			}
			words.add(fields);
			time += 0.1;
		}
		return words;
	}

	private Map<String, Object> whisperCpp() {
		List<Object> pieces = new ArrayList<>();
		for (Part part : this.parts) {
			pieces.add(map("timestamps", map("from", clock(part.start(), ","), "to", clock(part.end(), ",")), "offsets",
					map("from", part.start(), "to", part.end()), "text", blank() + part.text(), "speaker",
					this.turns.get(part.turn()).speaker()));
		}
		return map("systeminfo", "AVX = 1", "model", map("type", "base"), "result", map("language", "en"),
				"transcription", pieces);
	}

	private Map<String, Object> podcast() {
		List<Object> segments = new ArrayList<>();
		for (Part part : this.parts) {
			segments.add(map("speaker", this.turns.get(part.turn()).speaker(), "startTime", part.start() / 1000.0,
					"endTime", part.end() / 1000.0, "body", part.text()));
		}
		return map("version", "1.0.0", "segments", segments);
	}

	private Map<String, Object> youtube() {
		List<Object> events = new ArrayList<>();
		events.add(map("tStartMs", 0, "dDurationMs", 100_000, "id", 1));
		for (Part part : this.parts) {
			String label = part.first() ? this.turns.get(part.turn()).speaker() + ": " : "";
			events.add(map("tStartMs", part.start(), "dDurationMs", part.end() - part.start(), "segs",
					List.of(map("utf8", label + part.text()))));
		}
		return map("wireMagic", "pb3", "events", events);
	}

	private Map<String, Object> youtubeWords() {
		List<Object> events = new ArrayList<>();
		for (Part part : this.parts) {
			List<Object> segments = new ArrayList<>();
			for (String word : this.chinese ? part.text().split("") : part.text().split("(?= )")) {
				segments.add(map("utf8", word, "tOffsetMs", 100 * segments.size()));
			}
			events.add(map("tStartMs", part.start(), "dDurationMs", 4_000, "wWinId", 1, "segs", segments));
			events.add(map("tStartMs", part.end(), "dDurationMs", 10, "wWinId", 1, "aAppend", 1, "segs",
					List.of(map("utf8", "\n"))));
		}
		return map("wireMagic", "pb3", "pens", List.of(map()), "events", events);
	}

	/** As YouTube rolls its captions: each line is shown three times. */
	private String rolling() {
		StringBuilder file = new StringBuilder("WEBVTT\nKind: captions\nLanguage: en\n\n");
		String last = " ";
		for (Part part : this.parts) {
			String text = part.text().replace("&", "&amp;");
			int space = text.indexOf(' ');
			String words = (space < 0) ? text
					: text.substring(0, space) + "<00:00:01.300><c>" + text.substring(space) + "</c>";
			file.append("%s --> %s align:start position:0%%\n%s\n%s\n\n".formatted(clock(part.start(), "."),
					clock(part.end() - 10, "."), last, words));
			file.append("%s --> %s align:start position:0%%\n%s\n \n\n".formatted(clock(part.end() - 10, "."),
					clock(part.end(), "."), text));
			last = text;
		}
		return file.toString();
	}

	private String blank() {
		return this.chinese ? "" : " ";
	}

	private static String clock(long millis, String point) {
		return String.format(Locale.ROOT, "%02d:%02d:%02d%s%03d", millis / 3_600_000, millis / 60_000 % 60,
				millis / 1000 % 60, point, millis % 1000);
	}

	private static Map<String, Object> map(Object... fields) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			map.put((String) fields[i], fields[i + 1]);
		}
		return map;
	}

}
