package org.talkgraph.transcript;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.source.Sidecar;
import org.talkgraph.source.SourceFile;
import org.talkgraph.source.UnreadableSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What sidecars, front matter and file names say of a talk. */
class DescriptionTests {

	private static final String SUBTITLES = "1\n00:00:01,000 --> 00:00:02,000\nHello there.\n";

	@Test
	void aSidecarDescribesATalk() {
		Talk talk = read("river.srt", SUBTITLES, new Sidecar("/talks/river.meta.yaml", """
				id: river-2
				title: Small models at work
				event: River Conference
				session: Models
				kind: keynote
				date: 2025-06-14
				url: https://example.org/river/2
				language: zh-CN
				speakers:
				  - Ada Quill
				  - name: Tom Reed
				    role: moderator
				    affiliation: Brackenfold
				""", true)).getFirst();
		assertThat(talk.key()).isEqualTo("river-2");
		assertThat(talk.language()).isEqualTo(Language.CHINESE);
		Details details = talk.details();
		assertThat(details.title()).isEqualTo("Small models at work");
		assertThat(details.event()).isEqualTo("River Conference");
		assertThat(details.session()).isEqualTo("Models");
		assertThat(details.kind()).isEqualTo("keynote");
		assertThat(details.date()).isEqualTo("2025-06-14");
		assertThat(details.year()).isEqualTo(2025);
		assertThat(details.url()).isEqualTo("https://example.org/river/2");
		assertThat(details.people()).extracting(Details.Person::name).containsExactly("Ada Quill", "Tom Reed");
		assertThat(details.people().getLast().role()).isEqualTo("moderator");
		assertThat(details.people().getLast().affiliation()).isEqualTo("Brackenfold");
	}

	@Test
	void theNearestSaysMost() {
		Sidecar ofFile = new Sidecar("/talks/river.meta.yaml", "title: of the file", true);
		Sidecar ofFolder = new Sidecar("/talks/talk.meta.yaml",
				"title: of the folder\nevent: of the folder\nsession: of the folder\nkind: panel", false);
		String text = "---\ntitle: of the text\nevent: of the text\n---\n\n# 2024 Conference-Forum-A heading\n\nHello.\n";
		Details details = read("river.md", text, ofFile, ofFolder).getFirst().details();
		assertThat(details.title()).isEqualTo("of the file");
		assertThat(details.event()).isEqualTo("of the text");
		assertThat(details.session()).isEqualTo("of the folder");
		assertThat(details.kind()).isEqualTo("panel");
	}

	@Test
	void aDeclaredIdIsTheKeyOfOneTalk() {
		Sidecar sidecar = new Sidecar("/talks/river.meta.yaml", "id: river", true);
		assertThat(read("river.md", "# One\n\nA.\n\n# Two\n\nB.\n", sidecar)).extracting(Talk::key)
			.containsExactly("river", "river#2");
	}

	@Test
	void aLanguageThatIsNotHeardIsFoundOut() {
		Sidecar sidecar = new Sidecar("/talks/river.meta.yaml", "language: fr", true);
		assertThat(read("river.srt", SUBTITLES, sidecar).getFirst().language()).isEqualTo(Language.ENGLISH);
	}

	@Test
	void aBrokenSidecarIsNamed() {
		Sidecar sidecar = new Sidecar("/talks/river.meta.yaml", "title: a\n- b", true);
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> read("river.srt", SUBTITLES, sidecar))
			.satisfies((ex) -> {
				assertThat(ex.source()).isEqualTo("/talks/river.meta.yaml");
				assertThat(ex.place()).startsWith("line ");
				assertThat(ex.reason()).contains("sidecar");
			});
	}

	@Test
	void anAliasInASidecarIsRefusedWithItsLine() {
		Sidecar sidecar = new Sidecar("/talks/river.meta.yaml", "title: Boats\nevent: *boats\n", true);
		assertThatExceptionOfType(UnreadableSource.class).isThrownBy(() -> read("river.srt", SUBTITLES, sidecar))
			.satisfies((ex) -> {
				assertThat(ex.place()).isEqualTo("line 2");
				assertThat(ex.reason()).contains("sidecar", "'*boats'", "no alias");
			});
	}

	@Test
	void aSidecarMayHaveLinesOfDashesAroundIt() {
		Sidecar sidecar = new Sidecar("/talks/river.meta.yaml", "---\ntitle: Boats\n---\n", true);
		assertThat(read("river.srt", SUBTITLES, sidecar).getFirst().details().title()).isEqualTo("Boats");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			river.srt,                               river,                -
			river.en.vtt,                            river,                -
			river.zh-Hans.vtt,                       river,                -
			A talk [dQw4w9WgXcQ].en.json3,           A talk,               dQw4w9WgXcQ
			A talk-[dQw4w9WgXcQ].en-orig.vtt,        A talk,               dQw4w9WgXcQ
			[dQw4w9WgXcQ].srt,                       dQw4w9WgXcQ,          dQw4w9WgXcQ
			A talk [transcribed].srt,                A talk [transcribed], -
			v1.5.srt,                                v1.5,                 -
			.srt,                                    .srt,                 -
			""")
	void aFileNameIsATitle(String name, String title, String video) {
		Talk talk = read(name, SUBTITLES).getFirst();
		assertThat(talk.details().title()).isEqualTo(title);
		assertThat(talk.key()).isEqualTo((video != null) ? video : "file:///talks/" + name + "#1");
		assertThat(talk.details().url()).isEqualTo((video != null) ? "https://www.youtube.com/watch?v=" + video : null);
	}

	private static List<Talk> read(String name, String text, Sidecar... sidecars) {
		return Transcripts.read(SourceFile.of("file:///talks/" + name, name, text).with(List.of(sidecars)));
	}

}
