package org.talkgraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceReaderTests {

	private static final Path FIXTURES = Path.of("src/test/resources/org/talkgraph/source");

	private final SourceReader reader = new SourceReader(100);

	@TempDir
	private Path folder;

	@Test
	void aFileIsTheSameSourceFromWhateverFolderItIsNamed() throws IOException {
		Path file = Files.writeString(this.folder.resolve("a talk.md"), "大家好");
		Path link = Files.createSymbolicLink(this.folder.resolve("link.md"), file);
		SourceFile source = this.reader.read(file);
		assertThat(source.name()).isEqualTo("a talk.md");
		assertThat(source.uri()).startsWith("file:///").endsWith("/a%20talk.md");
		assertThat(this.reader.read(this.folder.resolve("../" + this.folder.getFileName() + "/a talk.md")))
			.isEqualTo(source);
		assertThat(this.reader.read(link)).isEqualTo(source);
		Files.writeString(this.folder.resolve("a talk.meta.yaml"), "title: Tides");
		assertThat(this.reader.read(link).sidecars()).hasSize(1).isEqualTo(this.reader.read(file).sidecars());
	}

	@Test
	void theHashIsThatOfTheFileWhereItIsUtf8() throws Exception {
		byte[] bytes = Files.readAllBytes(FIXTURES.resolve("utf-8.txt"));
		String expected = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		assertThat(this.reader.read(FIXTURES.resolve("utf-8.txt")).sha256()).isEqualTo(expected);
		assertThat(this.reader.read(FIXTURES.resolve("utf-8-with-bom.txt")).sha256()).isEqualTo(expected);
		assertThat(this.reader.read(FIXTURES.resolve("gb18030.txt")).sha256()).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "empty.txt", "blank.txt", "only-a-bom.txt" })
	void aSourceWithoutTextIsRefused(String file) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> this.reader.read(FIXTURES.resolve(file)))
			.satisfies((ex) -> {
				assertThat(ex.source()).isEqualTo(FIXTURES.resolve(file).toString());
				assertThat(ex.reason()).startsWith("empty");
			});
	}

	@Test
	void aMissingFileIsNamed() {
		Path missing = this.folder.resolve("none.md");
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> this.reader.read(missing))
			.satisfies((ex) -> {
				assertThat(ex.source()).isEqualTo(missing.toString());
				assertThat(ex.reason()).isEqualTo("no such file");
			});
	}

	@Test
	void aFolderIsNoFile() {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> this.reader.read(this.folder))
			.satisfies((ex) -> assertThat(ex.reason()).contains("directory"));
	}

	@Test
	void aFileThatMayNotBeReadIsNamed() throws IOException {
		Path secret = Files.writeString(this.folder.resolve("secret.md"), "大家好");
		Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
		Assumptions.assumeFalse(Files.isReadable(secret), "this user may read every file");
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> this.reader.read(secret))
			.satisfies((ex) -> assertThat(ex.reason()).contains("permissions"));
	}

	@Test
	void theLimitIsTheLargestSizeThatIsRead() throws IOException {
		Path fits = Files.writeString(this.folder.resolve("fits.md"), "x".repeat(100));
		Path exceeds = Files.writeString(this.folder.resolve("exceeds.md"), "x".repeat(101));
		assertThat(this.reader.read(fits).text()).hasSize(100);
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> this.reader.read(exceeds))
			.satisfies((ex) -> assertThat(ex.reason()).contains("101 bytes").contains("100 bytes").contains("split"));
	}

	@Test
	void aStreamIsReadUpToTheLimitAndNoFurther() throws IOException {
		ByteArrayInputStream endless = new ByteArrayInputStream("x".repeat(10_000).getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> this.reader.read(SourceReader.STANDARD_INPUT, endless))
			.satisfies((ex) -> assertThat(ex.source()).isEqualTo("stdin:"));
		assertThat(endless.available()).isEqualTo(10_000 - 101);
	}

	@Test
	void aStreamIsKnownByTheUriThatItIsGiven() {
		SourceFile source = this.reader.read("https://example.org/talks/one.md",
				new ByteArrayInputStream("大家好".getBytes(StandardCharsets.UTF_8)));
		assertThat(source.uri()).isEqualTo("https://example.org/talks/one.md");
		assertThat(source.name()).isEqualTo("one.md");
		assertThat(source.text()).isEqualTo("大家好");
	}

	@Test
	void linesAreCountedFromOne() {
		SourceFile source = SourceFile.of("test:a", "a", "one\ntwo\r\nthree");
		assertThat(source.line(0)).isOne();
		assertThat(source.line(3)).isOne();
		assertThat(source.line(4)).isEqualTo(2);
		assertThat(source.line(source.text().length())).isEqualTo(3);
	}

}
