package org.talkgraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One fixture file for each oddity of bytes, named for it. */
class DecodingTests {

	private static final String GREETING = "大家好，我叫柳青禾，今天讲喇嘛三。\n\n谢谢。\n";

	@ParameterizedTest
	@ValueSource(strings = { "utf-8.txt", "utf-8-with-bom.txt", "utf-16le-with-bom.txt", "utf-16be-with-bom.txt",
			"gb18030.txt" })
	void theSameTextInEveryKnownEncodingReadsTheSame(String file) throws IOException {
		assertThat(decode(file)).isEqualTo(GREETING);
	}

	@Test
	void charactersOutsideTheBasicPlaneStayWhole() throws IOException {
		assertThat(decode("astral-characters.txt")).isEqualTo("𠮷野先生说🙂好。\n").hasSize(11);
		assertThat(decode("gb18030-with-four-byte-characters.txt")).isEqualTo("我叫𠮷野，票价是€5，谢谢。\n");
	}

	@Test
	void englishWithChineseNamesMayBeGb18030() throws IOException {
		assertThat(decode("gb18030-mostly-english.txt")).isEqualTo("Hello, my name is 柳青禾, we use AI和GPT.\n");
	}

	@Test
	void lineEndsStayAsTheyAre() throws IOException {
		assertThat(decode("crlf.txt")).isEqualTo("第一行。\r\n第二行。\r\n");
		assertThat(decode("cr-only.txt")).isEqualTo("first line\rsecond line\r");
	}

	@ParameterizedTest
	@CsvSource({ "utf-16le-without-bom.txt, byte 35", "nul-in-text.txt, byte 9", "binary.png, byte 8" })
	void aNulByteIsRefusedWithItsPlace(String file, String place) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> decode(file)).satisfies((ex) -> {
			assertThat(ex.place()).isEqualTo(place);
			assertThat(ex.source()).isEqualTo(file);
			assertThat(ex.reason()).contains("NUL").contains("UTF-8 or GB18030");
		});
	}

	@Test
	void aNulCharacterAfterAByteOrderMarkIsRefusedToo() {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> decode("utf-32le-with-bom.txt"))
			.satisfies((ex) -> assertThat(ex.reason()).contains("NUL"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "latin-1.txt", "windows-1252.txt", "binary-without-nul.bin" })
	void anEncodingThatIsNotKnownIsRefusedWithTheRemedy(String file) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> decode(file))
			.satisfies((ex) -> assertThat(ex.reason()).contains("neither UTF-8 nor GB18030").contains("iconv"));
	}

	@Test
	void anEncodingThatChangesInAFileIsRefusedWithTheFirstByteOfTheOther() {
		byte[] bytes = "小船\n北风很大\ncaf\u00E9 na\u00EFve\n".getBytes(StandardCharsets.UTF_8);
		byte[] latin = "caf\u00E9 society, na\u00EFve".getBytes(StandardCharsets.ISO_8859_1);
		byte[] gb = "今天的北风很大，我们的小船在湖上走得很慢，大家都回家了。".getBytes(Charset.forName("GB18030"));
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> Decoding.decode("boats.txt", joined("One.\n".getBytes(StandardCharsets.UTF_8), latin)))
			.satisfies((ex) -> {
				assertThat(ex.place()).isEqualTo("line 2, byte 8");
				assertThat(ex.reason()).contains("0xE9", "iconv");
			});
		assertThatExceptionOfType(UnreadableSource.class)
			.isThrownBy(() -> Decoding.decode("boats.txt", joined(bytes, gb)))
			.satisfies((ex) -> {
				assertThat(ex.place()).isEqualTo("line 4, byte %d".formatted(bytes.length));
				assertThat(ex.reason()).contains("changes in the file");
			});
	}

	private static byte[] joined(byte[] first, byte[] second) {
		byte[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

	@Test
	void aByteOrderMarkThatLiesIsRefused() {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> decode("utf-8-bom-before-gb18030.txt"))
			.satisfies((ex) -> assertThat(ex.reason()).contains("byte order mark says UTF-8"));
	}

	@ParameterizedTest
	@CsvSource({ "utf-8-cut-inside-a-character.txt, line 3", "utf-8-with-one-stray-byte.txt, line 2" })
	void damagedUtf8IsRefusedWithTheLineAndNeverReadAsGb18030(String file, String place) {
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> decode(file)).satisfies((ex) -> {
			assertThat(ex.place()).isEqualTo(place);
			assertThat(ex.reason()).contains("UTF-8").contains("damaged");
		});
	}

	private static String decode(String file) throws IOException {
		try (InputStream in = DecodingTests.class.getResourceAsStream(file)) {
			assertThat(in).as(file).isNotNull();
			return Decoding.decode(file, in.readAllBytes());
		}
	}

}
