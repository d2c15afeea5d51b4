package org.talkgraph.web;

import java.util.List;

import org.neo4j.driver.Driver;
import org.talkgraph.graph.Graph;
import org.talkgraph.graph.SourceRow;
import org.talkgraph.graph.TalkRows;
import org.talkgraph.graph.TalkRows.Identity;

/**
 * Two invented talks. Their keys, titles and texts hold what addresses and pages stumble
 * over: slashes, hashes, Chinese and markup.
 */
final class SmallWorld {

	static final String PANEL = "file:///talks/圆桌 a+b.md#1";

	static final String INTERVIEW = "sample:interview";

	static final String MARKUP = "Small models <img src=x onerror=\"document.title='broken'\"> & long memories";

	private static final TalkRows.Entity META = new TalkRows.Entity("organization:meta", "Organization", "Meta", null,
			List.of("Facebook"), "known", null, null);

	private static final TalkRows.Entity LLAMA = new TalkRows.Entity("model:llama", "Model", "Llama", null,
			List.of("LLaMA"), "known", "organization:meta", null);

	private static final TalkRows.Entity LLAMA_2 = new TalkRows.Entity("model:llama-2", "Model", "Llama 2", null,
			List.of(), "known", "organization:meta", "model:llama");

	private static final TalkRows.Entity QWEN = new TalkRows.Entity("model:qwen", "Model", "Qwen", "通义千问",
			List.of("Tongyi Qianwen"), "known", null, null);

	private static final String FIRST = "我们去年第一次把喇嘛跑在自己的机器上，谁也没有想到它能追上来。";

	private static final String SECOND = "我补充一点：到了明年，每个团队都会有自己的通义千问，成本会降一半。";

	private static final String THIRD = "People could run LLaMA on a laptop, Llama 2 on a phone, and <b>that</b> mattered more than two points on a benchmark.";

	private SmallWorld() {
	}

	/** Writes the talks into an empty graph. */
	static void into(Driver driver) {
		Graph graph = new Graph(driver);
		graph.prepare();
		write(graph, "file:///talks/圆桌 a+b.md", panel());
		write(graph, "sample:interview.txt", interview());
	}

	private static void write(Graph graph, String uri, TalkRows rows) {
		SourceRow source = new SourceRow(uri, "sha-of-" + uri, "test", FIRST + "\n" + SECOND);
		graph.write(source, rows, false);
		graph.finish(source, List.of(rows.talk().key()));
	}

	private static TalkRows panel() {
		String one = PANEL + "/turn-1";
		String two = PANEL + "/turn-2";
		int second = FIRST.length() + 1;
		return new TalkRows(
				new TalkRows.Talk(PANEL, "开源大模型的下一步", "圆桌", "panel", "zh", "2026-03-14", null, 1, false,
						new TalkRows.Event("Spring Forum", 2026), 0, second + SECOND.length()),
				List.of(new TalkRows.Person(
						"lin", new Identity.Named("林晓岚"), null, "panelist", "Meta", List.of("named in the heading"))),
				List.of(META, LLAMA, QWEN),
				List.of(new TalkRows.Turn(one, 1, 0, FIRST.length(), null, "lin", 0.9, List.of(), List.of("label")),
						new TalkRows.Turn(two, 2, second, second + SECOND.length(), "unknown moderator", null, 0.3,
								List.of("林晓岚: 0.4"), List.of())),
				List.of(new TalkRows.Utterance(one + "/u", one, 1, 0, FIRST.length(), FIRST, "zh", null, null, false),
						new TalkRows.Utterance(two + "/u", two, 2, second, second + SECOND.length(), SECOND, "zh", null,
								null, false)),
				List.of(name(one + "/u", "model:llama", "喇嘛", FIRST, 0, "heard form", 0.93),
						name(two + "/u", "model:qwen", "通义千问", SECOND, second, "name", 0.99)),
				List.of(new TalkRows.Claim(PANEL + "/claim", "成本会降一半", "prediction", 0.8,
						new TalkRows.Due("2027", 2027),
						List.of(new TalkRows.Figure("降一半", 0.5, null, "cost", "model:qwen")), null,
						List.of(new TalkRows.About("model:qwen", 0.9)), List.of(place(two, "成本会降一半", SECOND, second)))),
				List.of(new TalkRows.Affiliation("lin", "organization:meta", 0, 3)));
	}

	private static TalkRows interview() {
		String turn = INTERVIEW + "/turn-1";
		return new TalkRows(
				new TalkRows.Talk(INTERVIEW, MARKUP, null, "interview", "en", null, "javascript:alert(1)", 1, true,
						null, 0, THIRD.length()),
				List.of(new TalkRows.Person("maya", new Identity.Named("Maya Ortiz"), null, "speaker", null,
						List.of("label"))),
				List.of(META, LLAMA, LLAMA_2),
				List.of(new TalkRows.Turn(turn, 1, 0, THIRD.length(), "Maya", "maya", 1, List.of(), List.of("label"))),
				List.of(new TalkRows.Utterance(turn + "/u", turn, 1, 0, THIRD.length(), THIRD, "en", "PT12M31S",
						"PT12M40S", false)),
				List.of(name(turn + "/u", "model:llama", "LLaMA", THIRD, 0, "alias", 0.71),
						name(turn + "/u", "model:llama-2", "Llama 2", THIRD, 0, "name", 0.97)),
				List.of(new TalkRows.Claim(INTERVIEW + "/claim", "that mattered more than two points on a benchmark",
						"opinion", 0.7, null, List.of(), "maya", List.of(new TalkRows.About("model:llama", 0.8)),
						List.of(place(turn, "mattered more", THIRD, 0)))),
				List.of());
	}

	private static TalkRows.Name name(String utterance, String entity, String surface, String text, int offset,
			String method, double confidence) {
		int start = offset + text.indexOf(surface);
		return new TalkRows.Name(utterance, entity, surface, start, start + surface.length(), method, confidence,
				List.of(method + ": " + confidence));
	}

	private static TalkRows.Place place(String turn, String words, String text, int offset) {
		int start = offset + text.indexOf(words);
		return new TalkRows.Place(turn, start, start + words.length());
	}

}
