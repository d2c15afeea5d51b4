package org.talkgraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceFinderTests {

	@TempDir
	private Path folder;

	@BeforeEach
	void files() throws IOException {
		for (String name : List.of("b.md", "a.txt", "c.MARKDOWN", "slides.pdf", ".hidden.md", "deep/er/d.md",
				".git/e.md", "without/readme.pdf", "[2025]talk.md")) {
			Path file = this.folder.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, "大家好");
		}
	}

	@Test
	void aFolderGivesItsTranscriptsAtAnyDepthInOrderWithoutHiddenOnes() {
		assertThat(find("")).containsExactly("[2025]talk.md", "a.txt", "b.md", "c.MARKDOWN", "deep/er/d.md");
	}

	@Test
	void aFileThatIsNamedIsTakenWhateverItIsCalled() {
		assertThat(find("/slides.pdf")).containsExactly("slides.pdf");
		assertThat(find("/.hidden.md")).containsExactly(".hidden.md");
		assertThat(find("/missing.md")).containsExactly("missing.md");
	}

	@Test
	void aHiddenFolderThatIsNamedIsTaken() {
		assertThat(find("/.git")).containsExactly(".git/e.md");
	}

	@Test
	void aGlobMatchesInOrder() {
		assertThat(find("/*.{md,txt}")).containsExactly("[2025]talk.md", "a.txt", "b.md");
		assertThat(find("/**.md")).containsExactly("[2025]talk.md", "b.md", "deep/er/d.md");
		assertThat(find("/**/d.?d")).containsExactly("deep/er/d.md");
		assertThat(find("/slides*")).containsExactly("slides.pdf");
	}

	@Test
	void aNameWithBracketsIsAFileWhereItExists() {
		assertThat(find("/[2025]talk.md")).containsExactly("[2025]talk.md");
		assertThat(find("/[ab].*")).containsExactly("a.txt", "b.md");
	}

	@Test
	void aRelativeGlobIsLookedForFromHere() {
		assertThat(SourceFinder.find("src/test/resources/org/talkgraph/source/crlf.*"))
			.containsExactly(Path.of("src/test/resources/org/talkgraph/source/crlf.txt"));
		assertThat(SourceFinder.find("pom.x?l")).containsExactly(Path.of("./pom.xml"));
	}

	@Test
	void aLinkToAFolderIsAFolder() throws IOException {
		Path link = Files.createSymbolicLink(this.folder.resolve("link"), this.folder.resolve("deep"));
		assertThat(SourceFinder.find(link.toString())).containsExactly(link.resolve("er/d.md"));
		assertThat(SourceFinder.find(link + "/**.md")).containsExactly(link.resolve("er/d.md"));
	}

	@Test
	void aFolderWithoutTranscriptsSaysWhatItExpected() {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> find("/without")).satisfies((ex) -> {
			assertThat(ex.source()).isEqualTo(this.folder + "/without");
			assertThat(ex.reason()).contains(".md").contains(".txt");
		});
	}

	@Test
	void aGlobThatMatchesNothingSaysSo() {
		for (String pattern : List.of("/*.doc", "/nowhere/*.md")) {
			assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> find(pattern))
				.satisfies((ex) -> assertThat(ex.reason()).contains("nothing matches"));
		}
	}

	@Test
	void aGlobThatIsNoneSaysWhatIsWrong() {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> find("/{a,b"))
			.satisfies((ex) -> assertThat(ex.reason()).contains("no pattern"));
	}

	@Test
	void anArgumentThatIsNoPathSaysSo() {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> SourceFinder.find("a\0b"))
			.satisfies((ex) -> assertThat(ex.reason()).startsWith("no path"));
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> SourceFinder.find("a\0b*"));
	}

	private List<String> find(String argument) {
		return SourceFinder.find(this.folder + argument)
			.stream()
			.map((path) -> this.folder.relativize(path).toString())
			.toList();
	}

}
