package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.SourceFile;
import org.talkgraph.source.Span;

/**
 * Markdown and plain text: one talk, or several under headings of the first level. A
 * heading under which nothing is said (the title of a book of talks) is no talk.
 */
final class MarkdownFormat implements TranscriptFormat {

	@Override
	public boolean recognises(SourceFile source) {
		return true;
	}

	@Override
	public List<Talk> read(SourceFile source) {
		Optional<FrontMatter> frontMatter = FrontMatter.of(source);
		int from = frontMatter.map(FrontMatter::end).orElse(0);
		List<Talk> talks = new ArrayList<>();
		for (Section section : Section.all(source.text(), from)) {
			MarkdownBody body = MarkdownBody.read(source.text(), section.body());
			if (body.reading().text().isBlank()) {
				continue;
			}
			int ordinal = talks.size() + 1;
			Heading heading = heading(source, section);
			Details details = frontMatter.map((matter) -> matter.over(heading.details())).orElse(heading.details());
			talks.add(body.talk(key(source, heading.id(), ordinal), ordinal, section.span(), details));
		}
		return List.copyOf(talks);
	}

	private static Heading heading(SourceFile source, Section section) {
		Span heading = section.heading();
		return (heading != null) ? Heading.parse(source.text(), heading) : Heading.ofFile(source.name());
	}

	private static String key(SourceFile source, @Nullable String declared, int ordinal) {
		return (declared != null) ? declared : source.uri() + "#" + ordinal;
	}

}
