package org.talkgraph.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Sources that gzip has packed, and the files beside a source. */
class BesideAndPackedTests {

	private static final long LIMIT = 100_000;

	private final SourceReader reader = new SourceReader(LIMIT);

	@TempDir
	private Path folder;

	@BeforeEach
	void aTalk() throws IOException {
		Files.writeString(this.folder.resolve("river.srt"), "1\n00:00:01,000 --> 00:00:02,000\nHello.\n");
	}

	@Test
	void aPackedSourceIsUnpacked() throws IOException {
		Path file = Files.write(this.folder.resolve("river.VTT.gz"),
				packed("WEBVTT\n\n你好".getBytes(StandardCharsets.UTF_8)));
		SourceFile source = this.reader.read(file);
		assertThat(source.text()).isEqualTo("WEBVTT\n\n你好");
		assertThat(source.name()).isEqualTo("river.VTT");
		assertThat(source.uri()).endsWith("river.VTT.gz");
		assertThat(source.sha256()).isEqualTo(SourceFile.sha256("WEBVTT\n\n你好"));
	}

	@Test
	void aPackedStreamIsUnpackedWhateverItIsCalled() throws IOException {
		byte[] bytes = packed("# A talk\n\nHello.\n".getBytes(StandardCharsets.UTF_8));
		assertThat(this.reader.read("stdin:", new ByteArrayInputStream(bytes)).text()).startsWith("# A talk");
	}

	@Test
	void whatUnpacksToTooMuchIsRefused() throws IOException {
		byte[] bytes = packed(new byte[50_000_000]);
		assertThat(bytes.length).isLessThan((int) LIMIT);
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> this.reader.read("stdin:", new ByteArrayInputStream(bytes)))
			.satisfies((ex) -> assertThat(ex.reason()).contains("unpacked").contains("100000 bytes"));
	}

	@Test
	void aBrokenPackIsRefused() throws IOException {
		byte[] bytes = packed("Hello, everybody, and welcome.".getBytes(StandardCharsets.UTF_8));
		byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> this.reader.read("stdin:", new ByteArrayInputStream(half)))
			.satisfies((ex) -> assertThat(ex.reason()).contains("gzip", "breaks off", "fetch"));
	}

	@Test
	void sidecarsAreReadTheNearestFirst() throws IOException {
		for (String name : List.of("talk.meta.yaml", "river.meta.yaml", "river.srt.meta.yaml", "other.meta.yaml")) {
			Files.writeString(this.folder.resolve(name), "title: " + name);
		}
		SourceFile source = this.reader.read(this.folder.resolve("river.srt"));
		assertThat(source.sidecars()).extracting(Sidecar::text)
			.containsExactly("title: river.srt.meta.yaml", "title: river.meta.yaml", "title: talk.meta.yaml");
		assertThat(source.sidecars()).extracting(Sidecar::ofFile).containsExactly(true, true, false);
	}

	@Test
	void aPackedSourceHasTheSidecarsOfWhatIsInside() throws IOException {
		Files.write(this.folder.resolve("lake.txt.gz"), packed("Hello.".getBytes(StandardCharsets.UTF_8)));
		Files.writeString(this.folder.resolve("lake.meta.yaml"), "title: Lake");
		assertThat(this.reader.read(this.folder.resolve("lake.txt.gz")).sidecars()).hasSize(1);
	}

	@Test
	void aHugeSidecarIsRefused() throws IOException {
		Files.writeString(this.folder.resolve("river.meta.yaml"), "a".repeat(70_000));
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> this.reader.read(this.folder.resolve("river.srt")))
			.satisfies((ex) -> assertThat(ex.source()).endsWith("river.meta.yaml"));
	}

	@Test
	void aSidecarIsNoSource() throws IOException {
		Path sidecar = Files.writeString(this.folder.resolve("river.meta.yaml"), "title: River");
		assertThat(SourceFinder.find(this.folder + "/*")).containsExactly(this.folder.resolve("river.srt"));
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> this.reader.read(sidecar))
			.satisfies((ex) -> assertThat(ex.reason()).contains("transcript beside it"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.md", "a.markdown", "a.txt", "a.srt", "a.vtt", "A.JSON", "a.json3", "a.vtt.gz",
			"a.md.GZ", "my-readme-talk.md", "licensing.txt" })
	void transcriptsInAFolderAreFound(String name) throws IOException {
		Path file = Files.writeString(this.folder.resolve(name), "Hello.");
		assertThat(SourceFinder.find(this.folder.toString())).contains(file);
	}

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "readme.zh-CN.md", "LICENSE.txt", "CHANGELOG.md", "requirements.txt",
			"robots.txt", "a.yaml", "a.mp3", "a.gz", "a.tsv", "CONTRIBUTING.md.gz", ".hidden.srt" })
	void othersInAFolderAreLeftOut(String name) throws IOException {
		Files.writeString(this.folder.resolve(name), "Hello.");
		assertThat(SourceFinder.find(this.folder.toString())).containsExactly(this.folder.resolve("river.srt"));
	}

	@Test
	void whatIsNamedItselfIsTakenWhateverItIsCalled() throws IOException {
		Path file = Files.writeString(this.folder.resolve("README.md"), "Hello.");
		assertThat(SourceFinder.find(file.toString())).containsExactly(file);
	}

	private static byte[] packed(byte[] bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(bytes);
		}
		return out.toByteArray();
	}

}
