package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.SourceFile;

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
			Heading heading = Heading.of(source, section.heading());
			Details details = frontMatter.map((matter) -> matter.over(heading.details())).orElse(heading.details());
			String key = key(source, heading.id(), talks);
			talks.add(body.talk(key, ordinal, section.span(), details));
		}
		return List.copyOf(talks);
	}

	/** A declared id is the key of the first talk that declares it only. */
	private static String key(SourceFile source, @Nullable String declared, List<Talk> before) {
		int ordinal = before.size() + 1;
		if (declared == null) {
			return source.uri() + "#" + ordinal;
		}
		boolean taken = before.stream().anyMatch((talk) -> talk.key().equals(declared));
		return taken ? declared + "#" + ordinal : declared;
	}

}
