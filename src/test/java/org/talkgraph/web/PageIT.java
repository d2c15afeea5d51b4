package org.talkgraph.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talkgraph.embedded.SharedDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The page as a reader uses it, in a real browser. */
@SpringBootTest(classes = HouseApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PageIT {

	private static final String NAME = "[role=combobox]";

	private static Chromium chromium;

	private final String page;

	PageIT(@LocalServerPort int port) {
		this.page = "http://localhost:" + port + "/";
	}

	@BeforeAll
	static void browser(@TempDir Path profile) throws IOException {
		Optional<Path> program = Chromium.installed();
		assumeTrue(program.isPresent() || System.getenv("CI") != null,
				"skipped: no Chromium is installed (apt-get install chromium)");
		assertThat(program).as("Chromium, which CI must install").isPresent();
		chromium = Chromium.start(program.get(), profile);
	}

	@AfterAll
	static void close() throws InterruptedException {
		if (chromium != null) {
			chromium.close();
		}
	}

	@BeforeEach
	void world() {
		SharedDatabase.empty();
		SmallWorld.into(SharedDatabase.driver());
	}

	@Test
	void aQuestionIsAskedAndItsEvidenceRead() throws IOException, InterruptedException {
		ChromiumTab tab = chromium.open(this.page);
		tab.await(NAME);
		tab.type(NAME, "喇嘛");
		tab.click(".asking button.main");
		tab.await(".card mark");
		assertThat(tab.text("h1:not(.hero h1)")).isEqualTo("Who mentioned 喇嘛");
		assertThat(tab.text("main")).contains("林晓岚", "heard 喇嘛 → means Llama", "开源大模型的下一步", "characters 8–10",
				"93\u202f%");
		tab.await(".canvas canvas");
		assertThat(tab.evaluate("document.title").asString()).isEqualTo("Who mentioned 喇嘛 – talkgraph");
		assertThat(tab.complaints()).isEmpty();
	}

	@Test
	void figuresAndWhenAPredictionComesDueAreShown() throws IOException, InterruptedException {
		ChromiumTab figures = chromium.open(this.page + "#/ask/figures-for?name=Qwen");
		figures.await(".card .figure");
		assertThat(figures.text(".card header")).contains("prediction", "降一半", "cost", "of Qwen");
		ChromiumTab due = chromium.open(this.page + "#/ask/predictions-due?by=2027");
		due.await(".card .role");
		assertThat(due.text(".card header")).contains("due 2027");
	}

	@Test
	void namesAreOfferedAndTakenWithTheKeyboard() throws IOException, InterruptedException {
		ChromiumTab tab = chromium.open(this.page);
		tab.await(NAME);
		tab.type(NAME, "qw");
		tab.await("[role=option]");
		tab.press("ArrowDown", 40);
		tab.await("[role=option][aria-selected=true]");
		tab.press("Enter", 13);
		tab.await(".card .who-unknown");
		assertThat(tab.text(".card .who")).startsWith("speaker not known");
		assertThat(tab.text(".card")).contains("heard 通义千问 → means Qwen");
	}

	@Test
	void anAmbiguousNameAsksWhichOneAndAnUnknownOffersTheNearest() throws IOException, InterruptedException {
		ChromiumTab tab = chromium.open(this.page + "#/ask/who-mentioned?name=Twin");
		tab.await(".choice");
		assertThat(tab.text("main")).contains("Which one?", "Qwen", "Meta");
		tab.click(".choice[href*=qwen]");
		tab.await(".card");
		ChromiumTab unknown = chromium.open(this.page + "#/ask/who-mentioned?name=Lama");
		unknown.await(".choice");
		assertThat(unknown.evaluate("document.querySelectorAll('.choice').length").asInt()).isEqualTo(3);
	}

	@Test
	void whatComesFromTheGraphIsTextAndNeverMarkup() throws IOException, InterruptedException {
		ChromiumTab tab = chromium.open(this.page + "#/talk/" + ApiIT.encoded(SmallWorld.INTERVIEW));
		tab.await(".shares");
		assertThat(tab.text("main h1")).isEqualTo(SmallWorld.MARKUP);
		assertThat(tab.text(".kind .tag")).isEqualTo("sample");
		assertThat(tab.evaluate("document.querySelectorAll('main img, main b, a[href^=javascript]').length").asInt())
			.isZero();
		assertThat(tab.evaluate("document.title").asString()).startsWith("Small models <img");
	}

	@Test
	void aTalkIsLinkedToByItsKey() throws IOException, InterruptedException {
		ChromiumTab tab = chromium.open(this.page);
		tab.await(".talk-title");
		tab.click(".talk-title[lang=zh]");
		tab.await(".shares");
		assertThat(tab.text("main")).contains("Spring Forum", "林晓岚", "Qwen", "成本会降一半", "due 2027");
		tab.click(".share-line a");
		tab.await(".view-head .relations");
		assertThat(tab.text("main h1")).isEqualTo("林晓岚");
		assertThat(tab.text(".relations")).contains("Meta");
	}

	@Test
	void anEmptyGraphSaysHowToFillIt() throws IOException, InterruptedException {
		SharedDatabase.empty();
		ChromiumTab tab = chromium.open(this.page);
		tab.await(".note");
		assertThat(tab.text(".note")).contains("The graph is empty", "import");
	}

}
