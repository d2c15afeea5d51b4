package org.talkgraph.transcript;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Links to the second of a recording. */
class MediaLinkTests {

	private static final Duration TIME = Duration.ofMillis(62_900);

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			https://www.youtube.com/watch?v=dQw4w9WgXcQ,         https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=62
			https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=9s,    https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=62
			https://www.youtube.com/watch?t=9&v=dQw4w9WgXcQ,     https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=62
			https://youtu.be/dQw4w9WgXcQ,                        https://youtu.be/dQw4w9WgXcQ?t=62
			https://www.bilibili.com/video/BV1EXAMPLE02?p=2,     https://www.bilibili.com/video/BV1EXAMPLE02?p=2&t=62
			https://example.org/episode/41.mp3,                  https://example.org/episode/41.mp3#t=62
			https://example.org/episode?id=41,                   https://example.org/episode?id=41#t=62
			https://notyoutube.com/watch?v=1,                    https://notyoutube.com/watch?v=1#t=62
			https://example.org/episode#notes,                   -
			ftp://example.org/41.mp3,                            -
			javascript:alert(1),                                 -
			not a url,                                           -
			/local/file.mp3,                                     -
			-,                                                   -
			""")
	void leadToTheSecond(String url, String link) {
		assertThat(MediaLink.at(url, TIME).orElse(null)).isEqualTo(link);
	}

	@Test
	void needATime() {
		assertThat(MediaLink.at("https://example.org/41.mp3", null)).isEmpty();
	}

}
